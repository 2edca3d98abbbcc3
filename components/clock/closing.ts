/** Which code window the separate clock shows, and when it closes by itself. Pure. */
import { endsFirst, windowId, type CodeWindow, type WindowRecord } from '../../lib/code-window';
import { atNow } from '../countdown/shown-window';

/** How long the end of a countdown stays readable, in ms. */
const readingTime = 60_000;

/** The delay when there is nothing to read, in ms. */
const shortTime = 10_000;

/**
 * The running code window that ends first, as on the badge. If none is running, the one shown last, with
 * its outcome; `null` if that one was stopped or nothing was shown.
 *
 * @param stored the code windows in storage; the result is one of them, or `last`
 * @param last the previous result
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
  // Storage forgets a window whose tab is closed as soon as its end was told. Show that end anyway.
  return endsFirst(atNow([last], now), now) ? null : last;
}

/**
 * How long after a code window enters `state` the clock closes by itself, in ms. `null` while it is running.
 */
export function closesAfter(state: CodeWindow['state']): number | null {
  if (state === 'running') return null;
  return state === 'none' ? shortTime : readingTime;
}
