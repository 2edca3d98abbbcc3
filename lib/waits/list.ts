/** The user's list of waits and the changes to it. Pure functions. */
import { dayOf, daysBetween, isDay, plusDays, type Day } from '../day';
import type { WaitId } from '../guide/ids';
import { endOf, longest, runningOf, type WaitRecord } from './record';

/** How many waits can be stored, including those that have ended. */
export const maxWaits = 200;

/** The longest label of a wait, in characters. */
export const maxWaitLabelLength = 80;

/** What the user enters about a wait. */
export interface WaitDraft {
  kind: WaitId | null;
  label: string;
  startedOn: Day;
  /** `null` means as long as the guide says, which may be unknown. */
  until: Day | null;
}

/** What is wrong with the day on which a wait started. */
export const startRefusals = ['no such start', 'start in the future', 'start too early'] as const;

/** What is wrong with the day on which a wait ends. */
export const endRefusals = ['no such end', 'end before start', 'end too late'] as const;

/** Why a wait was not added or changed. */
export const waitRefusals = [
  ...startRefusals,
  ...endRefusals,
  'too many waits',
  'no wait label',
  'wait label too long',
  'wait gone',
] as const;

export type WaitRefusal = (typeof waitRefusals)[number];

export interface WaitsChange {
  waits: WaitRecord[];
  refused: WaitRefusal | null;
}

/** Why the draft cannot become a wait, or `null` if it can. `now` is in ms since the epoch. */
export function waitRefusal({ kind, label, startedOn, until }: WaitDraft, now: number) {
  return labelRefusal(kind, label.trim()) ?? daysRefusal(startedOn, until, dayOf(now));
}

function labelRefusal(kind: WaitId | null, label: string): WaitRefusal | null {
  if (kind === null && label === '') return 'no wait label';
  return label.length > maxWaitLabelLength ? 'wait label too long' : null;
}

function daysRefusal(startedOn: Day, until: Day | null, today: Day): WaitRefusal | null {
  if (!isDay(startedOn)) return 'no such start';
  if (startedOn > today) return 'start in the future';
  if (daysBetween(startedOn, today) > longest) return 'start too early';
  if (until === null) return null;
  if (!isDay(until)) return 'no such end';
  if (until < startedOn) return 'end before start';
  return until > plusDays(startedOn, longest) ? 'end too late' : null;
}

/** The list with one more wait. */
export function withWait(
  waits: readonly WaitRecord[],
  id: string,
  draft: WaitDraft,
  now: number,
): WaitsChange {
  const refused = waits.length >= maxWaits ? 'too many waits' : waitRefusal(draft, now);
  if (refused) return { waits: [...waits], refused };
  const added: WaitRecord = { ...fieldsOf(draft), id, toldFor: null, endedOn: null };
  return { waits: [...waits, withoutLateReminder(added, now)], refused: null };
}

/**
 * The list with a wait that a step starts today. If one of its kind is already running, no second
 * one is added.
 */
export function withStarted(
  waits: readonly WaitRecord[],
  id: string,
  kind: WaitId,
  now: number,
): WaitsChange {
  if (runningOf(waits, kind)) return { waits: [...waits], refused: null };
  return withWait(waits, id, { kind, label: '', startedOn: dayOf(now), until: null }, now);
}

/** The list with one wait changed. */
export function withCorrected(
  waits: readonly WaitRecord[],
  id: string,
  draft: WaitDraft,
  now: number,
): WaitsChange {
  return changed(waits, id, (wait) => {
    const refused = waitRefusal(draft, now);
    return refused ?? withoutLateReminder({ ...wait, ...fieldsOf(draft) }, now);
  });
}

/** The list after the user said that a wait has ended, or that it continues after all. */
export function withEnded(
  waits: readonly WaitRecord[],
  id: string,
  hasEnded: boolean,
  now: number,
): WaitsChange {
  return changed(waits, id, (wait) => ({ ...wait, endedOn: hasEnded ? dayOf(now) : null }));
}

/** A removed wait and its position in the list. */
export interface RemovedWait {
  index: number;
  wait: WaitRecord;
}

/** The list without this wait, and what to restore on undo. */
export function withoutWait(
  waits: readonly WaitRecord[],
  id: string,
): { waits: WaitRecord[]; removed: RemovedWait | null } {
  const index = waits.findIndex((wait) => wait.id === id);
  const wait = waits[index];
  if (!wait) return { waits: [...waits], removed: null };
  return { waits: waits.toSpliced(index, 1), removed: { index, wait } };
}

/** The list with this wait back in its place, if there is room. */
export function withWaitBack(
  waits: readonly WaitRecord[],
  { index, wait }: RemovedWait,
): WaitsChange {
  if (waits.some(({ id }) => id === wait.id)) return { waits: [...waits], refused: null };
  if (waits.length >= maxWaits) return { waits: [...waits], refused: 'too many waits' };
  return { waits: waits.toSpliced(index, 0, wait), refused: null };
}

function changed(
  waits: readonly WaitRecord[],
  id: string,
  change: (wait: WaitRecord) => WaitRecord | WaitRefusal,
): WaitsChange {
  const index = waits.findIndex((wait) => wait.id === id);
  const wait = waits[index];
  if (!wait) return { waits: [...waits], refused: 'wait gone' };
  const after = change(wait);
  if (typeof after === 'string') return { waits: [...waits], refused: after };
  return { waits: waits.with(index, after), refused: null };
}

function fieldsOf({ kind, label, startedOn, until }: WaitDraft) {
  return { kind, label: label.trim(), startedOn, until };
}

/**
 * If the user enters an end that is today or earlier, they know it is over and need no reminder.
 */
function withoutLateReminder(wait: WaitRecord, now: number): WaitRecord {
  const end = endOf(wait);
  return end !== null && end <= dayOf(now) ? { ...wait, toldFor: end } : wait;
}
