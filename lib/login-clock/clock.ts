/**
 * The login clock: the 45 days within which a user must log in, as pure functions of (login, now).
 * Days are calendar days in the user's own time zone, written `2026-11-20`, because CBP counts days
 * without access and people think in dates. Only the start of the count also considers the date in
 * Washington, D.C.
 */
import { dayOf, daysBetween, isDay, plusDays, type Day } from '../day';

/** CBP ends access after 45 days without a log-in. The day after the log-in day is day 1. */
export const lockDay = 45;

/** The last day on which a log-in is certainly in time, counted from the log-in day. */
export const safeDays = lockDay - 1;

/** The roles a login can have at CBP. */
export const roles = ['TAO', 'PTAO', 'TAU'] as const;

export type Role = (typeof roles)[number];

/**
 * How we learned of a log-in: `seen` by recognition, `said` in answer to our question, `done` with
 * the importer form, `corrected` by hand, or `heard` from the other person whose login it is.
 */
type LoginHow = 'seen' | 'said' | 'done' | 'corrected' | 'heard';

/**
 * The last log-in: its day in the user's time zone and, if known, its time in ms since the epoch.
 */
interface LogIn {
  day: Day;
  how: LoginHow;
  at?: number | undefined;
}

/** One login at CBP. CBP's rule applies per user, not per company. */
export interface Login {
  id: string;
  /** The user's own name for it. Empty while there is only one. */
  label: string;
  role: Role | null;
  /**
   * False for another person's login. It must never be used here: that person logs in themselves,
   * and our user can only remind them.
   */
  isMine: boolean;
  /** Whether the account of this owner has a proxy. Meaningless for other roles. */
  hasProxy: boolean;
  lastLogin: LogIn | null;
  /** When the other person was last told to log in, since their last log-in. */
  toldOn: Day | null;
  /** The last reminder sent since the last log-in, in days after it, or 0 for none. */
  reminded: number;
  /** No reminder is sent before this day. */
  snoozedUntil: Day | null;
}

/** The one login that exists at first use. */
export const firstLogin: Login = {
  id: 'first',
  label: '',
  role: null,
  isMine: true,
  hasProxy: false,
  lastLogin: null,
  toldOn: null,
  reminded: 0,
  snoozedUntil: null,
};

/** These are recorded as they happen. For the others only the day is known. */
const recordedAtOnce: readonly LoginHow[] = ['seen', 'said', 'done'];

let washington: Intl.DateTimeFormat | undefined;

/**
 * The day in CBP's time zone. Creating the formatter is slow, so it is created on first use. The Swedish
 * locale formats days as `YYYY-MM-DD`, as we do.
 */
function washingtonDay(ms: number): Day {
  washington ??= new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'America/New_York',
    dateStyle: 'short',
  });
  return washington.format(ms);
}

/**
 * The day from which the 45 days count. No source says which clock CBP counts by. East of
 * Washington, D.C., a morning log-in still falls on the previous day there, so we use the earlier
 * of the two days. That is never later than the day in UTC, so it is safe if CBP counts in UTC too.
 * A day that the user typed is used as it is.
 */
export function countedFrom({ day, at }: LogIn): Day {
  const dayThere = at === undefined ? day : washingtonDay(at);
  return dayThere < day ? dayThere : day;
}

/** The last safe day (day 44 after the log-in), or `null` while no log-in is known. */
export function lastSafeDay(login: Login): Day | null {
  return login.lastLogin && plusDays(countedFrom(login.lastLogin), safeDays);
}

/**
 * Whether a log-in is known. Before the first one the days count from the application, so that we can remind in
 * time, but CBP names no last day for an account that was never used.
 */
export function hasLoggedIn({ lastLogin }: Login): boolean {
  return lastLogin !== null && lastLogin.how !== 'done';
}

/**
 * Days from today to the last safe day: 0 on that day, negative after it, `null` if no log-in is
 * known.
 */
export function daysLeft(login: Login, now: number): number | null {
  return login.lastLogin && safeDays - daysBetween(countedFrom(login.lastLogin), dayOf(now));
}

/** Why a day was refused. */
export const dayRefusals = ['not a day', 'in the future'] as const;

type DayRefusal = (typeof dayRefusals)[number];

/** Why `day` cannot be a log-in day at `now` (ms since the epoch), or `null` if it can. */
export function dayRefusal(day: Day, now: number): DayRefusal | null {
  if (!isDay(day)) return 'not a day';
  return day > dayOf(now) ? 'in the future' : null;
}

/**
 * The login after a log-in on `day`. Only what the user says may set the day back; a sighting or a
 * finished application never does. A day that `dayRefusal` refuses changes nothing. A stored day
 * that it would refuse is ignored: the system clock was ahead when it was stored, and it would
 * outrank every log-in until then.
 *
 * @param now ms since the epoch
 * @param moment when the log-in happened, in ms since the epoch, if it is recorded later than that
 */
export function loggedIn(
  login: Login,
  day: Day,
  how: LoginHow,
  now: number,
  moment?: number,
): Login {
  if (dayRefusal(day, now)) return login;
  const stored = login.lastLogin;
  const last = stored && !dayRefusal(stored.day, now) ? stored : null;
  // A new account that nobody has logged into is locked after 45 days as well. One in use has a
  // later day of its own.
  if (how === 'done' && last) return login;
  if (how === 'seen' && last && last.day > day) return login;
  const noticed = moment ?? (recordedAtOnce.includes(how) && day === dayOf(now) ? now : undefined);
  // The user's answer is about a log-in we saw, so keep the time at which we saw it.
  const at = last?.day === day && how !== 'seen' ? (last.at ?? noticed) : noticed;
  const lastLogin = at === undefined ? { day, how } : { day, how, at };
  if (last?.day === day) return { ...login, lastLogin };
  return { ...login, lastLogin, toldOn: null, reminded: 0, snoozedUntil: null };
}
