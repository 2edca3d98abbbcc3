/** The countdown in the bar: digits and a line that drains, drawn from the absolute end alone. */
import { codeWindowLength } from '../code-window/window';
import type { ClockView } from '../guidance/types';
import { crossedMark, digits, leftUntil, untilNextDigit } from './countdown';
import { make } from './element';

interface Timer {
  elements: readonly HTMLElement[];
  /** What is left, ms; null while there are no digits. */
  left(): number | null;
  set(clock: ClockView): void;
  /** Draws what is left now. */
  draw(): void;
  /** Time until the digits change, ms; 0 when they stay as they are. */
  untilNext(): number;
}

/**
 * @param bar told, for the style sheet, how many minutes are left
 * @param onMark called when the worker has something to tell or to set right, by `crossedMark`
 */
export function createTimer(bar: HTMLElement, onMark: () => void): Timer {
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
      const unknown = clock.status === 'unknown' ? clock.unknown : '';
      const shown = now === null ? unknown : digits(now);
      if (text.textContent !== shown) text.textContent = shown;
      if (now === null) return;
      // The last minute is 1, its end 0.
      bar.dataset['minutes'] = String(Math.ceil(now / 60_000));
      line.style.scale = `${now / codeWindowLength} 1`;
      if (clock.status === 'running' && crossedMark(before, now, clock.marks)) onMark();
      before = now;
    },
    untilNext() {
      const now = left();
      return now ? untilNextDigit(now) : 0;
    },
  };
}
