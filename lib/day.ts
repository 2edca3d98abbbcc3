/**
 * Days of the calendar where the person is. A day is not a moment: a log-in on some day, and the deadline
 * counted from it, stay what they are in every time zone and across every clock change. So days are counted
 * in UTC, where each one is 24 hours long.
 */

/** A calendar day, `yyyy-MM-dd`; days compare as their texts do. */
export type Day = string;

const dayMs = 86_400_000;

/** The day at `ms` since the epoch in UTC; throws a RangeError if that is not a moment. */
const utcDay = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

/**
 * The first and last moment that stored values and messages may hold, ms since the epoch. Each is a day
 * inside the range of `isDay` in every time zone.
 */
export const earliestTime = Date.UTC(1900, 0, 2);
export const latestTime = Date.UTC(2199, 11, 30);

/**
 * Whether this text is a day of the calendar from 1900 to 2199. Beyond that a day is a typing slip or
 * damage, and far beyond it, years of one or five digits come out of a calculation with it.
 */
export function isDay(text: string): boolean {
  // V8 takes February 30 for March 2, so the day has to come back as it was written.
  const ms = /^(?:19|20|21)\d{2}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(ms) && utcDay(ms) === text;
}

/** The calendar day of `now` (ms since the epoch) where the person is. */
export function dayOf(now: number): Day {
  return utcDay(now - new Date(now).getTimezoneOffset() * 60_000);
}

/** The day `count` days after `day`; before it when `count` is below 0. */
export function plusDays(day: Day, count: number): Day {
  return utcDay(Date.parse(day) + count * dayMs);
}

/** How many days `later` is after `earlier`; below 0 when it is before. */
export function daysBetween(earlier: Day, later: Day): number {
  return (Date.parse(later) - Date.parse(earlier)) / dayMs;
}

/** The moment, ms since the epoch, at which the clock shows `hour` on `day` where the person is. */
export function momentOf(day: Day, hour: number): number {
  return new Date(`${day}T00:00`).setHours(hour);
}
