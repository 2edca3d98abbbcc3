/**
 * Looks at the clocks: tells what is due, sets the alarms for what is to come, draws the badge. Called
 * at every start of the worker, at every alarm and after everything that may have changed a clock; all
 * it knows is what is stored, so that a killed worker loses nothing.
 */
import { browser } from 'wxt/browser';
import {
  advance,
  isUnderWay,
  markDue,
  remaining,
  windowId,
  withRecord,
  type CodeWindow,
  type Mark,
  type WindowRecord,
} from '../code-window';
import { evenUnsaved, isTyped, kept, updateWaits } from '../storage';
import { sayRemaining } from '../texts/formats';
import { setAlarms, shortestPeriod } from './alarms';
import { drawBadge } from './badge';
import { noteCode } from './evidence';
import { clearEarlier, notify } from './notifications';
import { nextLoginReminder, tellDueLogins } from './reminders';
import { send } from './tabs';
import { nextExchange, shareAndTake } from './sync';
import { pushView, pushViews } from './views';
import { nextWait, tellWaitsOver } from './waits';
import { wantedAlarms } from './wanted-alarms';
import { allWindows, forgetEnded, tabOf, type Owned } from './windows';
import { words } from './words';
import type { Words } from '../texts';

/** One look at a time: a second one would set alarms by what the first is about to change. */
export async function lookAtClocks(): Promise<void> {
  await navigator.locks.request('clocks', async () => {
    const say = words();
    await byItself(() => tellDueMarks(false, say));
    await byItself(() => tellDueMarks(true, say));
    await byItself(() => tellDueLogins(say));
    await byItself(() => tellWaitsOver(say));
    await byItself(forgetEnded);
    const all = await allWindows();
    const records = all.map(({ record }) => record);
    const ordinary = all.filter(({ isPrivate }) => !isPrivate).map(({ record }) => record);
    const inPrivate = all.some((one) => one.isPrivate && one.record.window.state === 'running');
    const wanted = wantedAlarms(
      ordinary,
      await nextReminder(),
      Date.now(),
      shortestPeriod,
      inPrivate,
    );
    await Promise.all([byItself(() => setAlarms(wanted)), byItself(() => drawBadge(records))]);
    await updateWhenQuiet(records);
  });
  // Not waited for: no clock hangs on the other machines. What they say may change them, so: a second look.
  void shareAndTake().then(async (hasNews) => {
    if (!hasNews) return;
    await lookAtClocks();
    await pushViews();
  });
}

/**
 * Looks at one clock: what fails there must not stop the others, nor keep the alarms from being set.
 * It is reported as if nobody had caught it; null then.
 */
async function byItself<T>(look: () => Promise<T>): Promise<T | null> {
  let found: T | null = null;
  try {
    await evenUnsaved(async () => {
      found = await look();
    });
  } catch (error) {
    reportError(error);
  }
  return found;
}

/** When there is next something to do that is not of a code window, ms since the epoch; null for never. */
async function nextReminder(): Promise<number | null> {
  const all = await Promise.all([nextLoginReminder, nextWait, nextExchange].map(byItself));
  const times = all.filter((at) => at !== null);
  return times.length > 0 ? Math.min(...times) : null;
}

/**
 * Lets a new version of the extension in: now, or after a later look. It waits for the end of what the
 * reload would lose. That is anything typed into our pages, which it closes, and which tab a window
 * belongs to: a code page whose time is over would then count as one whose start nobody saw.
 */
async function updateWhenQuiet(records: readonly WindowRecord[]): Promise<void> {
  if (records.some(isUnderWay)) return;
  if ((await updateWaits.read()) && !(await isTyped())) browser.runtime.reload();
}

async function tellDueMarks(isPrivate: boolean, say: Words): Promise<void> {
  const changed: WindowRecord[] = [];
  await kept(isPrivate).windows.update(async (records) => {
    let after = records;
    for (const record of records) {
      const now = Date.now();
      let window = advance(record.window, { type: 'tick' }, now);
      const mark = markDue(window, now);
      if (mark) {
        // First told, then written: killed in between, it is told again, which replaces it.
        await tellMark({ record: { ...record, window }, isPrivate }, mark, now, say);
        window = advance(window, { type: 'told', mark }, now);
      }
      await noteCode({ isPrivate }, record.window, window, false, now);
      const isIdle = !mark && record.window.state !== 'running';
      if (isIdle) continue;
      after = withRecord(after, { ...record, window });
      if (mark || looksOther(record.window, window)) changed.push(record);
    }
    return after;
  });
  await Promise.all(
    changed.map(async (record) => {
      const tab = await tabOf({ record, isPrivate });
      if (tab) await pushView(tab);
    }),
  );
}

/** Whether the page has to draw it anew: also when the system clock was set back, and all times with it. */
function looksOther(before: CodeWindow, after: CodeWindow): boolean {
  return (
    after.state !== before.state ||
    after.startedAt !== before.startedAt ||
    after.latestStart !== before.latestStart
  );
}

/** By a notification, and by the live region of the tab whose window it is. */
async function tellMark(owned: Owned, mark: Mark, now: number, { t }: Words): Promise<void> {
  const { record } = owned;
  const left = sayRemaining(remaining(record.window, now) ?? 0, t);
  const title =
    mark === 'expired' ? t('marks.expired.title') : t(`marks.${mark}.title`, { remaining: left });
  const said =
    mark === 'expired' ? t('marks.expired.say') : t(`marks.${mark}.say`, { remaining: left });
  const tab = await tabOf(owned);
  if (tab) void send(tab.tabId, { type: 'say', text: said });
  await clearEarlier(record);
  await notify({ window: windowId(record), mark }, title, t(`marks.${mark}.body`));
}
