/**
 * What a code window is and how much of it is left. Pure functions; all times are in ms since the
 * epoch.
 */

/**
 * How long the code is valid, in ms. CBP's guide for importers (Pub. 5228-1025) says ten minutes.
 */
export const codeWindowLength = 600_000;

/** The length of the final phase, in ms, in which seconds are shown. */
export const lastMinute = 60_000;

type WindowState = 'none' | 'running' | 'expired' | 'accepted' | 'lost';

/**
 * How the start was determined. `unknown` means that no time is shown and the user is asked for the
 * start.
 */
export type StartedHow = 'next' | 'appeared' | 'hand' | 'mail' | 'unknown';

/** The alerts: the remaining times, in ms, at which the user is told. In chronological order. */
export const alerts = [
  { id: 'start', left: codeWindowLength },
  { id: '5:00', left: 300_000 },
  { id: '2:00', left: 120_000 },
  { id: '1:00', left: 60_000 },
  { id: '0:20', left: 20_000 },
  { id: 'expired', left: 0 },
] as const;

export type Alert = (typeof alerts)[number]['id'];

/** The state of one code window. All times are in ms since the epoch. */
export interface CodeWindow {
  state: WindowState;
  /**
   * Counts the code windows in this record. It lets notifications and pages tell a new one from the
   * last.
   */
  serial: number;
  /** `null` if no code window has begun, or if its start is unknown. */
  startedAt: number | null;
  how: StartedHow | null;
  /** The last press of Next or Enter in the company state: a candidate for the start. */
  wentOnAt: number | null;
  /**
   * When the code state was first seen in this code window. `null` if it was not, as after a manual
   * start.
   */
  codeSeenAt: number | null;
  /** The latest start we accept: when the code state appeared, or when the user pressed "start". */
  latestStart: number | null;
  /**
   * The highest `now` seen so far. It keeps the remaining time from growing when the clock is set
   * back.
   */
  latestNow: number;
  /** The alerts that were sent. */
  told: Alert[];
}

/** The state before any code window has begun. */
export const noWindow: CodeWindow = {
  state: 'none',
  serial: 0,
  startedAt: null,
  how: null,
  wentOnAt: null,
  codeSeenAt: null,
  latestStart: null,
  latestNow: 0,
  told: [],
};

/**
 * The time left at `now`, in ms, from 0 to 600,000. `null` if the start is unknown or no code
 * window has begun.
 */
export function remaining(codeWindow: CodeWindow, now: number): number | null {
  if (codeWindow.startedAt === null) return null;
  const left = codeWindow.startedAt + codeWindowLength - Math.max(now, codeWindow.latestNow);
  return Math.min(codeWindowLength, Math.max(0, left));
}

/**
 * When the code window ends, on the clock that reads `now`. Page and popup draw from this one
 * number, so that they agree. `null` under the same conditions as `remaining`.
 */
export function endsAt(codeWindow: CodeWindow, now: number): number | null {
  const left = remaining(codeWindow, now);
  return left === null ? null : now + left;
}
