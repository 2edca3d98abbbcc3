/** Checks a fiscal year's end as a user types it: a month, a day in it, or a whole date. */

export type YearEndFault = 'no such day' | 'no month';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** In a leap year, if the year is unknown. */
const lengthOf = (month: number, year = 2000) => new Date(Date.UTC(year, month, 0)).getUTCDate();

const isDay = (month: number, day: number, year?: number) =>
  month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(month, year);

/**
 * What is surely or very likely wrong, or `null`. CBP's format is not known, so a month alone is
 * accepted, and so is every way to write a day that puts the month first or names it.
 */
export function yearEndFault(text: string): YearEndFault | null {
  const numbers = text.match(/\d+/g) ?? [];
  const years = numbers.filter((number) => number.length === 4).map(Number);
  const parts = numbers.filter((number) => number.length <= 2).map(Number);
  const [year] = years;
  const named = months.findIndex((month) => new RegExp(`(^|[^a-z])${month}`, 'i').test(text)) + 1;
  if (named > 0) return parts.every((day) => isDay(named, day, year)) ? null : 'no such day';
  // Other words, such as "end of the quarter", are for the user to judge.
  if (/\p{L}/u.test(text)) return null;
  const [month, day = 1] = parts;
  if (month !== undefined) return isDay(month, day, year) ? null : 'no such day';
  if (year === undefined || (year >= 1900 && year <= 2100)) return 'no month';
  // A month and a day without anything between them: "1231".
  return isDay(Math.floor(year / 100), year % 100) ? null : 'no such day';
}
