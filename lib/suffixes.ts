/** The table of EINs with their suffixes, and what was ticked for each. Pure functions. */
import { replaceWholeNumbers } from './formats/whole-numbers';
import { suffixChecks, type SuffixCheck } from './guide/journeys/enrol-ach';

export interface SuffixRow {
  id: string;
  /** The user's name for it, such as "…4321 · 00". Never a whole number. */
  label: string;
  done: Readonly<Record<SuffixCheck, boolean>>;
}

/** How many rows can be stored. */
export const maxSuffixes = 200;

/** The longest label, in characters. */
export const maxSuffixLabelLength = 40;

/** A removed row and its position in the table. */
export interface RemovedSuffix {
  index: number;
  row: SuffixRow;
}

/** Why a row was not added. */
export const suffixRefusals = ['too many', 'no label', 'label too long', 'label taken'] as const;

export type SuffixRefusal = (typeof suffixRefusals)[number];

/**
 * An EIN with its suffix at the end of a number. Eleven digits in any other shape are a
 * CBP-assigned number.
 */
const einWithSuffix = /(?:^|-)\d{2}-?\d{7}-?([0-9A-Z]{2})$/i;

/** The last four digits of a whole number, and its suffix. */
function short(number: string): string {
  const suffix = einWithSuffix.exec(number.replace(/[^\p{L}\p{N}]+/gu, '-'))?.[1] ?? '';
  const digits = number.slice(0, number.length - suffix.length).match(/\p{N}/gu) ?? [];
  const end = `…${digits.slice(-4).join('')}`;
  return suffix === '' ? end : `${end} · ${suffix.toUpperCase()}`;
}

/**
 * A label as it is stored: whole numbers are reduced to their last four digits and suffix. That is
 * enough to tell the rows apart, and nobody who sees them learns the number.
 */
export function shortLabel(text: string): string {
  const label = replaceWholeNumbers(
    text
      .replace(/\p{Pd}/gu, '-')
      .replace(/\s+/g, ' ')
      .trim(),
    short,
  );
  // The rest of one number and the digits next to it may form another number.
  return label === text ? label : shortLabel(label);
}

/** Why a row with this label cannot be added, or `null` if it can. */
export function suffixRefusal(rows: readonly SuffixRow[], text: string): SuffixRefusal | null {
  const label = shortLabel(text);
  if (rows.length >= maxSuffixes) return 'too many';
  if (label === '') return 'no label';
  if (label.length > maxSuffixLabelLength) return 'label too long';
  // Two rows with the same label could not be told apart.
  if (rows.some((row) => row.label.toLowerCase() === label.toLowerCase())) return 'label taken';
  return null;
}

/** The table with one more row, or unchanged if the row is refused. */
export function withSuffix(
  rows: readonly SuffixRow[],
  id: string,
  text: string,
): readonly SuffixRow[] {
  if (suffixRefusal(rows, text)) return rows;
  const done = { visible: false, entered: false, seen: false, rev613: false };
  return [...rows, { id, label: shortLabel(text), done }];
}

/** The table with one check ticked or unticked. */
export function withCheck(
  rows: readonly SuffixRow[],
  id: string,
  check: SuffixCheck,
  done: boolean,
): readonly SuffixRow[] {
  return rows.map((row) =>
    row.id === id ? { ...row, done: { ...row.done, [check]: done } } : row,
  );
}

/** The table without this row, and what to restore on undo (`null` if there is no such row). */
export function withoutSuffix(
  rows: readonly SuffixRow[],
  id: string,
): { rows: readonly SuffixRow[]; removed: RemovedSuffix | null } {
  const index = rows.findIndex((row) => row.id === id);
  const row = rows[index];
  if (!row) return { rows, removed: null };
  return { rows: rows.toSpliced(index, 1), removed: { index, row } };
}

/** The table with this row back in its place, if there is room and its label is free. */
export function withSuffixBack(
  rows: readonly SuffixRow[],
  { index, row }: RemovedSuffix,
): readonly SuffixRow[] {
  return suffixRefusal(rows, row.label) ? rows : rows.toSpliced(index, 0, row);
}

/** Whether every check of this row is ticked. */
export function isEnrolled({ done }: SuffixRow): boolean {
  return suffixChecks.every((check) => done[check]);
}
