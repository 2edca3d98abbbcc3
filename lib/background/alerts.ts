/** Sends the alerts of the code windows, at fixed remaining times of the ten minutes. */
import { advance, alertDue, remaining, windowId, type Alert } from '../code-window';
import { evenUnsaved } from '../storage';
import type { Words } from '../texts';
import { sayRemaining } from '../texts/formats';
import { notify } from './notifications';
import { send } from './tabs';
import { pushWindow } from './views';
import { allWindows, noteTold, tabOf, type Owned } from './code-windows';

/** A code window as of now, and the alert that is due. */
interface Due extends Owned {
  alert: Alert;
}

/**
 * Sends the alerts due at `now` (ms since the epoch).
 *
 * @returns whether any was sent and saved as sent
 */
export async function tellAlerts(say: Words, now: number): Promise<boolean> {
  const due = (await allWindows()).flatMap(({ record, isPrivate }): Due[] => {
    const codeWindow = advance(record.window, { type: 'tick' }, now);
    const alert = alertDue(codeWindow, now);
    return alert ? [{ record: { ...record, window: codeWindow }, isPrivate, alert }] : [];
  });
  await Promise.all(due.map((item) => tellMark(item, now, say)));
  // Send first, then save. If the worker is killed in between, the next one sends the alert again.
  let saved: Owned[] = [];
  for (const { record, isPrivate, alert } of due) {
    await evenUnsaved(async () => {
      saved = [...saved, ...(await noteTold(windowId(record), isPrivate, alert))];
    });
  }
  for (const owned of saved) await pushWindow(owned);
  return saved.length > 0;
}

/** Sends an alert as a notification and to the live region of the code window's tab. */
async function tellMark(due: Due, now: number, { t }: Words): Promise<void> {
  const { record, alert } = due;
  const left = sayRemaining(remaining(record.window, now) ?? 0, t);
  const title =
    alert === 'expired'
      ? t('alerts.expired.title')
      : t(`alerts.${alert}.title`, { remaining: left });
  const spoken =
    alert === 'expired' ? t('alerts.expired.say') : t(`alerts.${alert}.say`, { remaining: left });
  const tab = await tabOf(due);
  if (tab) void send(tab.tabId, { type: 'say', text: spoken });
  await notify({ window: windowId(record), alert }, title, t(`alerts.${alert}.body`));
}
