/** The countdown on the toolbar button: its badge, and which icon is under that. */
import { browser } from 'wxt/browser';
import { endsFirst, lastMinute, remaining, type WindowRecord } from '../code-window';

interface Badge {
  /** At most four characters; empty for none. No letters, so that it needs no language. */
  text: string;
  background: string;
  icon: Icon;
}

/** Drawn by `scripts/icons.mjs`, each with a shape of its own. */
type Icon = 'quiet' | 'running' | 'last' | 'attention';

/** White on these has a contrast of at least 7 to 1. */
const colours = { calm: '#1c5b4c', hurry: '#6f4900', last: '#a32a1e', unknown: '#4a5650' };

/** From so much time left on it is no longer calm, ms. */
const hurry = 2 * lastMinute;

/**
 * What the badge says of the window that ends first: whole minutes rounded up ("9"), the seconds in
 * the last minute ("0:42"), "?" while the start is unknown, "0:00" when the last one has expired.
 */
export function badgeOf(records: readonly WindowRecord[], now: number): Badge {
  const first = endsFirst(records, now);
  if (!first) {
    const isOver = records.some(({ window }) => window.state === 'expired');
    return {
      text: isOver ? '0:00' : '',
      background: colours.last,
      icon: isOver ? 'attention' : 'quiet',
    };
  }
  const left = remaining(first.window, now);
  if (left === null) return { text: '?', background: colours.unknown, icon: 'attention' };
  if (left > lastMinute) {
    const text = String(Math.ceil(left / lastMinute));
    return left > hurry
      ? { text, background: colours.calm, icon: 'running' }
      : { text, background: colours.hurry, icon: 'last' };
  }
  const seconds = Math.ceil(left / 1_000);
  const text = seconds === 60 ? '1:00' : `0:${String(seconds).padStart(2, '0')}`;
  return { text, background: colours.last, icon: left > 0 ? 'last' : 'attention' };
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

/** The icon that stands there as far as this worker knows: it is drawn again only when it changes. */
let shown: Icon | undefined;

async function show({ text, background, icon }: Badge): Promise<void> {
  const isNew = icon !== shown;
  shown = icon;
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: background }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    isNew && browser.action.setIcon({ path: pathsOf(icon) }),
  ]);
}

function pathsOf(icon: Icon): Record<'16' | '32', string> {
  const of = (size: string) => `/icon/${icon === 'quiet' ? size : `${icon}-${size}`}.png`;
  return { 16: of('16'), 32: of('32') };
}
