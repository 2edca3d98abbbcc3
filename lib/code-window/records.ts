import { markDue } from './marks';
import { noWindow, remaining, type CodeWindow } from './window';

/**
 * Names a tab within one run of the browser. After a restart the browser numbers its tabs anew, so a
 * number alone may be another page's; a key from an earlier run matches no tab.
 */
export type TabKey = string;

/** @param session the mark of this run of the browser */
export function tabKey(session: string, tabId: number): TabKey {
  return `${session} ${tabId}`;
}

/** The tab's number; null when the key is from an earlier run of the browser. */
export function tabIdOf(tab: TabKey, session: string): number | null {
  return tab.startsWith(`${session} `) ? Number(tab.slice(session.length)) : null;
}

/** A code window and the tab it belongs to. */
export interface WindowRecord {
  /** Random; stays when the window passes to another tab. */
  id: string;
  /** Null when it was started by hand while no tab showed the form. */
  tab: TabKey | null;
  window: CodeWindow;
}

/** What tells one window from the next in the same tab: for notifications and the page. */
export function windowId(record: WindowRecord): string {
  return `${record.id}.${record.window.serial}`;
}

/** The record of `tab`, or a new one without a window under `freshId`. */
export function recordOf(
  records: readonly WindowRecord[],
  tab: TabKey | null,
  freshId: string,
): WindowRecord {
  const found = records.find((record) => record.tab === tab);
  return found ?? { id: freshId, tab, window: noWindow };
}

/** `records` with `changed` in the place of the one with the same id, or added. */
export function withRecord(
  records: readonly WindowRecord[],
  changed: WindowRecord,
): WindowRecord[] {
  const index = records.findIndex((record) => record.id === changed.id);
  return index < 0 ? [...records, changed] : records.with(index, changed);
}

/** Whether an application goes on in this window, or has ended and the form may still show it. */
export function isUnderWay({ window }: WindowRecord): boolean {
  return window.state !== 'none' || window.codeSeenAt !== null;
}

function isIn({ tab }: WindowRecord, openTabs: ReadonlySet<TabKey>): boolean {
  return tab !== null && openTabs.has(tab);
}

/**
 * Gives a tab without a window the one running window that has no open tab: its own was closed, or it
 * never had one, or the browser was restarted and the tab has another key. With two such windows nobody
 * knows whose it is, so none is given, and the person is asked.
 *
 * @param openTabs all tabs of the same kind
 */
export function adopt(
  records: readonly WindowRecord[],
  tab: TabKey,
  openTabs: ReadonlySet<TabKey>,
): WindowRecord[] {
  const own = records.find((record) => record.tab === tab);
  if (own && isUnderWay(own)) return [...records];
  const left = records.filter(
    (record) => record.window.state === 'running' && !isIn(record, openTabs),
  );
  const [only] = left;
  if (left.length !== 1 || !only) return [...records];
  const others = records.filter((record) => record !== own && record !== only);
  return [...others, { ...only, tab }];
}

/**
 * Without those that ended, or never began, and have no open tab. A running window stays, and one whose
 * end is still to be told.
 */
export function withoutEnded(
  records: readonly WindowRecord[],
  openTabs: ReadonlySet<TabKey>,
): WindowRecord[] {
  return records.filter((record) => {
    const { window } = record;
    const isToTell = markDue(window, window.latestNow) !== null;
    return window.state === 'running' || isToTell || isIn(record, openTabs);
  });
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
