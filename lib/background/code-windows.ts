/** The stored code windows: which event changes which of them. */
import {
  adopt,
  advance,
  isUnderWay,
  alertDue,
  recordOf,
  refusal,
  tabIdOf,
  tabKey,
  windowId,
  withoutEnded,
  withRecord,
  type CodeWindow,
  type Alert,
  type TabKey,
  type WindowEvent,
  type WindowRecord,
} from '../code-window';
import type { PageSender, Refusal } from '../messages';
import { inPrivate, kept, ordinary } from '../storage';
import { noteCode } from './log';
import { sessionMark } from './session';
import { openTabs } from './tabs';

/** A record and whether its tab is private. The two kinds are stored separately. */
export interface Owned {
  record: WindowRecord;
  isPrivate: boolean;
}

/** A code window before and after an event. */
interface Change {
  before: CodeWindow;
  after: CodeWindow;
  refused: Refusal | null;
}

/**
 * Events that show that the user is applying in this tab, which ends the code windows of closed
 * tabs.
 */
const goingOn: readonly WindowEvent['type'][] = [
  'went-on',
  'code-seen',
  'accepted-by-hand',
  'owner-seen',
  'done-seen',
];

/** Events about a code window that may have begun before the browser was restarted. */
const adopting: readonly WindowEvent['type'][] = ['code-seen', 'owner-seen'];

/** Applies an event to the code window of a tab, and creates one if needed. */
export async function changeWindow(tab: PageSender, event: WindowEvent): Promise<Change> {
  const key = tabKey(await sessionMark(), tab.tabId);
  const isLate = event.type === 'code-seen' ? !event.cameFromCompany : true;
  const open = adopting.includes(event.type) && isLate ? await openTabs(tab.isPrivate) : null;
  const result = await change(tab.isPrivate, event, (records) => {
    const mine = open ? adopt(records, key, open) : records;
    return { records: mine, record: recordOf(mine, key, crypto.randomUUID()) };
  });
  const changed = begun(result);
  // Seeing the same code page again is no news. Otherwise, if several code windows were running
  // when one of the tabs closed, the closed tab's countdown would end too.
  const isNew = event.type !== 'code-seen' || changed.before.serial !== changed.after.serial;
  if (isNew && goingOn.includes(event.type)) await stopClosed(tab.isPrivate, key);
  return changed;
}

/**
 * Ends the countdowns whose tab was closed in this browser session. Whether a tab from an earlier
 * session was closed cannot be known.
 *
 * @param own the tab in use, which counts as open even if the browser does not list it at this
 * moment
 */
async function stopClosed(isPrivate: boolean, own: TabKey): Promise<void> {
  const [session, open] = await Promise.all([sessionMark(), openTabs(isPrivate)]);
  await changeAll([isPrivate], ({ tab, window: codeWindow }) => {
    const isOther = tab !== null && tab !== own && tabIdOf(tab, session) !== null;
    const isClosed = isOther && !open.has(tab);
    return codeWindow.state === 'running' && isClosed ? { type: 'stopped' } : null;
  });
}

/** Starts a code window that belongs to no tab. */
export async function startWithoutTab(isPrivate: boolean): Promise<Change> {
  return begun(
    await change(isPrivate, { type: 'started-by-hand' }, (records) => ({
      records,
      record: recordOf(records, null, crypto.randomUUID()),
    })),
  );
}

/** @throws {Error} if the update made no change, which only `changeShown` expects */
function begun(change: Change | null): Change {
  if (!change) throw new Error('the window was not changed');
  return change;
}

/**
 * Applies an event to the code window that the user was shown.
 *
 * @param shown its `windowId`
 * @returns `null` if that code window no longer exists; nothing has changed then
 */
export async function changeShown(shown: string, event: WindowEvent): Promise<Change | null> {
  const owner = (await allWindows()).find(({ record }) => windowId(record) === shown);
  if (!owner) return null;
  return change(owner.isPrivate, event, (records) => {
    const record = records.find((candidate) => windowId(candidate) === shown);
    return record ? { records, record } : null;
  });
}

type Records = readonly WindowRecord[];

/** @param pick returns the record to change and the records that contain it, or `null` for none */
async function change(
  isPrivate: boolean,
  event: WindowEvent,
  pick: (records: Records) => { records: Records; record: WindowRecord } | null,
): Promise<Change | null> {
  const changes: (Change & { now: number })[] = [];
  await kept(isPrivate).windows.update((before) => {
    const picked = pick(before);
    if (!picked) return before;
    const { record } = picked;
    // Read the clock inside the update, when no other context can write, so that it never runs
    // backwards.
    const now = Date.now();
    const after = advance(record.window, event, now);
    changes.push({
      before: record.window,
      after,
      refused: refusal(record.window, event, now),
      now,
    });
    const isNothing = record.window.state === 'none' && saysTheSame(record.window, after);
    return isNothing ? before : withRecord(picked.records, { ...record, window: after });
  });
  const [result] = changes;
  if (!result) return null;
  await noteCode(
    { isPrivate },
    result.before,
    result.after,
    event.type.endsWith('by-hand'),
    result.now,
  );
  return result;
}

/** Every code window, private or not. */
export async function allWindows(): Promise<Owned[]> {
  const [open, hidden] = await Promise.all([ordinary.windows.read(), inPrivate.windows.read()]);
  return [
    ...open.map((record) => ({ record, isPrivate: false })),
    ...hidden.map((record) => ({ record, isPrivate: true })),
  ];
}

/** The record of a tab's code window, or `null`. */
export async function windowOf(tab: PageSender): Promise<WindowRecord | null> {
  const [session, records] = await Promise.all([sessionMark(), kept(tab.isPrivate).windows.read()]);
  return records.find((record) => record.tab === tabKey(session, tab.tabId)) ?? null;
}

/** Whether an application is in progress in a tab. */
export async function isAtWork(tab: PageSender): Promise<boolean> {
  const record = await windowOf(tab);
  return record !== null && isUnderWay(record);
}

/** The tab of a code window. `null` if it has none, or had one before the browser was restarted. */
export async function tabOf({ record, isPrivate }: Owned): Promise<PageSender | null> {
  const tabId = record.tab === null ? null : tabIdOf(record.tab, await sessionMark());
  return tabId === null ? null : { tabId, isPrivate };
}

/** Ends the running code windows whose time is up. Returns those that a page must redraw. */
export async function letTimePass(): Promise<Owned[]> {
  const changed = await changeAll(allKinds, ({ window: codeWindow }) =>
    codeWindow.state === 'running' ? { type: 'tick' } : null,
  );
  return changed.filter(({ before, record }) => looksOther(before, record.window));
}

/** Records that an alert was sent, unless it is in the future again or a later one is due. */
export async function noteTold(id: string, isPrivate: boolean, alert: Alert): Promise<Owned[]> {
  return changeAll([isPrivate], (record, now) => {
    const codeWindow = advance(record.window, { type: 'tick' }, now);
    return windowId(record) === id && alertDue(codeWindow, now) === alert
      ? { type: 'told', alert }
      : null;
  });
}

const allKinds = [false, true];

/**
 * Applies an event to each code window.
 *
 * @param eventOf the event for a record at `now` (ms since the epoch), or `null` for none
 */
async function changeAll(
  kinds: readonly boolean[],
  eventOf: (record: WindowRecord, now: number) => WindowEvent | null,
): Promise<(Owned & { before: CodeWindow })[]> {
  const changed: (Owned & { before: CodeWindow; now: number })[] = [];
  for (const isPrivate of kinds) {
    await kept(isPrivate).windows.update((records) => {
      const now = Date.now();
      const after = records.map((record) => {
        const event = eventOf(record, now);
        if (!event) return record;
        const codeWindow = advance(record.window, event, now);
        changed.push({
          record: { ...record, window: codeWindow },
          isPrivate,
          before: record.window,
          now,
        });
        return { ...record, window: codeWindow };
      });
      return changed.some((change) => change.isPrivate === isPrivate) ? after : records;
    });
  }
  for (const { record, isPrivate, before, now } of changed) {
    await noteCode({ isPrivate }, before, record.window, false, now);
  }
  return changed;
}

/**
 * Removes code windows that have ended and have no open tab. The user was told of the end, and
 * nobody can continue there.
 */
export async function forgetEnded(): Promise<void> {
  for (const isPrivate of [false, true]) {
    const { windows } = kept(isPrivate);
    const hasEnded = (records: Records) =>
      records.some(({ window: codeWindow }) => codeWindow.state !== 'running');
    if (!hasEnded(await windows.read())) continue;
    const open = await openTabs(isPrivate);
    await windows.update((records) => {
      const left = withoutEnded(records, open);
      return left.length === records.length ? records : left;
    });
  }
}

/** Whether only the time has changed. Without a code window there is nothing to write then. */
function saysTheSame(before: CodeWindow, after: CodeWindow): boolean {
  return JSON.stringify({ ...before, latestNow: 0 }) === JSON.stringify({ ...after, latestNow: 0 });
}

/**
 * Whether a page must redraw. Also true if the system clock was set back and all times moved with
 * it.
 */
function looksOther(before: CodeWindow, after: CodeWindow): boolean {
  return (
    after.state !== before.state ||
    after.startedAt !== before.startedAt ||
    after.latestStart !== before.latestStart
  );
}
