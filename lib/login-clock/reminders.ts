/**
 * When a person is reminded of their logins: at most once a day however many are due, on business
 * days, so that the reminder is read. Pure functions of (logins, plan, now).
 */
import { businessDayUpTo, plusBusinessDays } from '../business-days';
import { dayOf, momentOf, plusDays, type Day } from '../day';
import { countedFrom, lastSafeDay, lockDay, safeDays, type Login } from './clock';

/** When to remind. */
export interface ReminderPlan {
  /** Days after the log-in, ascending, each from 5 to 44. */
  days: readonly number[];
  /** The hour of the person's day, 0 to 23. */
  hour: number;
}

export const usualPlan: ReminderPlan = { days: [35, 40, 44], hour: 9 };

/** A reminder moved by a long weekend still comes after the log-in. */
export const earliestReminder = 5;

export const latestReminder = safeDays;

/** So many reminders can be chosen; more are noise, and noise is switched off. */
export const remindersMost = 5;

/** Why a plan was not taken. */
export type PlanRefusal = 'no days' | 'too many days' | 'day out of bounds' | 'no such hour';

/** Whether reminders can be planned so; null when they can. The order of the days does not matter. */
export function planRefusal({ days, hour }: ReminderPlan): PlanRefusal | null {
  if (days.length === 0) return 'no days';
  if (days.length > remindersMost) return 'too many days';
  const isDay = (day: number) =>
    Number.isInteger(day) && day >= earliestReminder && day <= latestReminder;
  if (!days.every(isDay)) return 'day out of bounds';
  return Number.isInteger(hour) && hour >= 0 && hour <= 23 ? null : 'no such hour';
}

/** The plan with its days in order, each once. */
export function tidyPlan({ days, hour }: ReminderPlan): ReminderPlan {
  return { days: [...new Set(days)].toSorted((a, b) => a - b), hour };
}

interface Reminder {
  /** Days after the log-in, as planned. */
  after: number;
  /** The day on which it is told. */
  on: Day;
}

/** The reminders of a login, in order. None while no log-in is known. */
export function remindersOf(login: Login, plan: ReminderPlan): Reminder[] {
  if (!login.lastLogin) return [];
  const last = countedFrom(login.lastLogin);
  return [...plan.days, lockDay].map((after) => ({ after, on: dayOfReminder(last, after) }));
}

function dayOfReminder(last: Day, after: number): Day {
  const day = plusDays(last, after);
  // That it is over is told on its day: a day earlier it would not be true.
  return after < lockDay ? businessDayUpTo(day) : day;
}

/** The last reminder of a login whose time has come at `now`; 0 for none. */
function reminderBy(login: Login, plan: ReminderPlan, now: number): number {
  return remindersOf(login, plan).findLast(({ on }) => momentOf(on, plan.hour) <= now)?.after ?? 0;
}

function isDue(login: Login, plan: ReminderPlan, now: number): boolean {
  if (!login.lastLogin) return false;
  // What was put off is told again at its end, whichever reminder it was.
  if (login.snoozedUntil !== null) return momentOf(login.snoozedUntil, plan.hour) <= now;
  return reminderBy(login, plan, now) > login.reminded;
}

/**
 * The logins that a notification is about now; none when nothing is due, or when today had its
 * notification. It takes in what falls due later today: otherwise a browser started before the hour
 * would tell yesterday's, and then keep today's until tomorrow.
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
 * The logins without what only a clock that was ahead can have left there: a reminder told before its day
 * would silence it on its day, and a snooze beyond the longest all of them. What can be told tomorrow
 * stays: another machine of the person may stand where it is tomorrow. The same list when all is right.
 */
export function righted(logins: Login[], plan: ReminderPlan, now: number): Login[] {
  const after = logins.map((login) => rightedOne(login, plan, now));
  return after.every((login, index) => login === logins[index]) ? logins : after;
}

function rightedOne(login: Login, plan: ReminderPlan, now: number): Login {
  const { lastLogin, reminded, snoozedUntil } = login;
  if (!lastLogin) return login;
  const today = dayOf(now);
  const tomorrow = plusDays(today, 1);
  const isTooEarly =
    reminded > 0 && dayOfReminder(countedFrom(lastLogin), Math.min(reminded, lockDay)) > tomorrow;
  const isTooLong = snoozedUntil !== null && snoozedUntil > plusDays(tomorrow, week);
  if (!isTooEarly && !isTooLong) return login;
  return {
    ...login,
    reminded: isTooEarly ? reminderBy(login, plan, endOf(tomorrow)) : reminded,
    snoozedUntil: isTooLong ? (snoozeDay(login, 'week', now) ?? today) : snoozedUntil,
  };
}

/** The login after it was told of at `now`: quiet until its next reminder. */
export function told(login: Login, plan: ReminderPlan, now: number): Login {
  const last = reminderBy(login, plan, endOf(dayOf(now)));
  return { ...login, reminded: Math.max(login.reminded, last), snoozedUntil: null };
}

/** Whether the person was reminded of it, and has neither logged in nor put it off since. */
export function isReminded({ reminded, snoozedUntil }: Login): boolean {
  return reminded > 0 && snoozedUntil === null;
}

/**
 * When the next notification comes, ms since the epoch: what an alarm is set to, at most one on a
 * day. Null when none does.
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
    // What is due on a day that had its notification waits for the next day.
    .map((at) => (at <= now || (remindedOn === today && at <= endOf(today)) ? tomorrow : at));
  return times.length > 0 ? Math.min(...times) : null;
}

/** When this login is next to be told of, be it past; null when never. */
function nextOf(login: Login, plan: ReminderPlan): number | null {
  if (login.lastLogin && login.snoozedUntil !== null)
    return momentOf(login.snoozedUntil, plan.hour);
  const next = remindersOf(login, plan).find(({ after }) => after > login.reminded);
  return next ? momentOf(next.on, plan.hour) : null;
}

/** How long a reminder is put off. */
export const snoozes = ['next', 'week'] as const;

export type Snooze = (typeof snoozes)[number];

/** The longest snooze, days. */
const week = 7;

/**
 * The day to which the reminders of a login can be put off: the next business day, or a business day
 * in about a week. Never beyond the last business day on which a log-in is in time, so that no snooze
 * swallows the last warning; null when that day is today or past, or no log-in is known. When the days
 * are over there is nothing left to miss.
 */
export function snoozeDay(login: Login, snooze: Snooze, now: number): Day | null {
  const safe = lastSafeDay(login);
  if (safe === null) return null;
  const today = dayOf(now);
  const wanted =
    snooze === 'next' ? plusBusinessDays(today, 1) : businessDayUpTo(plusDays(today, week));
  if (safe < today) return wanted;
  const latest = businessDayUpTo(safe);
  if (latest <= today) return null;
  return wanted < latest ? wanted : latest;
}

/** The last millisecond of the day. */
function endOf(day: Day): number {
  return momentOf(plusDays(day, 1), 0) - 1;
}
