/** The countdown on the toolbar button: its badge and its icon. */
import { browser } from 'wxt/browser';
import { endsFirst, lastMinute, remaining, type WindowRecord } from '../code-window';

interface Badge {
  /**
   * At most four characters; empty for no badge. Without letters, so that it needs no translation.
   */
  text: string;
  background: string;
  icon: Icon;
}

/** Drawn by `scripts/icons.mjs`. Each differs in shape, so that nobody has to tell colors apart. */
type Icon = 'quiet' | 'running' | 'last' | 'attention';

/** White text on any of these has a contrast of at least 7:1. */
const colors = { calm: '#1c5b4c', hurry: '#6f4900', last: '#a32a1e', unknown: '#4a5650' };

/** With this many ms left or less, the badge is no longer calm. */
const hurry = 2 * lastMinute;

/**
 * The badge for the code window that ends first: whole minutes, rounded up ("9"), seconds in the
 * last minute ("0:42"), "?" while the start is unknown, and "0:00" once the last code window has
 * expired.
 */
export function badgeOf(records: readonly WindowRecord[], now: number): Badge {
  const first = endsFirst(records, now);
  if (!first) {
    const isOver = records.some(({ window: codeWindow }) => codeWindow.state === 'expired');
    return {
      text: isOver ? '0:00' : '',
      background: colors.last,
      icon: isOver ? 'attention' : 'quiet',
    };
  }
  const left = remaining(first.window, now);
  if (left === null) return { text: '?', background: colors.unknown, icon: 'attention' };
  if (left > lastMinute) {
    const text = String(Math.ceil(left / lastMinute));
    return left > hurry
      ? { text, background: colors.calm, icon: 'running' }
      : { text, background: colors.hurry, icon: 'last' };
  }
  const seconds = Math.ceil(left / 1_000);
  const text = seconds === 60 ? '1:00' : `0:${String(seconds).padStart(2, '0')}`;
  return { text, background: colors.last, icon: left > 0 ? 'last' : 'attention' };
}

let ticking: ReturnType<typeof setTimeout> | undefined;

/**
 * Draws the badge as of `now` (ms since the epoch) and redraws it whenever its digits change, as
 * long as the worker lives. The timer does not keep time: everything drawn is derived from absolute
 * times. Drawing also counts as extension activity in Chrome and Firefox, which keeps the worker
 * alive in the last minute.
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

/** How long the current digits stay correct, in ms. */
function untilChange(left: number): number {
  const step = left > lastMinute ? lastMinute : 1_000;
  return left % step || step;
}

/** The icon this worker last set, to skip redundant updates. Undefined after every worker start. */
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
  const file = (size: string) => `/icon/${icon === 'quiet' ? size : `${icon}-${size}`}.png`;
  return { 16: file('16'), 32: file('32') };
}
