/**
 * Waiting for CBP: since when, and until about when. Pure functions of (record, now). How long something
 * is reported to take stands in the guide (`lib/guide/waits.ts`); a record keeps only what the person
 * did and said, so that a better figure in a later release counts for the waits that run.
 */
import { plusBusinessDays } from '../business-days';
import { dayOf, plusDays, type Day } from '../day';
import type { WaitId } from '../guide/ids';
import { waits as known } from '../guide/waits';

/** One wait of the person's. Every field is a fact by itself: two machines can settle each by its date. */
export interface WaitRecord {
  id: string;
  /** What it waits for; null for a wait of the person's own. */
  kind: WaitId | null;
  /** The person's own words; empty where the kind says enough. */
  label: string;
  startedOn: Day;
  /** The day the person set for its end; null: as the guide has it, which may be "not known". */
  until: Day | null;
  /** The end for which the reminder was told; an end that is corrected is told again. */
  toldFor: Day | null;
  /** What was waited for came, or the person waits no more; null while it runs. */
  endedOn: Day | null;
  /** It began before the person started for another company. */
  isEarlier?: boolean | undefined;
}

/** How far from today a wait may begin, and from its beginning end, days. */
export const longest = 730;

/** Until about when: the later end of what is reported, or the person's own day. Null: not known. */
export function endOf({ kind, startedOn, until }: WaitRecord): Day | null {
  if (until !== null) return until;
  const span = kind && known[kind].span;
  if (!span) return null;
  const { to, unit } = span;
  if (unit === 'business-days') return plusBusinessDays(startedOn, to);
  return plusDays(startedOn, unit === 'weeks' ? to * 7 : to);
}

/** `over` from the day of its end on: then it is time to ask. */
export type WaitState = 'running' | 'over' | 'unknown' | 'ended';

export function stateOf(record: WaitRecord, now: number): WaitState {
  if (record.endedOn !== null) return 'ended';
  const end = endOf(record);
  if (end === null) return 'unknown';
  return end <= dayOf(now) ? 'over' : 'running';
}

/** The waits that have not ended: what is over first, then by their end; those of unknown length last. */
export function openWaits(records: readonly WaitRecord[]): WaitRecord[] {
  const key = (record: WaitRecord) => `${endOf(record) ?? '9999-12-31'} ${record.startedOn}`;
  return records
    .filter(({ endedOn }) => endedOn === null)
    .toSorted((a, b) => key(a).localeCompare(key(b)));
}

/** The wait of this kind that runs for the present company; null when none does. */
export function runningOf(records: readonly WaitRecord[], kind: WaitId): WaitRecord | null {
  return openWaits(ofThisCompany(records)).find((record) => record.kind === kind) ?? null;
}

/** Without the waits of earlier companies: they say nothing of the steps of this one. */
export function ofThisCompany(records: readonly WaitRecord[]): WaitRecord[] {
  return records.filter(({ isEarlier }) => isEarlier !== true);
}

/** All waits as those of an earlier company. They go on: CBP's answer is still to come. */
export function asEarlier(records: readonly WaitRecord[]): WaitRecord[] {
  return records.map((record) => ({ ...record, isEarlier: true }));
}
