/** Tells a copy of the extension that is no longer kept up. Pure. */
import { released as releasedOn } from '../package.json';
import { daysBetween, dayOf, type Day } from './day';

/** The day on which this version was released. */
export const released: Day = releasedOn;

/** After this many days, CBP's pages have probably changed, and nobody has looked. */
const maxAge = 180;

/**
 * Whether a copy may no longer match CBP's pages. A clock that is set back before its release says
 * nothing about that.
 *
 * @param now ms since the epoch
 */
export function isOld(release: Day, now: number): boolean {
  return daysBetween(release, dayOf(now)) >= maxAge;
}
