/** The countdown as it is drawn. Pure; times in ms since the epoch, durations in ms. */
import { codeWindowLength } from '../code-window/window';

/** Returns the time left in a code window, clamped to between zero and its full length. */
export function leftUntil(endsAt: number, now: number): number {
  return Math.min(codeWindowLength, Math.max(0, endsAt - now));
}

/** Formats the time left as `9:41`. Rounds up, so that `0:00` appears at the end and not before. */
export function digits(left: number): string {
  const seconds = Math.ceil(left / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Returns how long the digits stay the same, in ms: 1 to 1,000. */
export function untilNextDigit(left: number): number {
  return left % 1_000 || 1_000;
}

/**
 * Whether an alert falls between two readings of the time left, or the time left grew. It grows if
 * the system clock was set back; the worker must be told, or its alarms come late by as much.
 */
export function crossesAlert(before: number, after: number, alerts: readonly number[]): boolean {
  return after > before || alerts.some((left) => left < before && left >= after);
}

/**
 * Returns the start that a person means by a time of day that they read in the mail: the last such
 * moment not after `latest`, or null if there is none at or after `earliest`. Both bounds are
 * rounded down to their second, because a mail shows no fractions. It tries every second between
 * them, an hour at most, instead of calculating: when the clocks change, some local times occur
 * twice or not at all.
 *
 * @param time ms since midnight, whole seconds
 */
export function startAt(time: number, earliest: number, latest: number): number | null {
  const second = (moment: number) => moment - (moment % 1_000);
  for (let start = second(latest); start >= second(earliest); start -= 1_000) {
    if (timeOfDay(start) === time) return start;
  }
  return null;
}

/**
 * Returns the local time of day of a moment, as ms since midnight in whole seconds: what a time
 * input holds.
 */
export function timeOfDay(moment: number): number {
  const date = new Date(moment);
  return ((date.getHours() * 60 + date.getMinutes()) * 60 + date.getSeconds()) * 1_000;
}
