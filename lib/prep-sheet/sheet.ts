/**
 * The prep sheet: what a person gathers before the importer form is opened, because the form's ten
 * minutes leave no time for it. Pure functions.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

/** In the order of the sheet. Texts: `sheet.fields.<field>`. */
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

/** What was typed, exactly as typed. An empty field is absent. */
export type Sheet = Readonly<Partial<Record<SheetField, string>>>;

export const emptySheet: Sheet = {};

/** In characters. Longer than any name or address, so that nothing real is cut off. */
export const maxSheetTextLength = 500;

const text = z.string().check(z.maxLength(maxSheetTextLength));

/** Changes to some fields. An empty text empties the field. */
export const sheetChangeSchema = z.lazy(() => z.partialRecord(z.enum(sheetFields), text));

export const sheetSchema: z.ZodMiniType<Sheet> = z.lazy(() =>
  z.partialRecord(z.enum(sheetFields), text.check(z.minLength(1))),
);

/** The sheet with some fields changed, or the same object if nothing changes. */
export function withChange(sheet: Sheet, change: Sheet): Sheet {
  const isNew = sheetFields.some(
    (field) => change[field] !== undefined && change[field] !== (sheet[field] ?? ''),
  );
  if (!isNew) return sheet;
  const after = { ...sheet, ...change };
  return Object.fromEntries(Object.entries(after).filter(([, typed]) => typed !== ''));
}

const blankSheet: Sheet = Object.fromEntries(sheetFields.map((field) => [field, '']));

/** The sheet with an empty text where nothing is typed. As a change it replaces everything. */
export function wholeSheet(sheet: Sheet): Sheet {
  return { ...blankSheet, ...sheet };
}

/** How long an update of the extension waits for a sheet that nobody changes, in ms. */
const longestUpdateDelay = 24 * 60 * 60_000;

/**
 * Whether an update of the extension, which loses the sheet, should wait. It does so for a day
 * after the last change and no longer, because an update may also mend something.
 *
 * @param changedAt in ms since the epoch
 */
export function delaysUpdate(sheet: Sheet, changedAt: number, now: number): boolean {
  return Object.keys(sheet).length > 0 && now < changedAt + longestUpdateDelay;
}
