/**
 * The countdown in the bar: digits and a line that drains. Both are computed from the absolute end
 * time alone, so they cannot drift.
 */
import { codeWindowLength } from '../code-window/window';
import type { ClockView } from '../guidance/types';
import { crossesAlert, digits, leftUntil, untilNextDigit } from './countdown';
import { make } from './element';

interface Timer {
  elements: readonly HTMLElement[];
  /** The time left, in ms; null while there are no digits. */
  left(): number | null;
  set(clock: ClockView): void;
  /** Draws the time that is left now. */
  draw(): void;
  /** The time until the digits change, in ms; 0 if they no longer change. */
  untilNext(): number;
}

/**
 * Creates the countdown.
 *
 * @param bar receives the minutes left in an attribute, for the style sheet
 * @param onAlert called when `crossedMark` finds that the worker must be notified
 */
export function createTimer(bar: HTMLElement, onAlert: () => void): Timer {
  const text = make('div', 'timer');
  text.role = 'timer';
  const line = make('div', 'drain');
  let clock: ClockView | undefined;
  let before = 0;

  const left = () => {
    const end = clock?.endsAt ?? null;
    return end === null ? null : leftUntil(end, Date.now());
  };

  return {
    elements: [line, text],
    left,
    set(next) {
      const isOther = next.endsAt !== clock?.endsAt;
      clock = next;
      if (isOther) before = left() ?? 0;
      text.ariaLabel = next.name;
      bar.dataset['clock'] = next.status;
    },
    draw() {
      if (!clock) return;
      const now = left();
      const shown = now === null ? clock.unknown : digits(now);
      if (text.textContent !== shown) text.textContent = shown;
      if (now === null) return;
      // The last minute is 1, its end is 0.
      bar.dataset['minutes'] = String(Math.ceil(now / 60_000));
      line.style.scale = `${now / codeWindowLength} 1`;
      if (clock.status === 'running' && crossesAlert(before, now, clock.alerts)) onAlert();
      before = now;
    },
    untilNext() {
      const now = left();
      return now ? untilNextDigit(now) : 0;
    },
  };
}
