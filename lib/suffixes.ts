/** The table of EINs with their suffixes, and what was ticked of each. Pure. */
import { replaceWholeNumbers } from './formats/whole-numbers';
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

/** An EIN with its suffix, last in a number; eleven digits of another shape are a number that CBP assigned. */
const einWithSuffix = /(?:^|-)\d{2}-?\d{7}-?([0-9A-Z]{2})$/i;

/** Of a whole number the last four digits, and its suffix. */
function short(number: string): string {
  const suffix = einWithSuffix.exec(number.replace(/[^\p{L}\p{N}]+/gu, '-'))?.[1] ?? '';
  const digits = number.slice(0, number.length - suffix.length).match(/\p{N}/gu) ?? [];
  const end = `…${digits.slice(-4).join('')}`;
  return suffix === '' ? end : `${end} · ${suffix.toUpperCase()}`;
}

/**
 * A label as it is kept: of a whole number the last four digits, and its suffix. That is enough to tell
 * the rows apart, and nobody who comes across them learns the number.
 */
export function shortLabel(text: string): string {
  const label = replaceWholeNumbers(
    text
      .replace(/\p{Pd}/gu, '-')
      .replace(/\s+/g, ' ')
      .trim(),
    short,
  );
  // What is left of one number may make another with the digits beside it.
  return label === text ? label : shortLabel(label);
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
