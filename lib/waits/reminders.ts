/**
 * When a user is told that a wait is over: once, at the hour of the reminder plan, on the day it
 * ends or, if that is a weekend or federal holiday, on the next business day. Login reminders move
 * to before such days instead, because there a day too late costs access. Here nobody at CBP can be
 * asked any earlier. Pure functions of (records, hour, now).
 */
import { plusBusinessDays } from '../business-days';
import { dayOf, momentOf, plusDays, type Day } from '../day';
import { endOf, type WaitRecord } from './record';

/**
 * The day on which the user is told: the end or the next business day, or `null` if the end is
 * unknown.
 */
export function tellDayOf(record: WaitRecord): Day | null {
  const end = endOf(record);
  // The first business day after the day before, which is the day itself if it is one.
  return end && plusBusinessDays(plusDays(end, -1), 1);
}

/**
 * When this wait's reminder is due, in ms since the epoch, possibly in the past. `null` if none is
 * needed or it was sent.
 */
function momentFor(record: WaitRecord, hour: number): number | null {
  const day = tellDayOf(record);
  if (day === null || record.endedOn !== null || record.toldFor === endOf(record)) return null;
  return momentOf(day, hour);
}

/**
 * The waits to mention in a notification now. All that are due share one; empty if one was already
 * sent today.
 *
 * @param toldOn the day of the last notification about waits
 * @param now ms since the epoch
 */
export function dueWaits(
  records: readonly WaitRecord[],
  hour: number,
  toldOn: Day | null,
  now: number,
): WaitRecord[] {
  if (toldOn === dayOf(now)) return [];
  return records.filter((record) => {
    const at = momentFor(record, hour);
    return at !== null && at <= now;
  });
}

/** The wait after its reminder was sent. */
export function toldOver(record: WaitRecord): WaitRecord {
  return { ...record, toldFor: endOf(record) };
}

/** Whether the user was told that it is over and has not ended it yet. */
export function isTold(record: WaitRecord): boolean {
  return record.endedOn === null && record.toldFor !== null && record.toldFor === endOf(record);
}

/**
 * When the next notification about waits is due, in ms since the epoch, or `null` if none is. What
 * is due at `now` is sent now; its alarm is set for tomorrow, in case the browser cannot show it.
 */
export function nextWaitReminder(
  records: readonly WaitRecord[],
  hour: number,
  toldOn: Day | null,
  now: number,
): number | null {
  const today = dayOf(now);
  const tomorrow = momentOf(plusDays(today, 1), hour);
  const times = records
    .flatMap((record) => momentFor(record, hour) ?? [])
    .map((at) => (at <= now || toldOn === today ? Math.max(at, tomorrow) : at));
  return times.length > 0 ? Math.min(...times) : null;
}
