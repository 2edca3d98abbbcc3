/**
 * Clears notifications that no longer apply. Otherwise "1 minute left" would stay in the system's
 * list after the code was accepted, and "Log in" after the log-in.
 */
import { alertDue, windowId, type WindowRecord } from '../code-window';
import { dueNow, isReminded } from '../login-clock';
import { logins, reminderPlan, unsavedWrites, waits } from '../storage';
import { dueWaits, isTold } from '../waits';
import { aboutOf, clearNotifications, type About } from './notifications';
import { allWindows } from './code-windows';

/**
 * `now` is in ms since the epoch. A notification whose record could not be saved counts as sent,
 * because the user did see it.
 */
export async function clearStale(now: number): Promise<void> {
  const [windows, all, plan, waiting, unsaved] = await Promise.all([
    allWindows(),
    logins.read(),
    reminderPlan.read(),
    waits.read(),
    unsavedWrites.read(),
  ]);
  const records = windows.map(({ record }) => record);
  const isLoginDue = all.some(isReminded) || dueNow(all, plan, null, now).length > 0;
  const isWaitOver = waiting.some(isTold) || dueWaits(waiting, plan.hour, null, now).length > 0;
  await clearNotifications((id) => {
    const about = aboutOf(id);
    if (about === null) return false;
    if (about === 'unsaved') return unsaved.length === 0;
    if ('loginsOn' in about) return !isLoginDue;
    return 'waitsOn' in about ? !isWaitOver : !isLast(about, records, now);
  });
}

/**
 * Whether this is the latest alert of its code window. For a forgotten code window only the end
 * still applies.
 */
function isLast(
  { window, alert }: Extract<About, { window: string }>,
  records: readonly WindowRecord[],
  now: number,
): boolean {
  const record = records.find(({ id }) => window.startsWith(`${id}.`));
  if (!record) return alert === 'expired';
  const isOpen = record.window.state === 'running' || record.window.state === 'expired';
  const last = alertDue(record.window, now) ?? record.window.told.at(-1);
  return isOpen && windowId(record) === window && last === alert;
}
