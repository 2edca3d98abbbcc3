/** A person's list of logins, and what can be done with it. Pure. */
import type { Day } from '../day';
import { dayRefusal, loggedIn, type DayRefusal, type Login, type Role } from './clock';
import { snoozeDay, told, type ReminderPlan, type Snooze } from './reminders';

/** So many logins can be kept. */
export const loginsMost = 200;

/** The longest label, characters. */
export const labelMost = 80;

/** What a person says of a login. */
export interface Draft {
  label: string;
  role: Role | null;
  isMine: boolean;
  hasProxy: boolean;
  /** The day of the last log-in; null: it is not known, and one that was is taken away. */
  day: Day | null;
}

/** Why a login was not taken into the list, changed or removed. */
export type ListRefusal =
  DayRefusal | 'too many' | 'no label' | 'label too long' | 'label taken' | 'the only one' | 'gone';

export interface ListChange {
  logins: Login[];
  refused: ListRefusal | null;
}

/** Whether what is said can become the login `id` of this list; null when it can. */
export function draftRefusal(
  logins: readonly Login[],
  id: string | null,
  draft: Draft,
  now: number,
): ListRefusal | null {
  const others = logins.filter((login) => login.id !== id);
  const label = draft.label.trim();
  if (others.length >= loginsMost) return 'too many';
  if (label === '' && others.length > 0) return 'no label';
  if (label.length > labelMost) return 'label too long';
  // Two that look the same cannot be told apart when it is asked whose log-in that was.
  if (others.some((other) => sameName(other, label, draft.role))) return 'label taken';
  return draft.day === null ? null : dayRefusal(draft.day, now);
}

const noLogIn = { lastLogin: null, toldOn: null, reminded: 0, snoozedUntil: null };

/** The list with one more login. */
export function withAdded(
  logins: readonly Login[],
  id: string,
  draft: Draft,
  now: number,
): ListChange {
  const refused = draftRefusal(logins, null, draft, now);
  if (refused) return { logins: [...logins], refused };
  const blank: Login = { ...said(draft), id, ...noLogIn };
  return { logins: [...logins, withDay(blank, draft.day, now)], refused: null };
}

/** The list with what is now said of one login. */
export function withEdited(
  logins: readonly Login[],
  id: string,
  draft: Draft,
  now: number,
): ListChange {
  const index = logins.findIndex((login) => login.id === id);
  const login = logins[index];
  if (!login) return { logins: [...logins], refused: 'gone' };
  const refused = draftRefusal(logins, id, draft, now);
  if (refused) return { logins: [...logins], refused };
  const after = withDay({ ...login, ...said(draft) }, draft.day, now);
  // That one's own log-in was told to anybody has no meaning.
  const toldOn = draft.isMine ? null : after.toldOn;
  return { logins: logins.with(index, { ...after, toldOn }), refused: null };
}

/** A login that was removed, and where it stood. */
export interface Removed {
  index: number;
  login: Login;
}

/** The list without these, and what to put back. The last one of all stays: the clock needs one. */
export function withRemoved(
  logins: readonly Login[],
  ids: readonly string[],
): ListChange & { removed: Removed[] } {
  const left = logins.filter(({ id }) => !ids.includes(id));
  if (left.length === 0) return { logins: [...logins], refused: 'the only one', removed: [] };
  const removed = logins.flatMap((login, index) =>
    ids.includes(login.id) ? [{ index, login }] : [],
  );
  return { logins: left, refused: null, removed };
}

/** The list with these back where they stood, as far as there is room. */
export function withRestored(logins: readonly Login[], removed: readonly Removed[]): ListChange {
  const back = removed.filter(({ login }) => logins.every(({ id }) => id !== login.id));
  if (logins.length + back.length > loginsMost) return { logins: [...logins], refused: 'too many' };
  const after = [...logins];
  // In their order, so that each index counts the ones before it.
  for (const { index, login } of back.toSorted((a, b) => a.index - b.index)) {
    after.splice(index, 0, login);
  }
  return { logins: after, refused: null };
}

/**
 * Notes that the people of these logins were told to log in, at `now`: their reminders are quiet
 * until the next reminder. One's own are left alone, and so are the 45 days: telling is no log-in.
 */
export function withTold(
  logins: readonly Login[],
  ids: readonly string[],
  plan: ReminderPlan,
  today: Day,
  now: number,
): Login[] {
  return logins.map((login) =>
    ids.includes(login.id) && !login.isMine ? { ...told(login, plan, now), toldOn: today } : login,
  );
}

/** Puts off the reminders of these, where they can be. */
export function withSnoozed(
  logins: readonly Login[],
  ids: readonly string[],
  snooze: Snooze,
  plan: ReminderPlan,
  now: number,
): Login[] {
  return logins.map((login) => {
    const day = ids.includes(login.id) ? snoozeDay(login, snooze, plan, now) : null;
    return day === null ? login : { ...login, snoozedUntil: day };
  });
}

/**
 * Owners whose account has no proxy, as far as was said: standing alone, nobody can let them in. Who
 * logs in with a role that is not known may be an owner; before the first log-in there is no account.
 */
export function withoutProxy(logins: readonly Login[]): Login[] {
  return logins.filter(
    ({ role, hasProxy, lastLogin }) =>
      !hasProxy && (role === 'TAO' || (role === null && lastLogin !== null)),
  );
}

function said({ label, role, isMine, hasProxy }: Draft) {
  return { label: label.trim(), role, isMine, hasProxy };
}

function withDay(login: Login, day: Day | null, now: number): Login {
  if (day === (login.lastLogin?.day ?? null)) return login;
  // What was told about a log-in goes with it.
  if (day === null) return { ...login, ...noLogIn };
  return loggedIn(login, day, login.isMine ? 'corrected' : 'heard', now);
}

function sameName(other: Login, label: string, role: Role | null): boolean {
  return other.role === role && other.label.toLowerCase() === label.toLowerCase();
}
