/**
 * When a user is reminded of their logins: at most once a day, no matter how many are due, and on
 * business days, so that the reminder is read. Pure functions of (logins, plan, now).
 */
import { dayOf, momentOf, plusDays, type Day } from '../day';
import { countedFrom, lockDay, safeDays, type Login } from './clock';
import { earlyEnd, isClosed, openDayNear, type Closing } from './closings';
import { crossesClosing, longestSnooze, snoozeDay } from './snooze';

/** When to remind. */
export interface ReminderPlan {
  /** Days after the log-in, ascending, each from 5 to 44. */
  days: readonly number[];
  /** The hour in the user's time zone, 0 to 23. */
  hour: number;
  /** The days on which nobody can log in. */
  closings: readonly Closing[];
}

/** The part of a plan that its form edits. */
type Times = Pick<ReminderPlan, 'days' | 'hour'>;

/** The plan until the user changes it. */
export const usualPlan: ReminderPlan = { days: [35, 40, 44], hour: 9, closings: [] };

/**
 * In days. Late enough that a reminder moved before a long weekend still comes after the log-in.
 */
export const earliestReminder = 5;

export const latestReminder = safeDays;

/** How many reminders can be planned. With more, people would turn notifications off. */
export const maxReminders = 5;

/** Why a plan was refused. */
export const planRefusals = [
  'no days',
  'too many days',
  'day out of bounds',
  'no such hour',
] as const;

export type PlanRefusal = (typeof planRefusals)[number];

/**
 * Why reminders cannot be planned this way, or `null` if they can. The days may be in any order.
 */
export function planRefusal({ days, hour }: Times): PlanRefusal | null {
  if (days.length === 0) return 'no days';
  if (days.length > maxReminders) return 'too many days';
  const isDay = (day: number) =>
    Number.isInteger(day) && day >= earliestReminder && day <= latestReminder;
  if (!days.every(isDay)) return 'day out of bounds';
  return Number.isInteger(hour) && hour >= 0 && hour <= 23 ? null : 'no such hour';
}

/** The plan with its days sorted and without duplicates. */
export function tidyPlan({ days, hour }: Times): Times {
  return { days: [...new Set(days)].toSorted((a, b) => a - b), hour };
}

interface Reminder {
  /** The planned number of days after the log-in. */
  after: number;
  /** The day on which it is sent. */
  on: Day;
}

/** The reminders of a login, in order. Empty while no log-in is known. */
export function remindersOf(login: Login, { days, closings }: ReminderPlan): Reminder[] {
  if (!login.lastLogin) return [];
  const start = countedFrom(login.lastLogin);
  const by = earlyEnd(login, closings)?.by;
  // A closing gets a reminder before it, no matter what the plan says.
  const extra = by === undefined ? [] : [safeDays - 1];
  return [...new Set([...days, ...extra]), lockDay]
    .toSorted((a, b) => a - b)
    .map((after) => ({ after, on: dayOfReminder(start, after, closings, by) }));
}

/**
 * The day on which the reminder planned for `after` days after the log-in is sent.
 *
 * @param by the last open day before a closing that ends the 45 days early
 */
function dayOfReminder(start: Day, after: number, closings: readonly Closing[], by?: Day): Day {
  const day = plusDays(start, after);
  // The reminder that access has ended is sent on that day or after the closing. A day earlier it
  // would be false.
  if (after >= lockDay) return afterClosing(day, closings);
  const open = openDayNear(day, start, closings);
  // Only the last reminder may come after the closing, if the last safe day is open, because it is
  // the last chance.
  return by !== undefined && after < safeDays && open > by ? by : open;
}

function afterClosing(day: Day, closings: readonly Closing[]): Day {
  let candidate = day;
  while (isClosed(candidate, closings)) candidate = plusDays(candidate, 1);
  return candidate;
}

/** The last reminder of a login that is due at `now`, in days after the log-in, or 0 for none. */
function reminderBy(login: Login, plan: ReminderPlan, now: number): number {
  return remindersOf(login, plan).findLast(({ on }) => momentOf(on, plan.hour) <= now)?.after ?? 0;
}

function isDue(login: Login, plan: ReminderPlan, now: number): boolean {
  if (!login.lastLogin) return false;
  // A snoozed reminder is sent when the snooze ends, whichever reminder it was.
  if (login.snoozedUntil !== null) return momentOf(login.snoozedUntil, plan.hour) <= now;
  return reminderBy(login, plan, now) > login.reminded;
}

/**
 * The logins to mention in a notification now. Empty if nothing is due or one was already sent
 * today. Includes what is due later today: otherwise a browser started before the planned hour
 * would send yesterday's reminder and then hold back today's until tomorrow.
 *
 * @param remindedOn the day of the last notification
 * @param now ms since the epoch
 */
export function dueNow(
  logins: readonly Login[],
  plan: ReminderPlan,
  remindedOn: Day | null,
  now: number,
): Login[] {
  const today = dayOf(now);
  if (remindedOn === today || !logins.some((login) => isDue(login, plan, now))) return [];
  return logins.filter((login) => isDue(login, plan, endOf(today)));
}

/**
 * Repairs logins whose reminders no longer fit, because the system clock was ahead or closed days
 * were changed. A reminder sent before its day would suppress itself on its day. An overlong
 * snooze, or one across a closing, would suppress the warnings in between. What will be true
 * tomorrow is kept, because it may already be tomorrow on another of the user's machines.
 *
 * @returns the same array if nothing needs repair
 */
export function repaired(logins: Login[], plan: ReminderPlan, now: number): Login[] {
  const after = logins.map((login) => repairedLogin(login, plan, now));
  return after.every((login, index) => login === logins[index]) ? logins : after;
}

function repairedLogin(login: Login, plan: ReminderPlan, now: number): Login {
  const { lastLogin, reminded, snoozedUntil } = login;
  if (!lastLogin) return login;
  const today = dayOf(now);
  const tomorrow = plusDays(today, 1);
  const { closings } = plan;
  const [start, last] = [countedFrom(lastLogin), Math.min(reminded, lockDay)];
  const isTooEarly =
    reminded > 0 && dayOfReminder(start, last, closings, earlyEnd(login, closings)?.by) > tomorrow;
  const isTooLong =
    snoozedUntil !== null &&
    (snoozedUntil > plusDays(tomorrow, longestSnooze) ||
      crossesClosing(login, snoozedUntil, closings, today));
  if (!isTooEarly && !isTooLong) return login;
  return {
    ...login,
    reminded: isTooEarly ? reminderBy(login, plan, endOf(tomorrow)) : reminded,
    snoozedUntil: isTooLong ? (snoozeDay(login, 'week', plan, now) ?? today) : snoozedUntil,
  };
}

/**
 * The login after its reminder was sent at `now` (ms since the epoch): silent until its next
 * reminder.
 */
export function told(login: Login, plan: ReminderPlan, now: number): Login {
  const last = reminderBy(login, plan, endOf(dayOf(now)));
  return { ...login, reminded: Math.max(login.reminded, last), snoozedUntil: null };
}

/** Whether the user was reminded of it and has neither logged in nor snoozed it since. */
export function isReminded({ reminded, snoozedUntil }: Login): boolean {
  return reminded > 0 && snoozedUntil === null;
}

/**
 * When the next notification is due, in ms since the epoch, or `null` if none is. Used to set the
 * alarm, at most one a day.
 */
export function nextReminder(
  logins: readonly Login[],
  plan: ReminderPlan,
  remindedOn: Day | null,
  now: number,
): number | null {
  const today = dayOf(now);
  const tomorrow = momentOf(plusDays(today, 1), plan.hour);
  const times = logins
    .map((login) => nextOf(login, plan))
    .filter((at) => at !== null)
    // What is due on a day that already had its notification waits until the next day.
    .map((at) => (at <= now || (remindedOn === today && at <= endOf(today)) ? tomorrow : at));
  return times.length > 0 ? Math.min(...times) : null;
}

/** When this login is next due, which may be in the past, or `null` if never. */
function nextOf(login: Login, plan: ReminderPlan): number | null {
  if (login.lastLogin && login.snoozedUntil !== null)
    return momentOf(login.snoozedUntil, plan.hour);
  const next = remindersOf(login, plan).find(({ after }) => after > login.reminded);
  return next ? momentOf(next.on, plan.hour) : null;
}

/** The last millisecond of the day. */
function endOf(day: Day): number {
  return momentOf(plusDays(day, 1), 0) - 1;
}
