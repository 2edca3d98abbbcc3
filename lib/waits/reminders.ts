/**
 * When a person is told that a wait is over: once, at the hour of the reminder plan, on the day of its
 * end; on the next business day when that is a weekend or a federal holiday. The reminders of logins come
 * before such days, because there a day too late costs the access; here one comes after, because nobody at
 * CBP can be asked before. Pure functions of (records, hour, now).
 */
import { plusBusinessDays } from '../business-days';
import { dayOf, momentOf, plusDays, type Day } from '../day';
import { endOf, type WaitRecord } from './record';

/** The day on which the person is told: the end, or the next business day. Null: the end is not known. */
export function tellDayOf(record: WaitRecord): Day | null {
  const end = endOf(record);
  // The first business day after the day before: the day itself, if it is one.
  return end && plusBusinessDays(plusDays(end, -1), 1);
}

/** When this wait is to be told of, ms since the epoch, be it past; null when it is not, or was. */
function momentFor(record: WaitRecord, hour: number): number | null {
  const day = tellDayOf(record);
  if (day === null || record.endedOn !== null || record.toldFor === endOf(record)) return null;
  return momentOf(day, hour);
}

/**
 * The waits that a notification is about now: all that are due, in one; none when today had its own.
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

/** The wait after it was told that it is over. */
export function toldOver(record: WaitRecord): WaitRecord {
  return { ...record, toldFor: endOf(record) };
}

/** Whether the person was told that it is over, and has not ended it yet. */
export function isTold(record: WaitRecord): boolean {
  return record.endedOn === null && record.toldFor !== null && record.toldFor === endOf(record);
}

/**
 * When the next notification about waits comes, ms since the epoch; null when none does. What is due at
 * `now` is told now, so its alarm is tomorrow's, in case the browser could not show it.
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
