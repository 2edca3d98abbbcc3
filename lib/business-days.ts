/**
 * Business days of the U.S. government: Monday to Friday without the federal holidays.
 *
 * Source of the holidays: 5 U.S.C. 6103(a), with Juneteenth since 2021 (Pub. L. 117-17). Source of
 * the days on which they are observed: 5 U.S.C. 6103(b) for Saturday, Executive Order 11582 for
 * Sunday. Left out, because they close no office of CBP as a rule: Inauguration Day (6103(c), only
 * around Washington), and days that a President gives off once.
 *
 * Computed by rule instead of by a library: `date-holidays` brings 1.5 MB of all countries, and
 * `@18f/us-federal-holidays` a second library for dates.
 */
import { plusDays, type Day } from './day';

const sunday = 0;
const monday = 1;
const thursday = 4;
const saturday = 6;

type Rule =
  | { month: number; day: number }
  /** `nth` counts from 1; -1 is the last of the month. */
  | { month: number; weekday: number; nth: number };

const rules: readonly Rule[] = [
  // New Year’s Day
  { month: 1, day: 1 },
  // Birthday of Martin Luther King, Jr.
  { month: 1, weekday: monday, nth: 3 },
  // Washington’s Birthday
  { month: 2, weekday: monday, nth: 3 },
  // Memorial Day
  { month: 5, weekday: monday, nth: -1 },
  // Juneteenth National Independence Day
  { month: 6, day: 19 },
  // Independence Day
  { month: 7, day: 4 },
  // Labor Day
  { month: 9, weekday: monday, nth: 1 },
  // Columbus Day
  { month: 10, weekday: monday, nth: 2 },
  // Veterans Day
  { month: 11, day: 11 },
  // Thanksgiving Day
  { month: 11, weekday: thursday, nth: 4 },
  // Christmas Day
  { month: 12, day: 25 },
];

const known = new Map<number, readonly Day[]>();

/** The days of `year` on which offices are closed for a holiday, in order. */
export function federalHolidays(year: number): readonly Day[] {
  const days = known.get(year) ?? holidaysOf(year);
  // A list of 200 logins asks for the same two years some thousand times.
  known.set(year, days);
  return days;
}

function holidaysOf(year: number): readonly Day[] {
  // New Year’s Day of the next year is observed on December 31 when it is a Saturday.
  return [...rules.map((rule) => observed(dateOf(rule, year))), observed(isoDay(year + 1, 1, 1))]
    .filter((day) => day.startsWith(`${year}-`))
    .toSorted();
}

/** Whether offices of the U.S. government are open on this day. */
export function isBusinessDay(day: Day): boolean {
  const weekday = weekdayOf(day);
  if (weekday === saturday || weekday === sunday) return false;
  return !federalHolidays(Number(day.slice(0, 4))).includes(day);
}

/** `day` itself if it is a business day, else the last one before it. */
export function businessDayUpTo(day: Day): Day {
  let at = day;
  while (!isBusinessDay(at)) at = plusDays(at, -1);
  return at;
}

/**
 * The business day that is `count` business days after `day`, which itself does not count: one after
 * a Friday, or after the Saturday that follows, is Monday.
 *
 * @param count 0 or more; 0 gives `day`, whatever it is
 */
export function plusBusinessDays(day: Day, count: number): Day {
  let at = day;
  for (let left = count; left > 0; left -= 1) {
    at = plusDays(at, 1);
    while (!isBusinessDay(at)) at = plusDays(at, 1);
  }
  return at;
}

function dateOf(rule: Rule, year: number): Day {
  if ('day' in rule) return isoDay(year, rule.month, rule.day);
  const { month, weekday, nth } = rule;
  if (nth === -1) {
    // Of the last seven days of the month each weekday is one.
    const nextMonth = isoDay(year, month + 1, 1);
    return firstFrom(plusDays(nextMonth, -7), weekday);
  }
  return firstFrom(isoDay(year, month, 1 + (nth - 1) * 7), weekday);
}

/** The first such weekday on or after `day`. */
function firstFrom(day: Day, weekday: number): Day {
  return plusDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

/** Saturday’s holiday is observed on Friday, Sunday’s on Monday. */
function observed(day: Day): Day {
  const weekday = weekdayOf(day);
  if (weekday === saturday) return plusDays(day, -1);
  return weekday === sunday ? plusDays(day, 1) : day;
}

function isoDay(year: number, month: number, day: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 0 for Sunday to 6. Of the calendar, so read in UTC: a time zone cannot move it. */
function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
