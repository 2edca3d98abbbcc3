/** The fields of the prep sheet, and the shape of the examples for one of them. */

export const sheetFields = [
  'companyName',
  'importerNumber',
  'businessEmail',
  'orgStructure',
  'ownerFirstName',
  'ownerLastName',
  'ownerTitle',
  'country',
  'address',
  'city',
  'state',
  'zip',
  'telephone',
  'fiscalYearEnd',
  'duns',
  'website',
  'contactName',
  'contactPhone',
  'contactEmail',
] as const;

export type SheetField = (typeof sheetFields)[number];

/** A text, and what the person did there. */
type Row = readonly [text: string, why: string];

export interface FieldExamples {
  /** Right, or not known to be wrong. */
  fine: readonly Row[];
  /** Surely or very likely wrong. */
  warned: readonly Row[];
}

export type ExamplesOf<Field extends SheetField> = Readonly<Record<Field, FieldExamples>>;
