/** What is particular about logins when machines share them. Pure. */
import type { Login } from '../login-clock';
import type { Rec } from './kinds';

/** What the extension notes by itself, or beside a reminder. */
export const quietOfLogins: readonly string[] = ['reminded', 'toldOn', 'snoozedUntil'];

/** What stands beside the last log-in, and means nothing beside another one. */
const sinceLogIn: readonly string[] = ['lastLogin', 'toldOn', 'reminded', 'snoozedUntil'];

/**
 * The day of the last log-in, for the fields that go with it: the latest day counts, whichever machine
 * saw it, and whenever the others hear of it.
 */
export function rankOfLogin(field: string, login: Rec): string | null {
  if (!sinceLogIn.includes(field)) return null;
  const last: unknown = 'lastLogin' in login ? login.lastLogin : null;
  const day: unknown = typeof last === 'object' && last && 'day' in last ? last.day : '';
  return typeof day === 'string' ? day : '';
}

/**
 * Which of these logins this one is, on a machine that has not shared before: the one with its name and
 * role, or, while nobody gave a name, the only one there is. Never a guess beyond that: a log-in day under the
 * wrong name would say that there is time when there is none.
 *
 * @param shared those of the other machines
 */
export function matchLogin(login: Login, shared: readonly Login[]): string | null {
  const same = shared.find(({ id }) => id === login.id);
  if (same && isAlike(login, same)) return same.id;
  const [only, second] = shared;
  if (login.label === '') return only && !second && isAlike(login, only) ? only.id : null;
  return shared.find((other) => isAlike(login, other) && login.role === other.role)?.id ?? null;
}

/** A role that was not said may be the other one's. */
function isAlike(one: Login, other: Login): boolean {
  return (
    one.label.toLowerCase() === other.label.toLowerCase() &&
    one.isMine === other.isMine &&
    (one.role === other.role || one.role === null || other.role === null)
  );
}
