import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compare, comparedFields } from '../../../lib/prep-sheet/compare';
import { differenceKinds } from '../../../lib/prep-sheet/differences';
import { catalogues } from '../../../lib/texts';
import { comparisons, differenceKinds as expectedKinds } from './comparisons';
import { longRun, manyTexts, nearText, shortText } from './odd-texts';

it('every kind of difference is known', () => {
  expect([...differenceKinds].toSorted()).toEqual(Object.keys(expectedKinds).toSorted());
});

it.each(comparisons)('$field: $typed against $record', ({ field, typed, record, words }) => {
  expect(compare(field, typed, record).kinds.toSorted()).toEqual(words.toSorted());
});

it('two texts differ in some way exactly if they are not the same', longRun, () => {
  fc.assert(
    fc.property(fc.constantFrom(...comparedFields), shortText, nearText, (field, one, near) => {
      const other = near(one);
      expect(compare(field, one, one).kinds).toEqual([]);
      const { kinds, typed, record } = compare(field, one, other);
      expect(kinds.length > 0).toBe(one !== other);
      for (const kind of kinds) expect(catalogues.en.sheet.differences[kind]).toMatch(/\w/);
      expect(typed.map((part) => part.text).join('')).toBe(one);
      expect(record.map((part) => part.text).join('')).toBe(other);
      expect([...typed, ...record].some(({ isDifferent }) => isDifferent)).toBe(one !== other);
    }),
    manyTexts,
  );
});
