/**
 * When a person is reminded of their logins: at most once a day however many are due, on business
 * days, so that the reminder is read. Pure functions of (logins, plan, now).
 */
import { businessDayUpTo } from '../business-days';
import { dayOf, momentOf, plusDays, type Day } from '../day';
import { countedFrom, lastSafeDay, lockDay, safeDays, type Login } from './clock';
import {
  closingAhead,
  earlyEnd,
  isClosed,
  openDayAfter,
  openDayUpTo,
  type Closing,
} from './closings';

/** When to remind. */
export interface ReminderPlan {
  /** Days after the log-in, ascending, each from 5 to 44. */
  days: readonly number[];
  /** The hour of the person's day, 0 to 23. */
  hour: number;
  /** The days on which nobody can log in. */
  closings: readonly Closing[];
}

/** Of a plan, what its form asks for. */
type Times = Pick<ReminderPlan, 'days' | 'hour'>;

export const usualPlan: ReminderPlan = { days: [35, 40, 44], hour: 9, closings: [] };

/** A reminder moved by a long weekend still comes after the log-in. */
export const earliestReminder = 5;

export const latestReminder = safeDays;

/** So many reminders can be chosen; more are noise, and noise is switched off. */
export const remindersMost = 5;

/** Why a plan was not taken. */
export type PlanRefusal = 'no days' | 'too many days' | 'day out of bounds' | 'no such hour';

/** Whether reminders can be planned so; null when they can. The order of the days does not matter. */
export function planRefusal({ days, hour }: Times): PlanRefusal | null {
  if (days.length === 0) return 'no days';
  if (days.length > remindersMost) return 'too many days';
  const isDay = (day: number) =>
    Number.isInteger(day) && day >= earliestReminder && day <= latestReminder;
  if (!days.every(isDay)) return 'day out of bounds';
  return Number.isInteger(hour) && hour >= 0 && hour <= 23 ? null : 'no such hour';
}

/** The plan with its days in order, each once. */
export function tidyPlan({ days, hour }: Times): Times {
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
  const start = countedFrom(login.lastLogin);
  // The day before a closing has its reminder whatever the plan says.
  const extra = earlyEnd(login, plan.closings) ? [safeDays - 1] : [];
  const days = [...new Set([...plan.days, ...extra])].toSorted((a, b) => a - b);
  return [...days, lockDay].map((after) => ({
    after,
    on: dayOfReminder(login, start, after, plan),
  }));
}

/** The day on which the reminder for so many days after the log-in is told. */
function dayOfReminder(login: Login, start: Day, after: number, { closings }: ReminderPlan): Day {
  const day = plusDays(start, after);
  // That it is over is told on its day, or after the closing: a day earlier it would not be true.
  if (after >= lockDay) return afterClosing(day, closings);
  const open = openDayNear(day, start, closings);
  const by = earlyEnd(login, closings)?.by;
  // Only the last one may come after the closing, on a last safe day that is open: it is the last chance.
  return by !== undefined && after < safeDays && open > by ? by : open;
}

/** The last open day up to `day`, or else the first one after it while a log-in is in time. */
function openDayNear(day: Day, start: Day, closings: readonly Closing[]): Day {
  const before = openDayUpTo(day, start, closings);
  if (before !== null) return before;
  const next = openDayAfter(day, closings);
  return next <= plusDays(start, safeDays) ? next : businessDayUpTo(day);
}

function afterClosing(day: Day, closings: readonly Closing[]): Day {
  let at = day;
  while (isClosed(at, closings)) at = plusDays(at, 1);
  return at;
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
 * The logins without what a clock that was ahead, or closed days that were entered or removed since, left
 * there: a reminder told before its day would silence it on its day, and a snooze beyond the longest, or
 * beyond a closing, the warnings in between. What can be told tomorrow stays: another machine of the person
 * may stand where it is tomorrow. The same list when all is right.
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
    reminded > 0 &&
    dayOfReminder(login, countedFrom(lastLogin), Math.min(reminded, lockDay), plan) > tomorrow;
  const isTooLong =
    snoozedUntil !== null &&
    (snoozedUntil > plusDays(tomorrow, week) || crossesClosing(login, snoozedUntil, plan, today));
  if (!isTooEarly && !isTooLong) return login;
  return {
    ...login,
    reminded: isTooEarly ? reminderBy(login, plan, endOf(tomorrow)) : reminded,
    snoozedUntil: isTooLong ? (snoozeDay(login, 'week', plan, now) ?? today) : snoozedUntil,
  };
}

/** Whether a snooze that is still to end does so on a closed day, or after the closing it should come before. */
function crossesClosing(login: Login, until: Day, { closings }: ReminderPlan, today: Day): boolean {
  if (until <= today) return false;
  const end = closingAhead(login, closings, today);
  return isClosed(until, closings) || (end !== null && end.by < until);
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
 * The day to which the reminders of a login can be put off: the next open business day, or one in about a
 * week. Never beyond the last one on which a log-in is in time, or before a closing, so that no snooze
 * swallows the last warning; null when that day is today or past, or no log-in is known. When the days
 * are over there is nothing left to miss.
 */
export function snoozeDay(
  login: Login,
  snooze: Snooze,
  { closings }: ReminderPlan,
  now: number,
): Day | null {
  const safe = lastSafeDay(login);
  if (!login.lastLogin || safe === null) return null;
  const today = dayOf(now);
  const inAWeek = plusDays(today, week);
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

/** The last millisecond of the day. */
function endOf(day: Day): number {
  return momentOf(plusDays(day, 1), 0) - 1;
}
