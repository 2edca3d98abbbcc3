/**
 * The countdown in the bar: digits and a line that drains. Both are computed from the absolute end
 * time alone, so they cannot drift.
 */
import { codeWindowLength } from '../code-window/window';
import type { ClockView } from '../guidance/types';
import { crossesAlert, digits, leftUntil } from './countdown';
import { make } from './element';

/** The time left now, in ms; null while there are no digits. */
export function leftIn({ endsAt }: ClockView): number | null {
  return endsAt === null ? null : leftUntil(endsAt, Date.now());
}

interface Timer {
  elements: readonly HTMLElement[];
  /** Draws the time that is left now. */
  draw(clock: ClockView): void;
}

/**
 * Creates the countdown.
 *
 * @param bar receives the minutes left in an attribute, for the style sheet
 * @param onAlert called when `crossesAlert` finds that the worker must be notified
 */
export function createTimer(bar: HTMLElement, onAlert: () => void): Timer {
  const text = make('div', 'timer');
  text.role = 'timer';
  const line = make('div', 'drain');
  /** What was drawn last: the end of the countdown, and the time that was left. */
  let end: ClockView['endsAt'] | undefined;
  let before = 0;

  return {
    elements: [line, text],
    draw(clock) {
      const { endsAt, status, name, unknown, alerts } = clock;
      const now = leftIn(clock);
      const shown = now === null ? unknown : digits(now);
      if (text.textContent !== shown) text.textContent = shown;
      text.ariaLabel = name;
      bar.dataset['clock'] = status;
      if (now === null) return;
      // The last minute is 1, its end is 0.
      bar.dataset['minutes'] = String(Math.ceil(now / 60_000));
      line.style.scale = `${now / codeWindowLength} 1`;
      const isNext = endsAt === end && status === 'running';
      if (isNext && crossesAlert(before, now, alerts)) onAlert();
      end = endsAt;
      before = now;
    },
  };
}
