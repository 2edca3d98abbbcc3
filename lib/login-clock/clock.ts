/**
 * The 45 days within which a user must log in, as pure functions of (login, now).
 * Days are calendar days in the person's own time zone, written `2026-11-20`: CBP counts days
 * without access, and a person thinks in dates. Only where the count begins is Washington's day asked for.
 */
import { dayOf, daysBetween, isDay, plusDays, type Day } from '../day';

export { dayOf, type Day } from '../day';

/** CBP ends access after 45 days without a log-in: the day after the log-in day is day 1. */
export const lockDay = 45;

/** The last day on which a log-in is certainly in time. */
export const safeDays = lockDay - 1;

/** What a login can be at CBP. */
export const roles = ['TAO', 'PTAO', 'TAU'] as const;

export type Role = (typeof roles)[number];

/**
 * `seen` by recognition, `said` on our question, `done` with the importer form, `corrected` by hand,
 * `heard` from the other person whose login it is.
 */
type LoginHow = 'seen' | 'said' | 'done' | 'corrected' | 'heard';

/** The last log-in: its day where the person was, and its moment where that is known, ms since the epoch. */
interface LogIn {
  day: Day;
  how: LoginHow;
  at?: number | undefined;
}

/** One login at CBP: the rule runs per user, not per company. */
export interface Login {
  id: string;
  /** The person's own name for it; empty while there is only one. */
  label: string;
  role: Role | null;
  /** Another person's is never to be used here: they log in themselves, and can only be told. */
  isMine: boolean;
  /** The account of this owner has a proxy; says nothing where the role is another. */
  hasProxy: boolean;
  lastLogin: LogIn | null;
  /** When the other person was last told to log in, since that log-in. */
  toldOn: Day | null;
  /** The last reminder told since that log-in, in days after it; 0 for none. */
  reminded: number;
  /** No reminder comes before this day. */
  snoozedUntil: Day | null;
}

/** The one login that is there at first use. */
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

/** These are noted as they happen. Of the others only the day is known. */
const noted: readonly LoginHow[] = ['seen', 'said', 'done'];

let washington: Intl.DateTimeFormat | undefined;

/** The day in Washington, where CBP is. The formatter is made on first use: it is slow to make. */
function washingtonDay(ms: number): Day {
  washington ??= new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'America/New_York',
    dateStyle: 'short',
  });
  return washington.format(ms);
}

/**
 * The day from which the 45 days count. Nobody says by which clock CBP counts, and east of Washington a
 * morning's log-in falls on the day before there: the earlier of the two days is safe. It is never later
 * than the day in UTC, so that it holds too if CBP counts in UTC. A day that a person typed stays.
 */
export function countedFrom({ day, at }: LogIn): Day {
  const there = at === undefined ? day : washingtonDay(at);
  return there < day ? there : day;
}

/** The last safe day (day 44 after the log-in), or null while no log-in is known. */
export function lastSafeDay(login: Login): Day | null {
  return login.lastLogin && plusDays(countedFrom(login.lastLogin), safeDays);
}

/** Days from today to the last safe day: 0 on that day, below 0 when it is over; null if unknown. */
export function daysLeft(login: Login, now: number): number | null {
  return login.lastLogin && safeDays - daysBetween(countedFrom(login.lastLogin), dayOf(now));
}

/** Why a day was not taken. */
export type DayRefusal = 'not a day' | 'in the future';

/** Whether `day` can be a day of log-in at `now` (ms since the epoch); null when it can. */
export function dayRefusal(day: Day, now: number): DayRefusal | null {
  if (!isDay(day)) return 'not a day';
  return day > dayOf(now) ? 'in the future' : null;
}

/**
 * The login after a log-in on `day`. What was seen, or Done, never sets the day back; the person's
 * word may. A day that `dayRefusal` refuses changes nothing; nor does one that is stored count, which a
 * clock that was ahead left there: it would outrank every log-in until that day comes.
 *
 * @param moment of the log-in, where it is noted later than it was, ms since the epoch
 */
export function loggedIn(
  login: Login,
  day: Day,
  how: LoginHow,
  now: number,
  moment?: number,
): Login {
  if (dayRefusal(day, now)) return login;
  const known = login.lastLogin;
  const last = known && !dayRefusal(known.day, now) ? known : null;
  // An account that was just made and never logged into locks as well; one in use has its own day.
  if (how === 'done' && last) return login;
  if (how === 'seen' && last && last.day > day) return login;
  const noticed = moment ?? (noted.includes(how) && day === dayOf(now) ? now : undefined);
  // Said of a log-in that was seen: that was its moment.
  const at = last?.day === day && how !== 'seen' ? (last.at ?? noticed) : noticed;
  const lastLogin = at === undefined ? { day, how } : { day, how, at };
  if (last?.day === day) return { ...login, lastLogin };
  return { ...login, lastLogin, toldOn: null, reminded: 0, snoozedUntil: null };
}
