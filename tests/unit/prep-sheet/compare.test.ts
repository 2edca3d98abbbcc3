import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compare, comparedFields } from '../../../lib/prep-sheet/compare';
import { differenceKinds } from '../../../lib/prep-sheet/differences';
import { comparisons, differenceKinds as expectedKinds } from './comparisons';

it('every kind of difference is known', () => {
  expect([...differenceKinds].toSorted()).toEqual(Object.keys(expectedKinds).toSorted());
});

it.each(comparisons)('$field: $typed against $record', ({ field, typed, record, words }) => {
  expect(compare(field, typed, record).kinds.toSorted()).toEqual(words.toSorted());
});

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .array(
      fc.constantFrom('A', 'a', ' ', '  ', '-', '–', '.', '&', '0', 'O', '\u00a0', 'é', 'Co'),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join('')),
);

it('two texts differ in some way exactly if they are not the same', () => {
  fc.assert(
    fc.property(fc.constantFrom(...comparedFields), text, text, (field, one, other) => {
      expect(compare(field, one, one).kinds).toEqual([]);
      const { kinds, typed, record } = compare(field, one, other);
      expect(kinds.length > 0).toBe(one !== other);
      expect(typed.map((part) => part.text).join('')).toBe(one);
      expect(record.map((part) => part.text).join('')).toBe(other);
      expect([...typed, ...record].some(({ isDifferent }) => isDifferent)).toBe(one !== other);
    }),
    { numRuns: 1_000 },
  );
});
