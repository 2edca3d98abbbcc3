/** The user's list of logins and the changes to it. Pure functions. */
import type { Day } from '../day';
import { dayRefusal, dayRefusals, loggedIn, type Login, type Role } from './clock';
import { told, type ReminderPlan } from './reminders';
import { snoozeDay, type Snooze } from './snooze';

/** How many logins can be stored. */
export const maxLogins = 200;

/** The longest label, in characters. */
export const maxLabelLength = 80;

/** What the user enters about a login. */
export interface Draft {
  label: string;
  role: Role | null;
  isMine: boolean;
  hasProxy: boolean;
  /** The day of the last log-in. `null` means unknown and removes a stored day. */
  day: Day | null;
}

/** Why a login was not added, changed or removed. */
export const loginRefusals = [
  ...dayRefusals,
  'too many',
  'no label',
  'label too long',
  'label taken',
  'the only one',
  'gone',
] as const;

export type LoginRefusal = (typeof loginRefusals)[number];

export interface ListChange {
  logins: Login[];
  refused: LoginRefusal | null;
}

/**
 * Why the draft cannot become the login `id` of this list, or `null` if it can. `now` is in ms
 * since the epoch.
 */
export function draftRefusal(
  logins: readonly Login[],
  id: string | null,
  draft: Draft,
  now: number,
): LoginRefusal | null {
  const others = logins.filter((login) => login.id !== id);
  const label = draft.label.trim();
  if (others.length >= maxLogins) return 'too many';
  if (label === '' && others.length > 0) return 'no label';
  if (label.length > maxLabelLength) return 'label too long';
  // Two logins that look the same could not be told apart when we ask whose log-in it was.
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
  const blank: Login = { ...fieldsOf(draft), id, ...noLogIn };
  return { logins: [...logins, withDay(blank, draft.day, now)], refused: null };
}

/** The list with one login changed. */
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
  const after = withDay({ ...login, ...fieldsOf(draft) }, draft.day, now);
  // "Told on" means nothing for the user's own login.
  const toldOn = draft.isMine ? null : after.toldOn;
  return { logins: logins.with(index, { ...after, toldOn }), refused: null };
}

/** A removed login and its position in the list. */
export interface Removed {
  index: number;
  login: Login;
}

/**
 * The list without these logins, and what to restore on undo. The last login stays, because the
 * clock needs one.
 */
export function withRemoved(
  logins: readonly Login[],
  ids: readonly string[],
): ListChange & { removed: Removed[] } {
  const remaining = logins.filter(({ id }) => !ids.includes(id));
  if (remaining.length === 0) return { logins: [...logins], refused: 'the only one', removed: [] };
  const removed = logins.flatMap((login, index) =>
    ids.includes(login.id) ? [{ index, login }] : [],
  );
  return { logins: remaining, refused: null, removed };
}

/** The list with these logins back in their places, if there is room. */
export function withRestored(logins: readonly Login[], removed: readonly Removed[]): ListChange {
  const restored = removed.filter(({ login }) => logins.every(({ id }) => id !== login.id));
  if (logins.length + restored.length > maxLogins)
    return { logins: [...logins], refused: 'too many' };
  const after = [...logins];
  // Insert in ascending order, so that each index already counts the restored logins before it.
  for (const { index, login } of restored.toSorted((a, b) => a.index - b.index)) {
    after.splice(index, 0, login);
  }
  return { logins: after, refused: null };
}

/**
 * Records at `now` (ms since the epoch) that the people with these logins were told to log in.
 * Silences their current reminders until the next one is due. Ignores the user's own logins. Does
 * not touch the 45 days, because telling somebody is not a log-in.
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

/** Snoozes the reminders of these logins, where that is possible. */
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
 * Owners whose account has no proxy, as far as we were told: nobody can let them back in. A login
 * of unknown role may be an owner, unless it was never used, because then it may not have an
 * account yet.
 */
export function withoutProxy(logins: readonly Login[]): Login[] {
  return logins.filter(
    ({ role, hasProxy, lastLogin }) =>
      !hasProxy && (role === 'TAO' || (role === null && lastLogin !== null)),
  );
}

function fieldsOf({ label, role, isMine, hasProxy }: Draft) {
  return { label: label.trim(), role, isMine, hasProxy };
}

function withDay(login: Login, day: Day | null, now: number): Login {
  if (day === (login.lastLogin?.day ?? null)) return login;
  // What was sent or snoozed about a log-in is removed with it.
  if (day === null) return { ...login, ...noLogIn };
  return loggedIn(login, day, login.isMine ? 'corrected' : 'heard', now);
}

function sameName(other: Login, label: string, role: Role | null): boolean {
  return other.role === role && other.label.toLowerCase() === label.toLowerCase();
}
