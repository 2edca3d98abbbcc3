import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseImporterNumber } from '../../../lib/formats/importer-number';
import { parseRoutingNumber } from '../../../lib/formats/routing-number';
import { mayHoldSsn, replaceWholeNumbers } from '../../../lib/formats/whole-numbers';
import { sheetFields } from '../../../lib/prep-sheet/sheet';
import { verdictOf } from '../../../lib/prep-sheet/verdict';
import { catalogues } from '../../../lib/texts';
import { examples } from './examples';
import { longRun, manyTexts, oddText } from './odd-texts';

describe('the verdict on what people type', () => {
  it.each(examples)('$field $text is $verdict: $why', ({ field, text, verdict }) => {
    expect(verdictOf(field, text).is).toBe(verdict);
  });
});

it('any text has a verdict, and every warning has words', longRun, () => {
  fc.assert(
    fc.property(oddText, fc.constantFrom(...sheetFields), (text, field) => {
      const verdict = verdictOf(field, text);
      if (verdict.is !== 'warned') return;
      const words =
        'number' in verdict
          ? catalogues.en.importerNumber.faults[verdict.number]
          : catalogues.en.sheet.warnings[verdict.reason];
      expect(words).toMatch(/\w/);
    }),
    manyTexts,
  );
});

it('no text is too odd for the other formats', longRun, () => {
  fc.assert(
    fc.property(oddText, (text) => {
      parseImporterNumber(text);
      parseRoutingNumber(text);
      mayHoldSsn(text);
      expect(typeof replaceWholeNumbers(text, () => '')).toBe('string');
    }),
    manyTexts,
  );
});
