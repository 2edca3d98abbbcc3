/**
 * Days of the calendar where the person is. A day is no moment: a log-in on one, and the deadline
 * counted from it, stay what they are in every time zone and over every change of the clock.
 */
import { addDays, differenceInCalendarDays, format, isValid, parseISO } from 'date-fns';

/** A calendar day, `yyyy-MM-dd`; days compare as their texts do. */
export type Day = string;

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
  return /^(?:19|20|21)\d{2}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text));
}

/** The calendar day of `now` (ms since the epoch) where the person is. */
export function dayOf(now: number): Day {
  return format(now, 'yyyy-MM-dd');
}

/** The day `count` days after `day`; before it when `count` is below 0. */
export function plusDays(day: Day, count: number): Day {
  return format(addDays(parseISO(day), count), 'yyyy-MM-dd');
}

/** How many days `later` is after `earlier`; below 0 when it is before. */
export function daysBetween(earlier: Day, later: Day): number {
  return differenceInCalendarDays(parseISO(later), parseISO(earlier));
}

/** The moment, ms since the epoch, at which the clock shows `hour` on `day` where the person is. */
export function momentOf(day: Day, hour: number): number {
  return parseISO(day).setHours(hour);
}
