/**
 * What people type into the prep sheet, and whether the sheet should warn. Written from the
 * published formats, not from the code that judges them.
 *
 * A warning needs a ground: the text is surely or very likely wrong. A false warning makes a
 * nervous person change a right value, so whatever the form is not known to refuse is fine. The
 * company name and the importer number must match the 5106 record, so they are judged character by
 * character; the other fields are judged by their format alone.
 */
import { companyExamples } from './company-examples';
import { contactExamples } from './contact-examples';
import { numberExamples } from './number-examples';
import { ownerExamples } from './owner-examples';
import { placeExamples } from './place-examples';
import { sheetFields, type SheetField } from '../../../lib/prep-sheet/sheet';
import type { ExamplesOf } from './types';

export interface Example {
  field: SheetField;
  text: string;
  verdict: 'empty' | 'fine' | 'warned';
  /** What the person did there. */
  why: string;
}

const byField: ExamplesOf<SheetField> = {
  ...companyExamples,
  ...numberExamples,
  ...ownerExamples,
  ...placeExamples,
  ...contactExamples,
};

/** The same in every field. */
const nothing = [
  ['', 'has typed nothing yet'],
  ['   ', 'pressed only the space bar'],
  ['\u00a0', 'pasted an empty cell of a web page, which is one non-breaking space'],
] as const;

export const examples: readonly Example[] = sheetFields.flatMap((field): Example[] => [
  ...nothing.map(([text, why]) => ({ field, text, verdict: 'empty' as const, why })),
  ...byField[field].fine.map(([text, why]) => ({ field, text, verdict: 'fine' as const, why })),
  ...byField[field].warned.map(([text, why]) => ({ field, text, verdict: 'warned' as const, why })),
]);
