/**
 * What was exported, so that a later file updates a calendar's entries instead of duplicating them,
 * and removes those that are gone. Pure functions of (published before, entries, now).
 */
import { daysBetween, type Day } from '../day';
import type { CalendarEntry } from './entries';

export interface PublishedEntry {
  key: string;
  on: Day;
  /**
   * Increases with every change to the entry. A calendar keeps the version with the highest number.
   */
  sequence: number;
  /** A hash of everything a calendar shows of it, to detect changes. */
  print: string;
  /** The entry was exported once and is gone. Files keep saying so until well after its day. */
  isGone: boolean;
}

export interface Published {
  /**
   * Identifies this browser profile, so that two people's files cannot collide in one calendar.
   * Empty before the first file.
   */
  id: string;
  entries: readonly PublishedEntry[];
}

/** The state before the first export. */
export const neverPublished: Published = { id: '', entries: [] };

/** How many entries are remembered: all current ones, and as many again that are gone. */
export const maxPublished = 1_200;

/** The highest integer in iCalendar (RFC 5545, section 3.3.8). */
export const maxSequence = 2_147_483_647;

/**
 * For how many days after its day a canceled entry is still exported. Nobody looks at it in a
 * calendar after that.
 */
const rememberGone = 31;

/**
 * The published entries after an export at `now` (ms since the epoch).
 *
 * A new sequence number is at least the number of minutes since 2026 began. A new profile, or
 * another machine with the same logins, thus still outranks any earlier file.
 *
 * @param prints hashes of the entries, in the same order
 */
export function publish(
  before: readonly PublishedEntry[],
  entries: readonly Pick<CalendarEntry, 'key' | 'on'>[],
  prints: readonly string[],
  today: Day,
  now: number,
): PublishedEntry[] {
  const publishedByKey = new Map(before.map((entry) => [entry.key, entry]));
  const next = (old: PublishedEntry | undefined) =>
    Math.min(Math.max((old?.sequence ?? -1) + 1, minutesSince2026(now)), maxSequence);
  const present = entries.map(({ key, on }, index) => {
    const old = publishedByKey.get(key);
    publishedByKey.delete(key);
    const print = prints[index] ?? '';
    if (old && !old.isGone && old.print === print) return old;
    return { key, on, print, sequence: next(old), isGone: false };
  });
  const canceled = [...publishedByKey.values()]
    .filter(({ on }) => daysBetween(on, today) <= rememberGone)
    .map((old) => (old.isGone ? old : { ...old, sequence: next(old), print: '', isGone: true }));
  return [...present, ...canceled].slice(0, maxPublished);
}

/** A sequence number that grows with time and stays far below the highest. */
export function minutesSince2026(now: number): number {
  return Math.max(0, Math.floor((now - Date.UTC(2026, 0, 1)) / 60_000));
}
