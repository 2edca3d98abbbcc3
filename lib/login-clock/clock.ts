/**
 * The 45 days within which a user must log in (facts.md 5.1), as pure functions of (login, now).
 * Days are calendar days in the person's own time zone, written `2026-11-20`: CBP counts days
 * without access, and a person thinks in dates.
 */
import { addDays, differenceInCalendarDays, format, isValid, parseISO, setHours } from 'date-fns';

/** A calendar day, `yyyy-MM-dd`. */
export type Day = string;

/** CBP ends access after 45 days without a log-in: the day after the log-in day is day 1. */
export const lockDay = 45;

/** The last day on which a log-in is certainly in time. */
export const safeDays = lockDay - 1;

/** Days after the log-in on which the person is reminded; the last means that it is over. */
export const reminderDays = [35, 40, 44, 45] as const;

export type ReminderDay = (typeof reminderDays)[number];

/** The hour of the person's day at which reminders come. */
export const reminderHour = 9;

export type Role = 'TAO' | 'PTAO' | 'TAU';

/** `seen` by recognition, `said` on our question, `done` with the importer form, `corrected` by hand. */
export type LoginHow = 'seen' | 'said' | 'done' | 'corrected';

/** One login at CBP: the rule runs per user, not per company. */
export interface Login {
  id: string;
  /** The person's own name for it; empty while there is only one. */
  label: string;
  role: Role | null;
  lastLogin: { day: Day; how: LoginHow } | null;
  /** Reminders told since that log-in. */
  told: ReminderDay[];
}

/** The one login that is there at first use. */
export const firstLogin: Login = { id: 'first', label: '', role: null, lastLogin: null, told: [] };

/** The calendar day of `now` (ms since the epoch) where the person is. */
export function dayOf(now: number): Day {
  return format(now, 'yyyy-MM-dd');
}

/** The last safe day (day 44 after the log-in), or null while no log-in is known. */
export function lastSafeDay(login: Login): Day | null {
  if (!login.lastLogin) return null;
  return format(addDays(parseISO(login.lastLogin.day), safeDays), 'yyyy-MM-dd');
}

/** Days from today to the last safe day: 0 on that day, below 0 when it is over; null if unknown. */
export function daysLeft(login: Login, now: number): number | null {
  const since = daysSince(login, now);
  return since === null ? null : safeDays - since;
}

/** Why a day was not taken. */
export type DayRefusal = 'not a day' | 'in the future';

/** Whether `day` can be a day of log-in at `now` (ms since the epoch); null when it can. */
export function dayRefusal(day: Day, now: number): DayRefusal | null {
  if (!isValid(parseISO(day))) return 'not a day';
  return differenceInCalendarDays(parseISO(day), now) > 0 ? 'in the future' : null;
}

/**
 * The login after a log-in on `day`. What was seen, or Done, never sets the day back; the person's
 * word may. A day that `dayRefusal` refuses changes nothing.
 */
export function loggedIn(login: Login, day: Day, how: LoginHow, now: number): Login {
  if (dayRefusal(day, now)) return login;
  const last = login.lastLogin;
  // An account that was just made and never logged into locks as well; one in use has its own day.
  if (how === 'done' && last) return login;
  if (how === 'seen' && last && last.day > day) return login;
  if (last && last.day === day) return { ...login, lastLogin: { day, how } };
  return { ...login, lastLogin: { day, how }, told: [] };
}

/**
 * The one reminder due at `now` (ms since the epoch), or null. When several fell due while the
 * browser was closed it is the last of them.
 */
export function reminderDue(login: Login, now: number): ReminderDay | null {
  const last = reminderDays.findLast((day) => {
    const at = reminderAt(login, day);
    return at !== null && at <= now;
  });
  return last !== undefined && !login.told.includes(last) ? last : null;
}

/** The login after `day` was told; the earlier reminders are passed over with it. */
export function reminderTold(login: Login, day: ReminderDay): Login {
  return { ...login, told: reminderDays.filter((other) => other <= day) };
}

/** When the next reminder comes, ms since the epoch: what an alarm is set to. Null when none does. */
export function nextReminder(login: Login, now: number): number | null {
  const times = reminderDays
    .filter((day) => !login.told.includes(day))
    .map((day) => reminderAt(login, day))
    .filter((at) => at !== null && at > now);
  return times[0] ?? null;
}

function reminderAt(login: Login, day: ReminderDay): number | null {
  if (!login.lastLogin) return null;
  return setHours(addDays(parseISO(login.lastLogin.day), day), reminderHour).getTime();
}

function daysSince(login: Login, now: number): number | null {
  return login.lastLogin && differenceInCalendarDays(now, parseISO(login.lastLogin.day));
}
