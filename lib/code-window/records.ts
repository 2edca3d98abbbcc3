import { alertDue } from './alerts';
import { noWindow, remaining, type CodeWindow } from './window';

/**
 * Identifies a tab within one browser session. The browser renumbers its tabs after a restart, so a
 * tab ID alone could belong to another page. A key from an earlier session matches no tab.
 */
export type TabKey = string;

/** @param session identifies the current browser session */
export function tabKey(session: string, tabId: number): TabKey {
  return `${session} ${tabId}`;
}

/** The tab ID, or `null` if the key is from an earlier browser session. */
export function tabIdOf(tab: TabKey, session: string): number | null {
  return tab.startsWith(`${session} `) ? Number(tab.slice(session.length)) : null;
}

/** A code window and the tab it belongs to. */
export interface WindowRecord {
  /** Random. Does not change when the code window moves to another tab. */
  id: string;
  /** `null` if it was started by hand while no tab showed the form. */
  tab: TabKey | null;
  window: CodeWindow;
}

/**
 * Identifies one code window. Unlike the record's ID, it changes with every new code window in the
 * same tab, so that notifications and the page can tell them apart.
 */
export function windowId(record: WindowRecord): string {
  return `${record.id}.${record.window.serial}`;
}

/** The record of `tab`, or a new record with ID `freshId` and no code window. */
export function recordOf(
  records: readonly WindowRecord[],
  tab: TabKey | null,
  freshId: string,
): WindowRecord {
  const existing = records.find((record) => record.tab === tab);
  return existing ?? { id: freshId, tab, window: noWindow };
}

/** `records` with `changed` replacing the record that has the same ID, or added at the end. */
export function withRecord(
  records: readonly WindowRecord[],
  changed: WindowRecord,
): WindowRecord[] {
  const index = records.findIndex((record) => record.id === changed.id);
  return index < 0 ? [...records, changed] : records.with(index, changed);
}

/** Whether an application is in progress, or has ended and the form may still be showing it. */
export function isUnderWay({ window: codeWindow }: WindowRecord): boolean {
  return codeWindow.state !== 'none' || codeWindow.codeSeenAt !== null;
}

function isIn({ tab }: WindowRecord, openTabs: ReadonlySet<TabKey>): boolean {
  return tab !== null && openTabs.has(tab);
}

/**
 * Gives a tab without a code window the one running code window that has no open tab: its tab was
 * closed, it never had one, or a browser restart changed the tab's key. With two such code windows
 * we cannot know which one belongs to the tab, so we assign neither and the user is asked.
 *
 * @param openTabs all open tabs, private or not as the records are
 */
export function adopt(
  records: readonly WindowRecord[],
  tab: TabKey,
  openTabs: ReadonlySet<TabKey>,
): WindowRecord[] {
  const own = records.find((record) => record.tab === tab);
  if (own && isUnderWay(own)) return [...records];
  const orphans = records.filter(
    (record) => record.window.state === 'running' && !isIn(record, openTabs),
  );
  const [only] = orphans;
  if (orphans.length !== 1 || !only) return [...records];
  const others = records.filter((record) => record !== own && record !== only);
  return [...others, { ...only, tab }];
}

/**
 * The records without those that have no open tab and have ended or never began. A running code
 * window stays, and so does one whose end has not been announced yet.
 */
export function withoutEnded(
  records: readonly WindowRecord[],
  openTabs: ReadonlySet<TabKey>,
): WindowRecord[] {
  return records.filter((record) => {
    const { window: codeWindow } = record;
    const isToTell = alertDue(codeWindow, codeWindow.latestNow) !== null;
    return codeWindow.state === 'running' || isToTell || isIn(record, openTabs);
  });
}

/**
 * The running code windows at `now` (ms since the epoch), ordered by end. One with an unknown start
 * comes first, because it may end at any moment.
 */
export function byEnd(records: readonly WindowRecord[], now: number): WindowRecord[] {
  const running = records.filter(({ window: codeWindow }) => codeWindow.state === 'running');
  const left = ({ window: codeWindow }: WindowRecord) => remaining(codeWindow, now) ?? 0;
  return running.toSorted((a, b) => left(a) - left(b));
}

/** The running code window that ends first, or `null` if none is running. */
export function endsFirst(records: readonly WindowRecord[], now: number): WindowRecord | null {
  return byEnd(records, now)[0] ?? null;
}
