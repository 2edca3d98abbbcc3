/** The code windows as they are stored: who may change which. */
import {
  adopt,
  advance,
  isUnderWay,
  markDue,
  recordOf,
  refusal,
  tabIdOf,
  tabKey,
  windowId,
  withoutEnded,
  withRecord,
  type CodeWindow,
  type Mark,
  type Refusal,
  type TabKey,
  type WindowEvent,
  type WindowRecord,
} from '../code-window';
import type { PageSender } from '../messages';
import { inPrivate, kept, ordinary } from '../storage';
import { noteCode } from './evidence';
import { sessionMark } from './session';
import { openTabs } from './tabs';

/** A record and whether its tab is private: the two kinds are stored apart. */
export interface Owned {
  record: WindowRecord;
  isPrivate: boolean;
}

/** What became of a window. */
interface Change {
  before: CodeWindow;
  after: CodeWindow;
  refused: Refusal | null;
}

/** With these an application goes on in one tab, so that of a closed tab is over. */
const goingOn: readonly WindowEvent['type'][] = [
  'went-on',
  'code-seen',
  'accepted-by-hand',
  'owner-seen',
  'done-seen',
];

/** These say something about a window that may have begun before the browser was restarted. */
const adopting: readonly WindowEvent['type'][] = ['code-seen', 'owner-seen'];

/** Lets an event happen to the window of a tab; it may begin one. */
export async function changeWindow(tab: PageSender, event: WindowEvent): Promise<Change> {
  const key = tabKey(await sessionMark(), tab.tabId);
  const isLate = event.type === 'code-seen' ? !event.cameFromCompany : true;
  const open = adopting.includes(event.type) && isLate ? await openTabs(tab.isPrivate) : null;
  const made = await change(tab.isPrivate, event, (records) => {
    const mine = open ? adopt(records, key, open) : records;
    return { records: mine, record: recordOf(mine, key, crypto.randomUUID()) };
  });
  const changed = begun(made);
  // A code page that is only seen again is nothing new: both may have run when the other tab was closed.
  const isNew = event.type !== 'code-seen' || changed.before.serial !== changed.after.serial;
  if (isNew && goingOn.includes(event.type)) await stopClosed(tab.isPrivate, key);
  return changed;
}

/**
 * Ends the countdowns whose tab was closed in this run of the browser; of an earlier run's that is not known.
 *
 * @param own of the tab that goes on: it is open, whatever the browser lists at this moment
 */
async function stopClosed(isPrivate: boolean, own: TabKey): Promise<void> {
  const [session, open] = await Promise.all([sessionMark(), openTabs(isPrivate)]);
  await changeAll([isPrivate], ({ tab, window }) => {
    const isOther = tab !== null && tab !== own && tabIdOf(tab, session) !== null;
    const isClosed = isOther && !open.has(tab);
    return window.state === 'running' && isClosed ? { type: 'stopped' } : null;
  });
}

/** Starts ten minutes that belong to no tab. */
export async function startWithoutTab(isPrivate: boolean): Promise<Change> {
  return begun(
    await change(isPrivate, { type: 'started-by-hand' }, (records) => ({
      records,
      record: recordOf(records, null, crypto.randomUUID()),
    })),
  );
}

function begun(made: Change | null): Change {
  if (!made) throw new Error('the window was not changed');
  return made;
}

/**
 * Lets an event happen to the window that a person was shown.
 *
 * @param shown its `windowId`
 * @returns null when there is no such window any more, and then nothing has changed
 */
export async function changeShown(shown: string, event: WindowEvent): Promise<Change | null> {
  const owner = (await allWindows()).find(({ record }) => windowId(record) === shown);
  if (!owner) return null;
  return change(owner.isPrivate, event, (records) => {
    const record = records.find((one) => windowId(one) === shown);
    return record ? { records, record } : null;
  });
}

type Records = readonly WindowRecord[];

/** @param pick the record meant, and the records with it in its place; null for none */
async function change(
  isPrivate: boolean,
  event: WindowEvent,
  pick: (records: Records) => { records: Records; record: WindowRecord } | null,
): Promise<Change | null> {
  const made: (Change & { now: number })[] = [];
  await kept(isPrivate).windows.update((before) => {
    const picked = pick(before);
    if (!picked) return before;
    const { record } = picked;
    // Read while no other context can change it, so that it never falls.
    const now = Date.now();
    const after = advance(record.window, event, now);
    made.push({ before: record.window, after, refused: refusal(record.window, event, now), now });
    const isNothing = record.window.state === 'none' && saysTheSame(record.window, after);
    return isNothing ? before : withRecord(picked.records, { ...record, window: after });
  });
  const [one] = made;
  if (!one) return null;
  await noteCode({ isPrivate }, one.before, one.after, event.type.endsWith('by-hand'), one.now);
  return one;
}

/** Every window, of both kinds. */
export async function allWindows(): Promise<Owned[]> {
  const [open, hidden] = await Promise.all([ordinary.windows.read(), inPrivate.windows.read()]);
  return [
    ...open.map((record) => ({ record, isPrivate: false })),
    ...hidden.map((record) => ({ record, isPrivate: true })),
  ];
}

/** The window of a tab, or null. */
export async function windowOf(tab: PageSender): Promise<WindowRecord | null> {
  const [session, records] = await Promise.all([sessionMark(), kept(tab.isPrivate).windows.read()]);
  return records.find((record) => record.tab === tabKey(session, tab.tabId)) ?? null;
}

/** Whether an application is under way in a tab. */
export async function isAtWork(tab: PageSender): Promise<boolean> {
  const record = await windowOf(tab);
  return record !== null && isUnderWay(record);
}

/** The tab of a window; null when it has none, or had one before the browser was restarted. */
export async function tabOf({ record, isPrivate }: Owned): Promise<PageSender | null> {
  const tabId = record.tab === null ? null : tabIdOf(record.tab, await sessionMark());
  return tabId === null ? null : { tabId, isPrivate };
}

/** Lets the running windows end that are over. Gives those that a page has to draw anew. */
export async function letTimePass(): Promise<Owned[]> {
  const changed = await changeAll(allKinds, ({ window }) =>
    window.state === 'running' ? { type: 'tick' } : null,
  );
  return changed.filter(({ before, record }) => looksOther(before, record.window));
}

/** Notes that a mark was told; not if it has come to lie ahead again, or a later one is due. */
export async function noteTold(id: string, isPrivate: boolean, mark: Mark): Promise<Owned[]> {
  return changeAll([isPrivate], (record, now) => {
    const window = advance(record.window, { type: 'tick' }, now);
    return windowId(record) === id && markDue(window, now) === mark ? { type: 'told', mark } : null;
  });
}

const allKinds = [false, true];

/**
 * Lets something happen to each window.
 *
 * @param eventOf what, at `now` (ms since the epoch); null for nothing
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
        const window = advance(record.window, event, now);
        changed.push({ record: { ...record, window }, isPrivate, before: record.window, now });
        return { ...record, window };
      });
      return changed.some((one) => one.isPrivate === isPrivate) ? after : records;
    });
  }
  for (const { record, isPrivate, before, now } of changed) {
    await noteCode({ isPrivate }, before, record.window, false, now);
  }
  return changed;
}

/** Forgets what ended and has no open tab: told it was, and nobody can go on there. */
export async function forgetEnded(): Promise<void> {
  for (const isPrivate of [false, true]) {
    const { windows } = kept(isPrivate);
    const hasEnded = (records: Records) => records.some(({ window }) => window.state !== 'running');
    if (!hasEnded(await windows.read())) continue;
    const open = await openTabs(isPrivate);
    await windows.update((records) => {
      const left = withoutEnded(records, open);
      return left.length === records.length ? records : left;
    });
  }
}

/** Whether only the time went on: nothing to write while no window has begun. */
function saysTheSame(before: CodeWindow, after: CodeWindow): boolean {
  return JSON.stringify({ ...before, latestNow: 0 }) === JSON.stringify({ ...after, latestNow: 0 });
}

/** Whether a page has to draw it anew: also when the system clock was set back, and all times with it. */
function looksOther(before: CodeWindow, after: CodeWindow): boolean {
  return (
    after.state !== before.state ||
    after.startedAt !== before.startedAt ||
    after.latestStart !== before.latestStart
  );
}
