/**
 * Closed days: the company is closed or the person is away, so nobody can log in. Reminders come before
 * them. Pure.
 */
import { isBusinessDay } from '../business-days';
import { daysBetween, isDay, plusDays, type Day } from '../day';
import { countedFrom, lastSafeDay, safeDays, type Login } from './clock';

/** The first and the last closed day. */
export interface Closing {
  from: Day;
  to: Day;
}

export const closingsMost = 20;

/** A longer closing outlasts the 45 days of every login, so that somebody has to log in during it. */
export const longestClosing = safeDays - 1;

/** Why closed days were not added. */
export type ClosingRefusal =
  'not a day' | 'closing ends first' | 'closing too long' | 'closing is over' | 'too many closings';

/** Whether these days can be added; null when they can. */
export function closingRefusal(
  closings: readonly Closing[],
  { from, to }: Closing,
  today: Day,
): ClosingRefusal | null {
  if (!isDay(from) || !isDay(to)) return 'not a day';
  if (to < from) return 'closing ends first';
  if (daysBetween(from, to) >= longestClosing) return 'closing too long';
  if (to < today) return 'closing is over';
  return ahead(closings, today).length >= closingsMost ? 'too many closings' : null;
}

/** The list with these days, in order, without those that are over. */
export function withClosing(closings: readonly Closing[], added: Closing, today: Day): Closing[] {
  return [...withoutClosing(ahead(closings, today), added), added].toSorted((a, b) =>
    `${a.from} ${a.to}`.localeCompare(`${b.from} ${b.to}`),
  );
}

/** The list without these days. */
export function withoutClosing(closings: readonly Closing[], { from, to }: Closing): Closing[] {
  return closings.filter((one) => one.from !== from || one.to !== to);
}

/** The closings that are not over. */
export function ahead(closings: readonly Closing[], today: Day): Closing[] {
  return closings.filter(({ to }) => to >= today);
}

export function isClosed(day: Day, closings: readonly Closing[]): boolean {
  return closings.some(({ from, to }) => from <= day && day <= to);
}

/** Whether a reminder would be read on this day, and could be acted on. */
function isOpen(day: Day, closings: readonly Closing[]): boolean {
  return isBusinessDay(day) && !isClosed(day, closings);
}

/** The last open business day up to `day`, later than `start`; null when there is none. */
export function openDayUpTo(day: Day, start: Day, closings: readonly Closing[]): Day | null {
  for (let at = day; at > start; at = plusDays(at, -1)) if (isOpen(at, closings)) return at;
  return null;
}

/** The first open business day after `day`. */
export function openDayAfter(day: Day, closings: readonly Closing[]): Day {
  let at = plusDays(day, 1);
  while (!isOpen(at, closings)) at = plusDays(at, 1);
  return at;
}

/** A login whose days end in a closing, or on the first day after it. */
export interface EarlyEnd {
  /** The last open day before the closing. */
  by: Day;
  /** The first closed day. */
  closes: Day;
}

/**
 * When to log in earlier than the 45 days ask for; null where closed days change nothing. Nor do they where
 * no day between log-in and last safe day is open.
 */
export function earlyEnd(login: Login, closings: readonly Closing[]): EarlyEnd | null {
  const safe = lastSafeDay(login);
  if (!login.lastLogin || safe === null || closings.length === 0) return null;
  const start = countedFrom(login.lastLogin);
  const lastOpen = openDayUpTo(safe, start, closings);
  if (lastOpen === null) return null;
  // A single day left after a closing is too little to rely on.
  const before = openDayUpTo(plusDays(lastOpen, -1), start, closings);
  const by = before !== null && hasClosedBetween(before, lastOpen, closings) ? before : lastOpen;
  for (let at = plusDays(by, 1); at <= safe; at = plusDays(at, 1))
    if (isClosed(at, closings)) return { by, closes: at };
  return null;
}

/** The closing before which to log in, as long as its last open day is not past. */
export function closingAhead(
  login: Login,
  closings: readonly Closing[],
  today: Day,
): EarlyEnd | null {
  const end = earlyEnd(login, closings);
  return end !== null && today <= end.by ? end : null;
}

/** The day by which to log in: the last safe day, or the last open day before a closing that is ahead. */
export function logInBy(login: Login, closings: readonly Closing[], today: Day): Day | null {
  return closingAhead(login, closings, today)?.by ?? lastSafeDay(login);
}

function hasClosedBetween(earlier: Day, later: Day, closings: readonly Closing[]): boolean {
  for (let at = plusDays(earlier, 1); at < later; at = plusDays(at, 1))
    if (isBusinessDay(at) && isClosed(at, closings)) return true;
  return false;
}
