/** The countdown in the card, drawn from the absolute end alone. */
import { lastMinute } from '../code-window/window';
import { crossedMark, digits, leftUntil, untilNextDigit } from './countdown';
import { make } from './element';
import type { ClockView } from '../view/types';

interface Timer {
  element: HTMLElement;
  draw(clock: ClockView): void;
  /** Draws anew; gives the time until the next change, ms, or null when nothing runs. */
  tick(): number | null;
}

/** `onMark` is called when the worker has something to tell or to set right, by `crossedMark`. */
export function createTimer(onMark: () => void): Timer {
  const element = make('div', 'timer');
  element.role = 'timer';
  let clock: ClockView | null = null;
  let before = 0;

  const write = (text: string, tone: string) => {
    if (element.textContent !== text) element.textContent = text;
    if (element.dataset.tone !== tone) element.dataset.tone = tone;
  };

  const tick = (): number | null => {
    if (!clock) return null;
    const { status, endsAt } = clock;
    if (endsAt === null || status === 'unknown') {
      write(clock.unknown, 'quiet');
      return null;
    }
    const left = leftUntil(endsAt, Date.now());
    const over = status === 'expired' || left === 0;
    const tone = over ? 'over' : left <= lastMinute ? 'last' : 'plain';
    write(digits(left), status === 'accepted' ? 'quiet' : tone);
    if (status === 'running' && crossedMark(before, left)) onMark();
    before = left;
    return left > 0 ? untilNextDigit(left) : null;
  };

  return {
    element,
    draw(next) {
      if (next.windowId !== clock?.windowId || next.endsAt !== clock?.endsAt) {
        before = next.endsAt === null ? 0 : leftUntil(next.endsAt, Date.now());
      }
      clock = next;
      element.ariaLabel = next.name;
      element.hidden =
        next.status === 'none' || (next.endsAt === null && next.status !== 'unknown');
      tick();
    },
    tick,
  };
}
