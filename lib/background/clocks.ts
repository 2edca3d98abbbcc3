/**
 * Looks at the clocks: sets the alarms for what is to come, draws the badge, and tells what is due. Called
 * at every start of the worker, at every alarm and after everything that may have changed a clock; all
 * it knows is what is stored, so that a killed worker loses nothing.
 */
import { browser } from 'wxt/browser';
import { isUnderWay, type WindowRecord } from '../code-window';
import { evenUnsaved, isTyped, updateWaits } from '../storage';
import { setAlarms, shortestPeriod } from './alarms';
import { drawBadge } from './badge';
import { tellMarks } from './marks';
import { nextLoginReminder, tellDueLogins } from './reminders';
import { nextExchange, shareAndTake } from './sync';
import { clearStale } from './stale';
import { pushViews, pushWindow } from './views';
import { nextWait, tellWaitsOver } from './waits';
import { wantedAlarms } from './wanted-alarms';
import { allWindows, forgetEnded, letTimePass } from './windows';
import { words } from './words';

/**
 * One look at a time: a second one would set alarms by what the first is about to change. Resolves when
 * alarms and badge are as they should be; whatever is due is told after that.
 */
export async function lookAtClocks(): Promise<void> {
  await navigator.locks.request('clocks', look);
  // Not waited for: a notification goes to the system, which may take its time or never answer.
  void byItself(async () => {
    // What was told is noted, which may be the last that a window or an alarm was there for.
    if (await tell()) await lookAtClocks();
  });
  // Not awaited: no clock depends on the other machines. What they say may change one, hence a second look.
  void byItself(async () => {
    if (!(await shareAndTake())) return;
    await lookAtClocks();
    await pushViews();
  });
}

async function look(): Promise<void> {
  await byItself(async () => {
    for (const owned of await letTimePass()) await pushWindow(owned);
  });
  await byItself(forgetEnded);
  // One moment for all that is decided here. What falls due after it has its alarm, because it is still to
  // come; what fell due before is told after this look.
  const now = Date.now();
  const all = await allWindows();
  const records = all.map(({ record }) => record);
  const ordinary = all.filter(({ isPrivate }) => !isPrivate).map(({ record }) => record);
  const inPrivate = all.some((one) => one.isPrivate && one.record.window.state === 'running');
  const reminder = await nextReminder(now);
  const exchange = await byItself(nextExchange);
  const ahead = { records: ordinary, inPrivate, reminder, exchange };
  const wanted = wantedAlarms(ahead, now, shortestPeriod);
  await Promise.all([byItself(() => setAlarms(wanted)), byItself(() => drawBadge(records, now))]);
  await updateWhenQuiet(records);
}

/**
 * Tells what is due, and takes away what was told and is no longer so. Gives whether anything was told.
 * One at a time, or both would tell the same.
 */
function tell(): Promise<boolean> {
  return navigator.locks.request('telling', async () => {
    const say = words();
    const now = Date.now();
    const told = await Promise.all(
      [tellMarks, tellDueLogins, tellWaitsOver].map((one) => byItself(() => one(say, now))),
    );
    await byItself(() => clearStale(now));
    return told.includes(true);
  });
}

/**
 * Looks at one clock: what fails there must not stop the others, nor keep the alarms from being set.
 * It is reported as if nobody had caught it; null then.
 */
async function byItself<T>(run: () => Promise<T>): Promise<T | null> {
  let found: T | null = null;
  try {
    await evenUnsaved(async () => {
      found = await run();
    });
  } catch (error) {
    reportError(error);
  }
  return found;
}

/** When the next notification about logins or waits comes, ms since the epoch; null for never. */
async function nextReminder(now: number): Promise<number | null> {
  const all = await Promise.all(
    [nextLoginReminder, nextWait].map((next) => byItself(() => next(now))),
  );
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
