/**
 * Closed days: the company is closed or the user is away, so nobody can log in. Reminders come
 * before them. Pure functions.
 */
import { businessDayUpTo, isBusinessDay } from '../business-days';
import { daysBetween, isDay, plusDays, type Day } from '../day';
import { countedFrom, lastSafeDay, safeDays, type Login } from './clock';

/** The first and the last closed day. */
export interface Closing {
  from: Day;
  to: Day;
}

/** How many closings can be stored, not counting those that are over. */
export const maxClosings = 20;

/**
 * In days. Any longer closing outlasts the 45 days of every login, so somebody has to log in during
 * it anyway.
 */
export const longestClosing = safeDays - 1;

/** Why closed days were not added. */
export const closingRefusals = [
  'not a day',
  'closing ends first',
  'closing too long',
  'closing is over',
  'too many closings',
] as const;

export type ClosingRefusal = (typeof closingRefusals)[number];

/** Why these days cannot be added, or `null` if they can. */
export function closingRefusal(
  closings: readonly Closing[],
  { from, to }: Closing,
  today: Day,
): ClosingRefusal | null {
  if (!isDay(from) || !isDay(to)) return 'not a day';
  if (to < from) return 'closing ends first';
  if (daysBetween(from, to) >= longestClosing) return 'closing too long';
  if (to < today) return 'closing is over';
  return ahead(closings, today).length >= maxClosings ? 'too many closings' : null;
}

/** The list with these days added, in order and without those that are over. */
export function withClosing(closings: readonly Closing[], added: Closing, today: Day): Closing[] {
  return [...withoutClosing(ahead(closings, today), added), added].toSorted((a, b) =>
    `${a.from} ${a.to}`.localeCompare(`${b.from} ${b.to}`),
  );
}

/** The list without these days. */
export function withoutClosing(closings: readonly Closing[], { from, to }: Closing): Closing[] {
  return closings.filter((closing) => closing.from !== from || closing.to !== to);
}

/** The closings that are not over. */
export function ahead(closings: readonly Closing[], today: Day): Closing[] {
  return closings.filter(({ to }) => to >= today);
}

export function isClosed(day: Day, closings: readonly Closing[]): boolean {
  return closings.some(({ from, to }) => from <= day && day <= to);
}

/** Whether a reminder sent on this day would be read and could be acted on. */
function isOpen(day: Day, closings: readonly Closing[]): boolean {
  return isBusinessDay(day) && !isClosed(day, closings);
}

/**
 * The last open business day that is after `start` and not after `day`, or `null` if there is none.
 */
export function openDayUpTo(day: Day, start: Day, closings: readonly Closing[]): Day | null {
  for (let candidate = day; candidate > start; candidate = plusDays(candidate, -1))
    if (isOpen(candidate, closings)) return candidate;
  return null;
}

/** The first open business day after `day`. */
export function openDayAfter(day: Day, closings: readonly Closing[]): Day {
  let candidate = plusDays(day, 1);
  while (!isOpen(candidate, closings)) candidate = plusDays(candidate, 1);
  return candidate;
}

/**
 * The last open day up to `day`, or else the first one after it if a log-in is still in time then.
 */
export function openDayNear(day: Day, start: Day, closings: readonly Closing[]): Day {
  const before = openDayUpTo(day, start, closings);
  if (before !== null) return before;
  const next = openDayAfter(day, closings);
  return next <= plusDays(start, safeDays) ? next : businessDayUpTo(day);
}

/** A login whose 45 days end in a closing, or on the first day after one. */
export interface EarlyEnd {
  /** The last open day before the closing. */
  by: Day;
  /** The first closed day. */
  closes: Day;
}

/**
 * When to log in earlier because of closed days. `null` if they make no difference, or if no day
 * between the log-in and the last safe day is open.
 */
export function earlyEnd(login: Login, closings: readonly Closing[]): EarlyEnd | null {
  if (!login.lastLogin || closings.length === 0) return null;
  const start = countedFrom(login.lastLogin);
  const safe = plusDays(start, safeDays);
  const lastOpen = openDayUpTo(safe, start, closings);
  if (lastOpen === null) return null;
  // A single open day after a closing is too little to rely on.
  const before = openDayUpTo(plusDays(lastOpen, -1), start, closings);
  const by = before !== null && hasClosedBetween(before, lastOpen, closings) ? before : lastOpen;
  for (let at = plusDays(by, 1); at <= safe; at = plusDays(at, 1))
    if (isClosed(at, closings)) return { by, closes: at };
  return null;
}

/** The closing before which to log in, unless the last open day before it is already past. */
export function closingAhead(
  login: Login,
  closings: readonly Closing[],
  today: Day,
): EarlyEnd | null {
  const end = earlyEnd(login, closings);
  return end !== null && today <= end.by ? end : null;
}

/**
 * The day by which to log in: the last safe day, or the last open day before an upcoming closing.
 */
export function logInBy(login: Login, closings: readonly Closing[], today: Day): Day | null {
  return closingAhead(login, closings, today)?.by ?? lastSafeDay(login);
}

function hasClosedBetween(earlier: Day, later: Day, closings: readonly Closing[]): boolean {
  for (let at = plusDays(earlier, 1); at < later; at = plusDays(at, 1))
    if (isBusinessDay(at) && isClosed(at, closings)) return true;
  return false;
}
