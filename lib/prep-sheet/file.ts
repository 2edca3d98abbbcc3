/**
 * The sheet as a file, to take to another computer or to the owner. Nothing in a file is trusted
 * when it is read back. Pure.
 */
import * as z from 'zod/mini';
import { mayHoldSsn } from '../formats/whole-numbers';
import { count, time } from '../schema-parts';
import { sheetFields, sheetSchema, type Sheet, type SheetField } from './sheet';

/** Identifies a file as ours. */
const format = 'ACE Companion prep sheet';

const formatVersion = 1;

/** In characters. A full sheet takes about a tenth of it. */
export const maxSheetFileLength = 100_000;

const kind = z.lazy(() => z.object({ format: z.literal(format), formatVersion: count }));
const file = z.lazy(() =>
  z.object({
    format: z.literal(format),
    formatVersion: z.literal(formatVersion),
    /** Ms since the epoch. */
    madeAt: time,
    fields: sheetSchema,
  }),
);

/** Why a file was refused. Texts: `sheet.file.refused.<reason>`. */
export type SheetFileRefusal = 'too large' | 'no sheet' | 'newer' | 'damaged';

/** Numbers with other formats, which nine digits in a row may well be. */
const otherNumbers: readonly SheetField[] = ['zip', 'telephone', 'duns', 'contactPhone'];

/** The fields that are left out of a file, because they contain what may be an SSN. */
export function leftOut(sheet: Sheet): readonly SheetField[] {
  return sheetFields.filter(
    (field) => !otherNumbers.includes(field) && mayHoldSsn(sheet[field] ?? ''),
  );
}

/** The content of a file. `now` is in ms since the epoch. */
export function writeSheetFile(sheet: Sheet, now: number): string {
  const hidden = leftOut(sheet);
  const fields = Object.fromEntries(
    sheetFields
      .filter((field) => sheet[field] !== undefined && !hidden.includes(field))
      .map((field) => [field, sheet[field]]),
  );
  return JSON.stringify({ format, formatVersion, madeAt: now, fields }, null, 1);
}

/** Reads and validates a whole file, or says why it is refused. */
export function readSheetFile(text: string): { sheet: Sheet } | { refused: SheetFileRefusal } {
  if (text.length > maxSheetFileLength) return { refused: 'too large' };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // A truncated file is no longer valid JSON but still starts like one of ours.
    return { refused: text.includes(format) ? 'damaged' : 'no sheet' };
  }
  const header = kind.safeParse(json);
  if (!header.success) return { refused: 'no sheet' };
  if (header.data.formatVersion > formatVersion) return { refused: 'newer' };
  const whole = file.safeParse(json);
  return whole.success ? { sheet: whole.data.fields } : { refused: 'damaged' };
}
