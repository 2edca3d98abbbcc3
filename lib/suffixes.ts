/** The table of EINs with their suffixes, and what was ticked of each. Pure. */
import { suffixChecks, type SuffixCheck } from './guide/journeys/enrol-ach';

export interface SuffixRow {
  id: string;
  /** What the person calls it, such as "…4321 · 00": never a whole number. */
  label: string;
  done: Readonly<Record<SuffixCheck, boolean>>;
}

/** So many rows can be kept. */
export const suffixesMost = 200;

/** The longest label, characters. */
export const suffixLabelMost = 40;

/** A row that was removed, and where it stood. */
export interface RemovedSuffix {
  index: number;
  row: SuffixRow;
}

export type SuffixRefusal = 'too many' | 'no label' | 'label too long' | 'label taken';

/** Seven digits or more, also with hyphens or blanks between them, and the two characters of a suffix. */
const wholeNumber = /\d(?:[- ]?\d){6,}(?:(?:[- ]?[0-9A-HJ-NP-Y]{2}|[A-HJ-NP-Y])(?![0-9A-Z]))?/gi;

/** An EIN with its suffix; eleven digits of another shape are a number that CBP assigned. */
const einWithSuffix = /^\d{2}[- ]?\d{7}[- ]?([0-9A-Z]{2})$/i;

/**
 * A label as it is kept: of a whole number the last four digits, and its suffix. That is enough to tell
 * the rows apart, and nobody who comes across them learns the number.
 */
export function shortLabel(text: string): string {
  const short = (number: string) => {
    const suffix = einWithSuffix.exec(number)?.[1];
    const digits = (suffix === undefined ? number : number.slice(0, -2)).replace(/\D/g, '');
    return `…${digits.slice(-4)}${suffix === undefined ? '' : ` · ${suffix.toUpperCase()}`}`;
  };
  return text
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(wholeNumber, short);
}

/** Whether a row of this name can be added; null when it can. */
export function suffixRefusal(rows: readonly SuffixRow[], text: string): SuffixRefusal | null {
  const label = shortLabel(text);
  if (rows.length >= suffixesMost) return 'too many';
  if (label === '') return 'no label';
  if (label.length > suffixLabelMost) return 'label too long';
  // Two of the same name cannot be told apart.
  if (rows.some((row) => row.label.toLowerCase() === label.toLowerCase())) return 'label taken';
  return null;
}

/** The table with one more row; as it was when that is refused. */
export function withSuffix(
  rows: readonly SuffixRow[],
  id: string,
  text: string,
): readonly SuffixRow[] {
  if (suffixRefusal(rows, text)) return rows;
  const done = { visible: false, entered: false, seen: false, rev613: false };
  return [...rows, { id, label: shortLabel(text), done }];
}

/** The table with one check ticked, or not. */
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

/** The table without this row, and what to put back; null when there is no such row. */
export function withoutSuffix(
  rows: readonly SuffixRow[],
  id: string,
): { rows: readonly SuffixRow[]; removed: RemovedSuffix | null } {
  const index = rows.findIndex((row) => row.id === id);
  const row = rows[index];
  if (!row) return { rows, removed: null };
  return { rows: rows.toSpliced(index, 1), removed: { index, row } };
}

/** The table with this row where it stood, if there is room and nothing of its name. */
export function withSuffixBack(
  rows: readonly SuffixRow[],
  { index, row }: RemovedSuffix,
): readonly SuffixRow[] {
  return suffixRefusal(rows, row.label) ? rows : rows.toSpliced(index, 0, row);
}

/** Whether nothing is left to do for this row. */
export function isEnrolled({ done }: SuffixRow): boolean {
  return suffixChecks.every((check) => done[check]);
}
