/** Which countdown an extension page shows. Pure. */
import { endsFirst, step, type WindowRecord } from '../lib/code-window';

export interface ShownWindow {
  record: WindowRecord;
  /** Whether it belongs to the tab that this is about. */
  isHere: boolean;
  /** How many more are running. */
  others: number;
}

/**
 * That of the tab, else the running one that ends first. Null when there is none. Records are brought
 * to `now` (ms since the epoch), so that the end is shown also before the worker wakes to tell it.
 */
export function shownWindow(
  stored: readonly WindowRecord[],
  tabId: number | null,
  now: number,
): ShownWindow | null {
  const records = stored.map((record) => ({
    ...record,
    window: step(record.window, { type: 'tick' }, now),
  }));
  const own = records.find((record) => record.tabId === tabId && record.window.state !== 'none');
  const record = own ?? endsFirst(records, now);
  if (!record) return null;
  const others = records.filter((other) => other !== record && other.window.state === 'running');
  return { record, isHere: record === own, others: others.length };
}
