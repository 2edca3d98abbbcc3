/** Which logins are shown, and in which order. Pure. */
import { daysLeft, type Login } from '../../lib/login-clock';

/** A login with this many days left is near its end. The first reminder comes then, too. */
const nearDays = 9;

export const kinds = ['all', 'due', 'over', 'mine', 'others', 'unknown'] as const;

type Kind = (typeof kinds)[number];

export interface Filter {
  /** Parts of the name or role, in any order. */
  text: string;
  kind: Kind;
}

export const everything: Filter = { text: '', kind: 'all' };

/** Whether the end is near or past. */
export function isNear(login: Login, now: number): boolean {
  const left = daysLeft(login, now);
  return left !== null && left <= nearDays;
}

/**
 * The logins that fit.
 * @param nameOf what the person reads as its name
 * @param now ms since the epoch
 */
export function fitting(
  logins: readonly Login[],
  { text, kind }: Filter,
  nameOf: (login: Login) => string,
  now: number,
): Login[] {
  const parts = text.toLowerCase().split(/\s+/).filter(Boolean);
  return logins.filter((login) => {
    const words = `${nameOf(login)} ${login.role ?? ''}`.toLowerCase();
    return parts.every((part) => words.includes(part)) && isOf(login, kind, now);
  });
}

/** The ids, soonest to expire first. Logins without a known day come last. */
export function byUrgency(logins: readonly Login[]): string[] {
  const endOf = ({ lastLogin }: Login) => lastLogin?.day ?? '9999-12-31';
  return logins.toSorted((a, b) => endOf(a).localeCompare(endOf(b))).map(({ id }) => id);
}

/** The logins in the given order. New ones, which it does not contain, come first. */
export function inOrder(logins: readonly Login[], order: readonly string[]): Login[] {
  const place = new Map(order.map((id, index) => [id, index]));
  return logins.toSorted((a, b) => (place.get(a.id) ?? -1) - (place.get(b.id) ?? -1));
}

function isOf(login: Login, kind: Kind, now: number): boolean {
  switch (kind) {
    case 'all':
      return true;
    case 'due':
      return isNear(login, now);
    case 'over':
      return (daysLeft(login, now) ?? 0) < 0;
    case 'mine':
      return login.isMine;
    case 'others':
      return !login.isMine;
    case 'unknown':
      return login.lastLogin === null;
  }
}
