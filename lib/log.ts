/**
 * The log: a dated list of what was seen and done in this browser, for a user to read out when CBP
 * says "we see nothing". It contains IDs of our own catalog, times, and the user's remarks, but
 * never a word or number from a page. Pure functions of (entries, event).
 */
import { codeWindowLength, type CodeWindow } from './code-window';
import type { MailId, WaitId } from './guide/ids';
import type { SuffixCheck } from './guide/journeys/enrol-ach';
import type { StepId } from './guide/types';
import type { ErrorId, StateId } from './pages/types';

/** How many entries are kept. The oldest are dropped first. */
export const maxLogEntries = 1_000;

/** The longest remark, in characters. */
export const maxRemarkLength = 500;

/** The states that prove something to a person who was not there. */
export const notedStates = ['done', 'ach-success', 'ach-shown'] as const;

type NotedState = (typeof notedStates)[number];

export const notedCodeStates = ['running', 'accepted', 'expired', 'lost'] as const;

/** The content of an entry. */
export type LogEvent =
  | { type: 'state'; state: NotedState }
  /** An error on the page, as we recognized it. */
  | { type: 'error'; error: ErrorId }
  | { type: 'code'; state: (typeof notedCodeStates)[number]; byHand: boolean }
  | { type: 'log-in' }
  /** Ticked by the user, or the tick removed. */
  | { type: 'step'; step: StepId; done: boolean }
  /** A box in the user's table of suffixes. The remark says which suffix. */
  | { type: 'suffix'; check: SuffixCheck; done: boolean }
  | { type: 'wait'; kind: WaitId | null; ended: boolean }
  | { type: 'mail'; mail: MailId }
  | { type: 'remark' };

export interface LogEntry {
  id: string;
  /** Ms since the epoch. */
  at: number;
  what: LogEvent;
  /** The user's own words. May be empty, unless the entry consists of nothing else. */
  remark: string;
}

/**
 * The parts of a tab's sightings that we compare: the last recognized state, and the errors shown.
 */
export interface Face {
  state: StateId | null;
  errors: readonly ErrorId[];
}

/**
 * What a new sighting proves, each thing once. A page that is redrawn, or unrecognized for a
 * moment, is no news.
 *
 * @param before the same tab's last recognized state and its errors
 */
export function newsOf(before: Face, now: Face): LogEvent[] {
  const state = notedStates.find((logged) => logged === now.state && logged !== before.state);
  const errors = now.errors.filter((error) => !before.errors.includes(error));
  return [
    ...(state ? [{ type: 'state', state } as const] : []),
    ...errors.map((error) => ({ type: 'error', error }) as const),
  ];
}

/**
 * What happened to a code window and when, in ms since the epoch. `null` if nothing worth logging.
 */
export function codeNews(
  before: CodeWindow,
  after: CodeWindow,
  byHand: boolean,
  now: number,
): { what: LogEvent; at: number } | null {
  if (before.state === after.state && before.serial === after.serial) return null;
  const state = notedCodeStates.find((logged) => logged === after.state);
  if (!state) return null;
  const began = after.startedAt ?? after.latestStart ?? now;
  // Use the real end, not the time we noticed it: the browser may have been closed.
  const times = { running: began, expired: began + codeWindowLength, accepted: now, lost: now };
  return { what: { type: 'code', state, byHand }, at: Math.min(now, times[state]) };
}

/** The log with one more entry. */
export function withEntry(
  log: readonly LogEntry[],
  id: string,
  at: number,
  what: LogEvent,
  remark = '',
): LogEntry[] {
  return [...log, { id, at, what, remark: remark.trim() }].slice(-maxLogEntries);
}

/** Why a remark was refused. */
export const remarkRefusals = ['no remark', 'remark too long', 'entry gone'] as const;

export type RemarkRefusal = (typeof remarkRefusals)[number];

/** Why `words` cannot be a remark on its own, or `null` if they can. */
export function remarkRefusal(words: string): RemarkRefusal | null {
  const length = words.trim().length;
  if (length === 0) return 'no remark';
  return length > maxRemarkLength ? 'remark too long' : null;
}

/**
 * The log with a remark on one entry. Empty words remove the remark, if the entry means something
 * without it.
 */
export function withRemark(
  log: readonly LogEntry[],
  id: string,
  words: string,
): { log: LogEntry[]; refused: RemarkRefusal | null } {
  const index = log.findIndex((entry) => entry.id === id);
  const entry = log[index];
  if (!entry) return { log: [...log], refused: 'entry gone' };
  const reason = remarkRefusal(words);
  const refused = reason === 'no remark' && entry.what.type !== 'remark' ? null : reason;
  if (refused) return { log: [...log], refused };
  return { log: log.with(index, { ...entry, remark: words.trim() }), refused: null };
}

/** The entries in display order: by time, oldest first. */
export function inTime(log: readonly LogEntry[]): LogEntry[] {
  return log.toSorted((a, b) => a.at - b.at);
}
