import { noWindow, remaining, type CodeWindow } from './window';

/** A code window and the tab it belongs to. */
export interface WindowRecord {
  /** Random; stays when the window passes to another tab. */
  id: string;
  tabId: number;
  window: CodeWindow;
}

/** What tells one window from the next in the same tab: for notifications and the page. */
export function windowId(record: WindowRecord): string {
  return `${record.id}.${record.window.serial}`;
}

/** The record of `tabId`, or a new one without a window under `freshId`. */
export function recordOf(
  records: readonly WindowRecord[],
  tabId: number,
  freshId: string,
): WindowRecord {
  const found = records.find((record) => record.tabId === tabId);
  return found ?? { id: freshId, tabId, window: noWindow };
}

/** `records` with `changed` in the place of the one with the same id, or added. */
export function withRecord(
  records: readonly WindowRecord[],
  changed: WindowRecord,
): WindowRecord[] {
  const index = records.findIndex((record) => record.id === changed.id);
  return index < 0 ? [...records, changed] : records.with(index, changed);
}

/**
 * Gives a tab without a window the one running window whose own tab is gone. After the browser
 * was restarted the same tab has another id. With two such windows nobody knows whose it is: none
 * is given, and the person is asked. `openTabs` holds the ids of all tabs of the same kind.
 */
export function adopt(
  records: readonly WindowRecord[],
  tabId: number,
  openTabs: ReadonlySet<number>,
): WindowRecord[] {
  const own = records.find((record) => record.tabId === tabId);
  if (own && (own.window.state !== 'none' || own.window.codeSeenAt !== null)) return [...records];
  const left = records.filter(
    ({ tabId: other, window }) => window.state === 'running' && !openTabs.has(other),
  );
  const [only] = left;
  if (left.length !== 1 || !only) return [...records];
  const others = records.filter((record) => record !== own && record !== only);
  return [...others, { ...only, tabId }];
}

/** Without those that ended, or never began, in tabs that are gone. A running window stays. */
export function withoutEnded(
  records: readonly WindowRecord[],
  openTabs: ReadonlySet<number>,
): WindowRecord[] {
  return records.filter(({ tabId, window }) => window.state === 'running' || openTabs.has(tabId));
}

/**
 * The running windows at `now` (ms since the epoch), the one that ends first in front; one whose start
 * is unknown counts as first, because it may end at any moment.
 */
export function byEnd(records: readonly WindowRecord[], now: number): WindowRecord[] {
  const running = records.filter(({ window }) => window.state === 'running');
  const left = ({ window }: WindowRecord) => remaining(window, now) ?? 0;
  return running.toSorted((a, b) => left(a) - left(b));
}

/** The one of them that ends first; null when none runs. */
export function endsFirst(records: readonly WindowRecord[], now: number): WindowRecord | null {
  return byEnd(records, now)[0] ?? null;
}
