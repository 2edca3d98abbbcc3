/** The countdown as it is drawn. Pure; times in ms since the epoch, lengths in ms. */
import { codeWindowLength } from '../code-window/window';

/** What is left of a window, held between nothing and the whole of it. */
export function leftUntil(endsAt: number, now: number): number {
  return Math.min(codeWindowLength, Math.max(0, endsAt - now));
}

/** `9:41`. A second begun counts whole, so that `0:00` is read at the end and not before. */
export function digits(left: number): string {
  const seconds = Math.ceil(left / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** How long the digits stay as they are, in ms: 1 to 1,000. */
export function untilNextDigit(left: number): number {
  return left % 1_000 || 1_000;
}

/**
 * True when one of the moments that are told lies between two looks at the clock, or when time was won:
 * then the system clock was set back, and until somebody tells the worker, its alarms wait as long.
 */
export function crossedMark(before: number, after: number, marks: readonly number[]): boolean {
  return after > before || marks.some((left) => left < before && left >= after);
}

/**
 * The start that a person means by a time of day (whole seconds since midnight in ms, as read off the
 * mail): the last such moment not after `latest`. Null when there is none from `earliest` on. Bounds
 * count from their second, because a mail shows no fractions. It looks at each second of the hour that
 * lies between: local times cannot be reckoned with where the clock is changed, some of them come twice.
 */
export function startAt(time: number, earliest: number, latest: number): number | null {
  const second = (moment: number) => moment - (moment % 1_000);
  for (let start = second(latest); start >= second(earliest); start -= 1_000) {
    if (timeOfDay(start) === time) return start;
  }
  return null;
}

/** The time of day of a moment, ms since local midnight, whole seconds: what a time input takes. */
export function timeOfDay(moment: number): number {
  const date = new Date(moment);
  return ((date.getHours() * 60 + date.getMinutes()) * 60 + date.getSeconds()) * 1_000;
}
