/**
 * Business days of the U.S. government: Monday to Friday, without the federal holidays.
 *
 * Holidays: 5 U.S.C. 6103(a), including Juneteenth since 2021 (Pub. L. 117-17). Observance: 5
 * U.S.C. 6103(b) for Saturdays, Executive Order 11582 for Sundays. Left out, because they do not
 * normally close CBP offices: Inauguration Day (6103(c), only around Washington, D.C.) and one-time
 * days off granted by a President.
 *
 * Computed here rather than by a library: `date-holidays` adds 1.5 MB for all countries, and
 * `@18f/us-federal-holidays` adds a second date library.
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

const holidaysByYear = new Map<number, readonly Day[]>();

/** The days of `year` on which offices are closed for a holiday, in order. */
export function federalHolidays(year: number): readonly Day[] {
  const days = holidaysByYear.get(year) ?? holidaysOf(year);
  // Cache them: a list of 200 logins asks for the same two years thousands of times.
  holidaysByYear.set(year, days);
  return days;
}

function holidaysOf(year: number): readonly Day[] {
  // If January 1 of the next year is a Saturday, it is observed on December 31 of this year.
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

/** `day` itself if it is a business day, or else the last one before it. */
export function businessDayUpTo(day: Day): Day {
  let candidate = day;
  while (!isBusinessDay(candidate)) candidate = plusDays(candidate, -1);
  return candidate;
}

/**
 * The business day that is `count` business days after `day`, which itself does not count: one
 * after a Friday or a Saturday is Monday.
 *
 * @param count 0 or more; 0 returns `day` even if it is not a business day
 */
export function plusBusinessDays(day: Day, count: number): Day {
  let candidate = day;
  for (let left = count; left > 0; left -= 1) {
    candidate = plusDays(candidate, 1);
    while (!isBusinessDay(candidate)) candidate = plusDays(candidate, 1);
  }
  return candidate;
}

function dateOf(rule: Rule, year: number): Day {
  if ('day' in rule) return isoDay(year, rule.month, rule.day);
  const { month, weekday, nth } = rule;
  if (nth === -1) {
    // The last seven days of the month contain each weekday once.
    const nextMonth = isoDay(year, month + 1, 1);
    return firstFrom(plusDays(nextMonth, -7), weekday);
  }
  return firstFrom(isoDay(year, month, 1 + (nth - 1) * 7), weekday);
}

/** The first such weekday on or after `day`. */
function firstFrom(day: Day, weekday: number): Day {
  return plusDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

/** A holiday on a Saturday is observed on Friday, one on a Sunday on Monday. */
function observed(day: Day): Day {
  const weekday = weekdayOf(day);
  if (weekday === saturday) return plusDays(day, -1);
  return weekday === sunday ? plusDays(day, 1) : day;
}

function isoDay(year: number, month: number, day: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 0 for Sunday to 6 for Saturday. Read in UTC, so that no time zone can shift it. */
function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
