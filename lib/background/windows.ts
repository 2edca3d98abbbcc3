/** The code windows as they are stored: who may change which. */
import {
  adopt,
  advance,
  endsFirst,
  recordOf,
  refusal,
  withoutEnded,
  withRecord,
  type CodeWindow,
  type Refusal,
  type WindowEvent,
  type WindowRecord,
} from '../code-window';
import type { PageSender } from '../messages';
import { inPrivate, kept, ordinary } from '../storage';
import { noteCode } from './evidence';
import { openTabs } from './tabs';

/** A record and whether its tab is private: the two kinds are stored apart. */
interface Owned {
  record: WindowRecord;
  isPrivate: boolean;
}

/** What became of a window. */
export interface Change {
  before: CodeWindow;
  after: CodeWindow;
  refused: Refusal | null;
}

/** These say something about a window that may have begun before the browser was restarted. */
const adopting: readonly WindowEvent['type'][] = ['code-seen', 'owner-seen'];

/** Lets an event happen to the window of a tab. `now` is read under the lock, so that it never falls. */
export async function changeWindow(tab: PageSender, event: WindowEvent): Promise<Change> {
  let change: Change | null = null;
  await kept(tab.isPrivate).windows.update(async (records) => {
    const isLate = event.type === 'code-seen' ? !event.cameFromCompany : true;
    const mine =
      adopting.includes(event.type) && isLate
        ? adopt(records, tab.tabId, await openTabs(tab.isPrivate))
        : records;
    const record = recordOf(mine, tab.tabId, crypto.randomUUID());
    const now = Date.now();
    const before = record.window;
    const after = advance(before, event, now);
    change = { before, after, refused: refusal(before, event, now) };
    const isNothing = before.state === 'none' && saysTheSame(before, after);
    return isNothing ? records : withRecord(mine, { ...record, window: after });
  });
  if (!change) throw new Error('the window was not changed');
  const { before, after }: Change = change;
  await noteCode(tab, before, after, event.type.endsWith('by-hand'));
  return change;
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
  const records = await kept(tab.isPrivate).windows.read();
  return records.find(({ tabId }) => tabId === tab.tabId) ?? null;
}

/** The running window that ends first, of both kinds; null when none runs. */
export async function firstToEnd(): Promise<Owned | null> {
  const all = await allWindows();
  const first = endsFirst(
    all.map(({ record }) => record),
    Date.now(),
  );
  return all.find(({ record }) => record === first) ?? null;
}

/** Forgets what ended in tabs that are gone: told it was, and nobody can go on there. */
export async function forgetEnded(): Promise<void> {
  for (const isPrivate of [false, true]) {
    await kept(isPrivate).windows.update(async (records) => {
      if (records.every(({ window }) => window.state === 'running')) return records;
      const left = withoutEnded(records, await openTabs(isPrivate));
      return left.length === records.length ? records : left;
    });
  }
}

/** Whether only the time went on: nothing to write while no window has begun. */
function saysTheSame(before: CodeWindow, after: CodeWindow): boolean {
  return JSON.stringify({ ...before, latestNow: 0 }) === JSON.stringify({ ...after, latestNow: 0 });
}
