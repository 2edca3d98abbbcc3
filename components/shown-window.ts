/** Which countdown an extension page shows. Pure. */
import { advance, byEnd, endsFirst, type TabKey, type WindowRecord } from '../lib/code-window';

export interface ShownWindow {
  record: WindowRecord;
  /** Whether it belongs to the tab that this is about. */
  isHere: boolean;
  /** The others that are running, the one that ends first in front. */
  others: WindowRecord[];
}

/** Records brought to `now` (ms since the epoch): the end shows also before the worker wakes to tell it. */
export function atNow(stored: readonly WindowRecord[], now: number): WindowRecord[] {
  return stored.map((record) => ({
    ...record,
    window: advance(record.window, { type: 'tick' }, now),
  }));
}

/**
 * That of the tab, else the running one that ends first. Null when there is none. `now` in ms since the
 * epoch.
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
