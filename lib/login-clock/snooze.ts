/** How long the reminders of a login can be put off. Pure functions. */
import { dayOf, plusDays, type Day } from '../day';
import { countedFrom, lastSafeDay, type Login } from './clock';
import {
  closingAhead,
  isClosed,
  openDayAfter,
  openDayNear,
  openDayUpTo,
  type Closing,
} from './closings';

/** How long a reminder is snoozed. */
export const snoozes = ['next', 'week'] as const;

export type Snooze = (typeof snoozes)[number];

/** The longest snooze, in days. */
export const longestSnooze = 7;

/**
 * The day until which a login's reminders can be snoozed: the next open business day, or one in
 * about a week. A snooze never passes the last day on which a log-in is in time, nor a closing, so
 * that it cannot suppress the last warning. `null` if that day is today or past, or no log-in is
 * known. Once the 45 days are over, there is no warning left to suppress.
 */
export function snoozeDay(
  login: Login,
  snooze: Snooze,
  { closings }: { closings: readonly Closing[] },
  now: number,
): Day | null {
  const safe = lastSafeDay(login);
  if (!login.lastLogin || safe === null) return null;
  const today = dayOf(now);
  const inAWeek = plusDays(today, longestSnooze);
  const wanted =
    snooze === 'next'
      ? openDayAfter(today, closings)
      : (openDayUpTo(inAWeek, today, closings) ?? openDayAfter(inAWeek, closings));
  if (safe < today) return wanted;
  const latest =
    closingAhead(login, closings, today)?.by ??
    openDayNear(safe, countedFrom(login.lastLogin), closings);
  if (latest <= today) return null;
  return wanted < latest ? wanted : latest;
}

/** Whether an ongoing snooze ends on a closed day, or after a closing that it should end before. */
export function crossesClosing(
  login: Login,
  until: Day,
  closings: readonly Closing[],
  today: Day,
): boolean {
  if (until <= today) return false;
  const end = closingAhead(login, closings, today);
  return isClosed(until, closings) || (end !== null && end.by < until);
}
