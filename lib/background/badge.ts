/** The countdown on the toolbar button. */
import { browser } from 'wxt/browser';
import { endsFirst, lastMinute, remaining, type WindowRecord } from '../code-window';

interface Badge {
  /** At most four characters; empty for none. No letters, so that it needs no language. */
  text: string;
  background: string;
}

/** White on these has a contrast of at least 7 to 1. */
const colours = { calm: '#1b4b82', last: '#8a3200', unknown: '#5f3b7a', over: '#96101f' };

/**
 * What the badge says of the window that ends first: whole minutes rounded up ("9"), the seconds in
 * the last minute ("0:42"), "?" while the start is unknown, "0:00" when the last one has expired.
 */
export function badgeOf(records: readonly WindowRecord[], now: number): Badge {
  const first = endsFirst(records, now);
  if (!first) {
    const isOver = records.some(({ window }) => window.state === 'expired');
    return { text: isOver ? '0:00' : '', background: colours.over };
  }
  const left = remaining(first.window, now);
  if (left === null) return { text: '?', background: colours.unknown };
  if (left > lastMinute) {
    return { text: String(Math.ceil(left / lastMinute)), background: colours.calm };
  }
  const seconds = Math.ceil(left / 1_000);
  const text = seconds === 60 ? '1:00' : `0:${String(seconds).padStart(2, '0')}`;
  return { text, background: left > 0 ? colours.last : colours.over };
}

let ticking: ReturnType<typeof setTimeout> | undefined;

/**
 * Draws the badge as it is at `now` (ms since the epoch), and again at each change of its digits while
 * the worker lives. The timer keeps no time: what is drawn comes from absolute times. In Chrome and
 * Firefox each drawing counts as use of the worker, so that it is not put to sleep in the last minute.
 */
export async function drawBadge(records: readonly WindowRecord[], now: number): Promise<void> {
  clearTimeout(ticking);
  const first = endsFirst(records, now);
  const left = first && remaining(first.window, now);
  if (left !== null && left > 0) {
    ticking = setTimeout(() => void drawBadge(records, Date.now()), untilChange(left));
  }
  await show(badgeOf(records, now));
}

/** How long the digits stay true, ms. */
function untilChange(left: number): number {
  const step = left > lastMinute ? lastMinute : 1_000;
  return left % step || step;
}

async function show({ text, background }: Badge): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: background }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
  ]);
}
