/** Which countdown an extension page shows. Pure. */
import { advance, byEnd, endsFirst, type TabKey, type WindowRecord } from '../../lib/code-window';

export interface ShownWindow {
  record: WindowRecord;
  /** Whether it belongs to the tab in front. */
  isHere: boolean;
  /** The other running ones, soonest to end first. */
  others: WindowRecord[];
}

/** Advances records to `now` (ms since the epoch), so that an end shows even before the worker wakes. */
export function atNow(stored: readonly WindowRecord[], now: number): WindowRecord[] {
  return stored.map((record) => ({
    ...record,
    window: advance(record.window, { type: 'tick' }, now),
  }));
}

/**
 * The code window of the tab in front, else the running one that ends first, else `null`. `now` is in ms
 * since the epoch.
 */
export function shownWindow(
  stored: readonly WindowRecord[],
  tab: TabKey | null,
  now: number,
): ShownWindow | null {
  const records = atNow(stored, now);
  const own = records.find(
    (record) => tab !== null && record.tab === tab && record.window.state !== 'none',
  );
  const record = own ?? endsFirst(records, now);
  if (!record) return null;
  const others = byEnd(records, now).filter((other) => other !== record);
  return { record, isHere: record === own, others };
}
