/**
 * Decides whose log-in it was. With several logins we ask each time. We neither guess nor reuse an
 * earlier answer.
 */
import type { Day } from '../day';
import { loggedIn, type Login } from './clock';

/** A log-in or a finished application for which we do not know yet whose it was. */
export interface SeenLogin {
  id: string;
  day: Day;
  /** When it happened, in ms since the epoch. */
  at?: number | undefined;
  how: 'seen' | 'done';
}

/** How many open questions are kept. The oldest are dropped first. */
export const maxSeenLogins = 50;

/** The login that a log-in in this browser certainly belongs to, or `null` if we have to ask. */
export function certainLogin(logins: readonly Login[]): Login | null {
  const [only, second] = logins;
  return only?.isMine && !second ? only : null;
}

/**
 * The open questions with one more. Seeing the confirmation page again on the same day adds no
 * second question.
 */
export function withQuestion(open: readonly SeenLogin[], seen: SeenLogin): SeenLogin[] {
  const isKnown = open.some(
    ({ day, how }) => seen.how === 'done' && how === 'done' && day === seen.day,
  );
  return isKnown ? [...open] : [...open, seen].slice(-maxSeenLogins);
}

/** The list after the user said whose log-in it was. Nothing changes if that login is gone. */
export function withAnswer(
  logins: readonly Login[],
  { day, how, at }: SeenLogin,
  id: string,
  now: number,
): Login[] {
  return logins.map((login) => (login.id === id ? loggedIn(login, day, how, now, at) : login));
}
