/**
 * What was given out, so that a later file changes what a calendar has of an earlier one instead of
 * doubling it, and takes away what is gone. Pure functions of (published before, entries, now).
 */
import { daysBetween, type Day } from '../day';
import type { CalendarEntry } from './entries';

export interface PublishedEntry {
  key: string;
  on: Day;
  /** Grows whenever anything of the entry changes: a calendar keeps the highest it has seen. */
  sequence: number;
  /** Of all that a calendar shows of it, so that a change is noticed; says nothing by itself. */
  print: string;
  /** It was given out once and is no more: each file says so until its day is long past. */
  isGone: boolean;
}

export interface Published {
  /** Of this browser, so that two people’s files cannot meet in one calendar. Empty before the first file. */
  id: string;
  entries: readonly PublishedEntry[];
}

export const neverPublished: Published = { id: '', entries: [] };

/** So many are remembered: those that are, and as many again that are gone. */
export const publishedMost = 1_200;

/** The highest integer that iCalendar has (RFC 5545, 3.3.8). */
export const sequenceMost = 2_147_483_647;

/** What is gone is said for so long after its day, days: nobody looks at it in a calendar then. */
const rememberGone = 31;

/**
 * The entries after they were given out at `now`, ms since the epoch.
 *
 * A new number is never below the minutes since 2026 began: a profile that was made anew, or another
 * machine with the same logins, then still says something newer than any file before.
 *
 * @param prints of the entries, in their order
 */
export function publish(
  before: readonly PublishedEntry[],
  entries: readonly Pick<CalendarEntry, 'key' | 'on'>[],
  prints: readonly string[],
  today: Day,
  now: number,
): PublishedEntry[] {
  const known = new Map(before.map((entry) => [entry.key, entry]));
  const next = (old: PublishedEntry | undefined) =>
    Math.min(Math.max((old?.sequence ?? -1) + 1, minutesSince2026(now)), sequenceMost);
  const present = entries.map(({ key, on }, index) => {
    const old = known.get(key);
    known.delete(key);
    const print = prints[index] ?? '';
    if (old && !old.isGone && old.print === print) return old;
    return { key, on, print, sequence: next(old), isGone: false };
  });
  const gone = [...known.values()]
    .filter(({ on }) => daysBetween(on, today) <= rememberGone)
    .map((old) => (old.isGone ? old : { ...old, sequence: next(old), print: '', isGone: true }));
  return [...present, ...gone].slice(0, publishedMost);
}

function minutesSince2026(now: number): number {
  return Math.max(0, Math.floor((now - Date.UTC(2026, 0, 1)) / 60_000));
}
