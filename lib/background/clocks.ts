/**
 * Checks the clocks: sets alarms for what is to come, draws the badge, and sends what is due.
 * Called at every worker start, at every alarm, and after anything that may have changed a clock.
 * It works only from what is stored, so killing the worker loses nothing.
 */
import { browser } from 'wxt/browser';
import { isUnderWay, type WindowRecord } from '../code-window';
import { delaysUpdate } from '../prep-sheet/sheet';
import { evenUnsaved, hasUnsavedInput, prepSheet, sheetChangedAt, updateWaits } from '../storage';
import { setAlarms, shortestPeriod } from './alarms';
import { drawBadge } from './badge';
import { tellAlerts } from './alerts';
import { nextLoginReminder, tellDueLogins } from './reminders';
import { nextExchange, shareAndTake } from './sync';
import { clearStale } from './stale';
import { pushViews, pushWindow } from './views';
import { nextWait, tellWaitsOver } from './waits';
import { wantedAlarms } from './wanted-alarms';
import { allWindows, forgetEnded, letTimePass } from './code-windows';
import { words } from '../browser/current-texts';

/**
 * Checks one at a time: a second check would set alarms from data that the first is about to
 * change. Resolves once alarms and badge are up to date. Notifications that are due follow after
 * that.
 */
export async function lookAtClocks(): Promise<void> {
  await navigator.locks.request('clocks', look);
  // Not awaited: the operating system may take its time to show a notification, or never answer.
  void byItself(async () => {
    // Once something was sent, a code window may be forgotten or an alarm no longer needed: check
    // again.
    if (await tell()) await lookAtClocks();
  });
  // Not awaited: no clock depends on the other machines. Their data may change one, though, so
  // check again.
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
  // One `now` for every decision below. Anything due later gets an alarm, and anything due earlier
  // is sent after this check.
  const now = Date.now();
  const all = await allWindows();
  const records = all.map(({ record }) => record);
  const ordinary = all.filter(({ isPrivate }) => !isPrivate).map(({ record }) => record);
  const inPrivate = all.some((owned) => owned.isPrivate && owned.record.window.state === 'running');
  const reminder = await nextReminder(now);
  const exchange = await byItself(nextExchange);
  const ahead = { records: ordinary, inPrivate, reminder, exchange };
  const wanted = wantedAlarms(ahead, now, shortestPeriod);
  await Promise.all([byItself(() => setAlarms(wanted)), byItself(() => drawBadge(records, now))]);
  await updateWhenQuiet(records, now);
}

/**
 * Sends what is due and removes notifications that no longer apply. Runs one at a time, or two runs
 * would send the same thing.
 *
 * @returns whether anything was sent
 */
function tell(): Promise<boolean> {
  return navigator.locks.request('telling', async () => {
    const say = await words();
    const now = Date.now();
    const results = await Promise.all(
      [tellAlerts, tellDueLogins, tellWaitsOver].map((task) => byItself(() => task(say, now))),
    );
    await byItself(() => clearStale(now));
    return results.includes(true);
  });
}

/**
 * Runs one task so that its failure neither stops the others nor keeps the alarms from being set.
 * The error is reported like an uncaught one.
 *
 * @returns the result of `run`, or `null` if it failed
 */
async function byItself<T>(run: () => Promise<T>): Promise<T | null> {
  let result: T | null = null;
  try {
    await evenUnsaved(async () => {
      result = await run();
    });
  } catch (error) {
    reportError(error);
  }
  return result;
}

/**
 * When the next notification about logins or waits is due, in ms since the epoch, or `null` if none
 * is.
 */
async function nextReminder(now: number): Promise<number | null> {
  const all = await Promise.all(
    [nextLoginReminder, nextWait].map((next) => byItself(() => next(now))),
  );
  const times = all.filter((at) => at !== null);
  return times.length > 0 ? Math.min(...times) : null;
}

/**
 * Reloads into a new version of the extension, now or after a later check. It waits while the
 * reload would lose something: text typed into our pages, which the reload closes, a prep sheet in
 * use, or the link between a code window and its tab. Without that link, an expired code page would
 * look like one whose start nobody saw.
 */
async function updateWhenQuiet(records: readonly WindowRecord[], now: number): Promise<void> {
  if (records.some(isUnderWay)) return;
  if (!(await updateWaits.read()) || (await hasUnsavedInput())) return;
  if (delaysUpdate(await prepSheet.read(), await sheetChangedAt.read(), now)) return;
  browser.runtime.reload();
}
