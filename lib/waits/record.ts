/**
 * Waiting for CBP: since when, and until about when. Pure functions of (record, now). How long
 * things usually take is defined in the guide (`lib/guide/waits.ts`). A record stores only what the
 * user did and said, so that a better figure in a later release also applies to running waits.
 */
import { plusBusinessDays } from '../business-days';
import { dayOf, plusDays, type Day } from '../day';
import type { WaitId } from '../guide/ids';
import { waits as known } from '../guide/waits';

/**
 * One of the user's waits. Each field stands on its own, so that two machines can merge field by
 * field, by date.
 */
export interface WaitRecord {
  id: string;
  /** What it waits for, or `null` for a wait of the user's own. */
  kind: WaitId | null;
  /** The user's own words. Empty if the kind says enough. */
  label: string;
  startedOn: Day;
  /**
   * The day the user set for its end. `null` means as long as the guide says, which may be unknown.
   */
  until: Day | null;
  /** The end for which the reminder was sent. If the end is corrected, it is sent again. */
  toldFor: Day | null;
  /**
   * When what was waited for came or the user stopped waiting. `null` while the wait is running.
   */
  endedOn: Day | null;
  /** Whether it began before the user started over for another company. */
  isEarlier?: boolean | undefined;
}

/** How far back a wait may have begun, and how long it may last, in days. */
export const longest = 730;

/**
 * The expected end: the user's own day, or the later end of the reported span. `null` if unknown.
 */
export function endOf({ kind, startedOn, until }: WaitRecord): Day | null {
  if (until !== null) return until;
  const span = kind && known[kind].span;
  if (!span) return null;
  const { to, unit } = span;
  if (unit === 'business-days') return plusBusinessDays(startedOn, to);
  return plusDays(startedOn, unit === 'weeks' ? to * 7 : to);
}

/** `over` starts on the day of the expected end: then it is time to ask CBP. */
export type WaitState = 'running' | 'over' | 'unknown' | 'ended';

/** The state of a wait at `now`, in ms since the epoch. */
export function stateOf(record: WaitRecord, now: number): WaitState {
  if (record.endedOn !== null) return 'ended';
  const end = endOf(record);
  if (end === null) return 'unknown';
  return end <= dayOf(now) ? 'over' : 'running';
}

/**
 * The waits that have not ended, sorted by expected end, so that those that are over come first.
 * Those of unknown length come last.
 */
export function openWaits(records: readonly WaitRecord[]): WaitRecord[] {
  const key = (record: WaitRecord) => `${endOf(record) ?? '9999-12-31'} ${record.startedOn}`;
  return records
    .filter(({ endedOn }) => endedOn === null)
    .toSorted((a, b) => key(a).localeCompare(key(b)));
}

/** The wait of this kind that is running for the current company, or `null`. */
export function runningOf(records: readonly WaitRecord[], kind: WaitId): WaitRecord | null {
  return openWaits(ofThisCompany(records)).find((record) => record.kind === kind) ?? null;
}

/**
 * Leaves out the waits of earlier companies, because they say nothing about this company's steps.
 */
export function ofThisCompany(records: readonly WaitRecord[]): WaitRecord[] {
  return records.filter(({ isEarlier }) => isEarlier !== true);
}

/**
 * Marks all waits as those of an earlier company. They continue, because CBP's answer is still to
 * come.
 */
export function asEarlier(records: readonly WaitRecord[]): WaitRecord[] {
  return records.map((record) => ({ ...record, isEarlier: true }));
}
