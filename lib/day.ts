/**
 * Calendar days in the user's time zone. A day is not a point in time: the day of a log-in, and the
 * deadline counted from it, stay the same in every time zone and across clock changes. So we do
 * arithmetic in UTC, where every day has 24 hours.
 */

/** A calendar day as `yyyy-MM-dd`. Days compare correctly as strings. */
export type Day = string;

const dayMs = 86_400_000;

/**
 * The UTC day at `ms` since the epoch.
 *
 * @throws {RangeError} if `ms` is not a valid time
 */
const utcDay = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

/**
 * The first and last time that stored values and messages may contain, in ms since the epoch. In
 * every time zone, both are days that `isDay` accepts.
 */
export const earliestTime = Date.UTC(1900, 0, 2);
export const latestTime = Date.UTC(2199, 11, 30);

/**
 * Whether `text` is a calendar day from 1900 to 2199. Any other day is a typo or damage, and
 * arithmetic on one far outside this range yields years of one or five digits.
 */
export function isDay(text: string): boolean {
  // V8 parses February 30 as March 2, so check that formatting the result gives the same text.
  const ms = /^(?:19|20|21)\d{2}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(ms) && utcDay(ms) === text;
}

/** The calendar day of `now` (ms since the epoch) in the user's time zone. */
export function dayOf(now: number): Day {
  return utcDay(now - new Date(now).getTimezoneOffset() * 60_000);
}

/** The day `count` days after `day`, or before it if `count` is negative. */
export function plusDays(day: Day, count: number): Day {
  return utcDay(Date.parse(day) + count * dayMs);
}

/** How many days `later` is after `earlier`. Negative if it is before. */
export function daysBetween(earlier: Day, later: Day): number {
  return (Date.parse(later) - Date.parse(earlier)) / dayMs;
}

/**
 * The time at which the clock shows `hour` on `day` in the user's time zone, in ms since the epoch.
 */
export function momentOf(day: Day, hour: number): number {
  return new Date(`${day}T00:00`).setHours(hour);
}
