/** What a code window is, and what is left of it. Pure. All times are ms since the epoch. */

/** How long the code is valid, ms: ten minutes, by CBP's guide for importers (Pub. 5228-1025). */
export const codeWindowLength = 600_000;

/** The last minute is shown as such, ms. */
export const lastMinute = 60_000;

type WindowState = 'none' | 'running' | 'expired' | 'accepted' | 'lost';

/** Where the start comes from; `unknown` is running without digits, and a question to the person. */
export type StartedHow = 'next' | 'appeared' | 'hand' | 'mail' | 'unknown';

/** The moments that are told, in the order in which they come. */
export const marks = [
  { id: 'start', left: codeWindowLength },
  { id: '5:00', left: 300_000 },
  { id: '2:00', left: 120_000 },
  { id: '1:00', left: 60_000 },
  { id: '0:20', left: 20_000 },
  { id: 'expired', left: 0 },
] as const;

export type Mark = (typeof marks)[number]['id'];

export interface CodeWindow {
  state: WindowState;
  /** Counts the windows begun here; a new one is a new window to whoever tells of it. */
  serial: number;
  /** Null while no window has begun, or while its start is unknown. */
  startedAt: number | null;
  how: StartedHow | null;
  /** The last Next or Enter in the company state: a candidate start. */
  wentOnAt: number | null;
  /** When the code state was first seen in this window; null when it was started by hand. */
  codeSeenAt: number | null;
  /** No start later than this is believed: when the code state appeared, or the press of "start". */
  latestStart: number | null;
  /** The highest `now` seen. Keeps the remainder from growing when the clock is set back. */
  latestNow: number;
  told: Mark[];
}

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
 * What is left of the ten minutes at `now`, in ms, from 0 to 600,000; null while the start is
 * unknown or no window has begun.
 */
export function remaining(window: CodeWindow, now: number): number | null {
  if (window.startedAt === null) return null;
  const left = window.startedAt + codeWindowLength - Math.max(now, window.latestNow);
  return Math.min(codeWindowLength, Math.max(0, left));
}

/**
 * When the window ends, as a time of the clock that reads `now`: both the page and the popup draw
 * from this one number. Null as in `remaining`.
 */
export function endsAt(window: CodeWindow, now: number): number | null {
  const left = remaining(window, now);
  return left === null ? null : now + left;
}
