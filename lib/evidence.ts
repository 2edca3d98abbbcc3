/**
 * What a person reads out when CBP says "we see nothing": a dated log of what was seen and done in this
 * browser. It holds ids of our own catalogue, times, and the person's own remarks; never a word or a
 * number of a page. Pure functions of (entries, event).
 */
import { codeWindowLength, type CodeWindow } from './code-window';
import type { MailId, WaitId } from './guide/ids';
import type { SuffixCheck } from './guide/journeys/enrol-ach';
import type { StepId } from './guide/types';
import type { ErrorId, StateId } from './pages/types';

/** So many entries are kept; the oldest go first. */
export const evidenceMost = 1_000;

/** The longest remark, characters. */
export const remarkMost = 500;

/** The states that prove something to somebody who was not there. */
export const notedStates = ['done', 'ach-success', 'ach-shown'] as const;

type NotedState = (typeof notedStates)[number];

export const notedCodeStates = ['running', 'accepted', 'expired', 'lost'] as const;

/** What an entry says. */
export type What =
  | { type: 'state'; state: NotedState }
  /** An error of the page, as we read it. */
  | { type: 'error'; error: ErrorId }
  | { type: 'code'; state: (typeof notedCodeStates)[number]; byHand: boolean }
  | { type: 'log-in' }
  /** Ticked by the person, or the tick taken away. */
  | { type: 'step'; step: StepId; done: boolean }
  /** A box of the person’s table of suffixes; which suffix, they say in the remark. */
  | { type: 'suffix'; check: SuffixCheck; done: boolean }
  | { type: 'wait'; kind: WaitId | null; ended: boolean }
  | { type: 'mail'; mail: MailId }
  | { type: 'remark' };

export interface Evidence {
  id: string;
  /** Ms since the epoch. */
  at: number;
  what: What;
  /** The person's own words; may be empty, except where the entry is nothing else. */
  remark: string;
}

/** What of a tab's face is compared: the last state that was recognised, and the errors shown. */
export interface Face {
  state: StateId | null;
  errors: readonly ErrorId[];
}

/**
 * What a new face proves, each once: a page that is drawn anew, or that is not recognised for a moment,
 * is no news.
 *
 * @param before of the same tab, with the last state that was recognised
 */
export function newsOf(before: Face, now: Face): What[] {
  const state = notedStates.find((noted) => noted === now.state && noted !== before.state);
  const errors = now.errors.filter((error) => !before.errors.includes(error));
  return [
    ...(state ? [{ type: 'state', state } as const] : []),
    ...errors.map((error) => ({ type: 'error', error }) as const),
  ];
}

/** What became of a code window, and when, ms since the epoch; null when nothing that proves anything. */
export function codeNews(
  before: CodeWindow,
  after: CodeWindow,
  byHand: boolean,
  now: number,
): { what: What; at: number } | null {
  if (before.state === after.state && before.serial === after.serial) return null;
  const state = notedCodeStates.find((noted) => noted === after.state);
  if (!state) return null;
  const began = after.startedAt ?? after.latestStart ?? now;
  // An end that is noticed later, because the browser was closed, was when it was.
  const times = { running: began, expired: began + codeWindowLength, accepted: now, lost: now };
  return { what: { type: 'code', state, byHand }, at: Math.min(now, times[state]) };
}

/** The log with one more entry. */
export function withEvidence(
  log: readonly Evidence[],
  id: string,
  at: number,
  what: What,
  remark = '',
): Evidence[] {
  return [...log, { id, at, what, remark: remark.trim() }].slice(-evidenceMost);
}

/** Why a remark was not taken. */
export type RemarkRefusal = 'no remark' | 'remark too long' | 'entry gone';

/** Whether these words can be a remark by itself; null when they can. */
export function remarkRefusal(words: string): RemarkRefusal | null {
  const length = words.trim().length;
  if (length === 0) return 'no remark';
  return length > remarkMost ? 'remark too long' : null;
}

/** The log with a remark on one entry. Empty words take it away, where the entry says something itself. */
export function withRemark(
  log: readonly Evidence[],
  id: string,
  words: string,
): { log: Evidence[]; refused: RemarkRefusal | null } {
  const index = log.findIndex((entry) => entry.id === id);
  const entry = log[index];
  if (!entry) return { log: [...log], refused: 'entry gone' };
  const reason = remarkRefusal(words);
  const refused = reason === 'no remark' && entry.what.type !== 'remark' ? null : reason;
  if (refused) return { log: [...log], refused };
  return { log: log.with(index, { ...entry, remark: words.trim() }), refused: null };
}

/** As it is read: by time, the oldest first. */
export function inTime(log: readonly Evidence[]): Evidence[] {
  return log.toSorted((a, b) => a.at - b.at);
}
