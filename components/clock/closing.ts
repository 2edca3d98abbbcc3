/** Which code window the clock in its own window shows, and when that closes by itself. Pure. */
import { endsFirst, windowId, type CodeWindow, type WindowRecord } from '../../lib/code-window';
import { atNow } from '../shown-window';

/** How an end is left to be read, ms. */
const readingTime = 60_000;

/** There is nothing to read, ms. */
const shortTime = 10_000;

/**
 * The running window that ends first, as on the badge; when none runs, the one shown last, with its
 * end. Null when that was stopped, or there never was one.
 *
 * @param stored as they are in storage; the answer is one of them or `last`
 * @param last what this gave before
 * @param now ms since the epoch
 */
export function recordShown(
  stored: readonly WindowRecord[],
  last: WindowRecord | null,
  now: number,
): WindowRecord | null {
  const first = endsFirst(atNow(stored, now), now);
  if (first) return stored.find(({ id }) => id === first.id) ?? null;
  if (!last) return null;
  const same = stored.find((record) => windowId(record) === windowId(last));
  if (same) return same.window.state === 'none' ? null : same;
  // What ended in a tab that is gone is forgotten as soon as it was told: its end is shown all the same.
  return endsFirst(atNow([last], now), now) ? null : last;
}

/**
 * How long until the clock closes by itself, ms, from the moment at which a window came to be in this
 * state; null while it runs.
 */
export function closesAfter(state: CodeWindow['state']): number | null {
  if (state === 'running') return null;
  return state === 'none' ? shortTime : readingTime;
}
