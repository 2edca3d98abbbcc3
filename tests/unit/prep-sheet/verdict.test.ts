import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetFields } from '../../../lib/prep-sheet/sheet';
import { verdictOf } from '../../../lib/prep-sheet/verdict';
import { examples } from './examples';

describe('the verdict on what people type', () => {
  it.each(examples)('$field $text is $verdict: $why', ({ field, text, verdict }) => {
    expect(verdictOf(field, text).is).toBe(verdict);
  });
});

it('a verdict exists for any text', () => {
  const odd = fc.constantFrom(
    '\u00a0',
    '\u200f',
    '０',
    '0',
    '-',
    '@',
    '.',
    'x',
    '<b>',
    '👩‍🚀',
    '\ud800',
    'é',
    '/',
    ' ',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(odd, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }).map((part) => part.repeat(1_200)),
  );
  fc.assert(
    fc.property(fc.constantFrom(...sheetFields), text, (field, typed) => {
      expect(['empty', 'fine', 'warned']).toContain(verdictOf(field, typed).is);
    }),
    // A hundred thousand in the long run.
    process.env['LONG'] ? { numRuns: 100_000 } : { numRuns: 2_000 },
  );
});
