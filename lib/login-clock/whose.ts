/**
 * Whose log-in it was. With several logins that is asked each time: never guessed, and never
 * remembered from another log-in.
 */
import type { Day } from '../day';
import { loggedIn, type Login } from './clock';

/** A log-in, or an application that was done, of which it is not yet known whose it was. */
export interface SeenLogin {
  id: string;
  day: Day;
  /** Its moment, ms since the epoch. */
  at?: number | undefined;
  how: 'seen' | 'done';
}

/** So many questions are kept; the oldest go first. */
export const seenMost = 50;

/** The login that a log-in in this browser is certainly of; null when that has to be asked. */
export function certainLogin(logins: readonly Login[]): Login | null {
  const [only, second] = logins;
  return only?.isMine && !second ? only : null;
}

/** The open questions with one more. A Done page that is seen again the same day is the same one. */
export function withQuestion(open: readonly SeenLogin[], seen: SeenLogin): SeenLogin[] {
  const isKnown = open.some(
    ({ day, how }) => seen.how === 'done' && how === 'done' && day === seen.day,
  );
  return isKnown ? [...open] : [...open, seen].slice(-seenMost);
}

/** The list after the person said whose log-in that was; a login that is gone changes nothing. */
export function withAnswer(
  logins: readonly Login[],
  { day, how, at }: SeenLogin,
  id: string,
  now: number,
): Login[] {
  return logins.map((login) => (login.id === id ? loggedIn(login, day, how, now, at) : login));
}
