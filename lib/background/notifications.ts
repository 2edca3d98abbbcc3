/**
 * What the user is told outside the page. The operating system may suppress notifications, so they
 * are never the only channel: page, badge and popup say the same.
 */
import { browser } from 'wxt/browser';
import { alerts, windowId, type Alert } from '../code-window';
import type { Day } from '../day';
import { policy } from '../storage';
import { bringToFront } from '../browser/tabs';
import { openOwnPage } from './tabs';
import { allWindows, tabOf } from './code-windows';

/**
 * What a notification is about. It is encoded in the notification's ID, so that a repeat replaces
 * it.
 */
export type About =
  { window: string; alert: Alert } | { loginsOn: Day } | { waitsOn: Day } | 'unsaved';

function idOf(about: About): string {
  if (about === 'unsaved') return about;
  if ('window' in about) return `window ${about.window} ${about.alert}`;
  return 'loginsOn' in about ? `logins ${about.loginsOn}` : `waits ${about.waitsOn}`;
}

/** What the notification with this ID is about, or `null` if the ID is not one of ours. */
export function aboutOf(id: string): About | null {
  const [kind, subject = '', last] = id.split(' ');
  if (kind === 'unsaved') return kind;
  if (kind === 'logins') return { loginsOn: subject };
  if (kind === 'waits') return { waitsOn: subject };
  const alert = alerts.find((alert) => alert.id === last);
  return kind === 'window' && alert ? { window: subject, alert: alert.id } : null;
}

/**
 * A prefix shared by the IDs of notifications that replace each other: all code windows of one
 * record, or all reminders of one kind.
 */
function subjectOf(about: About): string {
  if (about !== 'unsaved' && 'window' in about) return `window ${about.window.split('.')[0]}.`;
  return `${idOf(about).split(' ')[0]}`;
}

/**
 * How long we wait for the browser, in ms. It hands notifications to the operating system, which
 * may never answer.
 */
const patience = 3_000;

/**
 * Runs a task that may fail or hang, because the operating system or a policy turned notifications
 * off. A task that takes too long is abandoned: a newer notification may have been sent by then.
 */
async function patiently(run: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const signal = AbortSignal.timeout(patience);
  const tooLate = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve());
  });
  try {
    await Promise.race([run(signal), tooLate]);
  } catch {
    // Page, badge and popup say it.
  }
}

/** Clears the matching notifications and returns the IDs of the others. */
async function clear(isMeant: (id: string) => boolean): Promise<string[]> {
  const shown = Object.keys(await browser.notifications.getAll());
  await Promise.all(shown.filter(isMeant).map((id) => browser.notifications.clear(id)));
  return shown.filter((id) => !isMeant(id));
}

/**
 * Shows a notification, replacing earlier ones about the same subject. If it is already showing, a
 * worker was killed after sending it and before saving that, so nothing is shown twice. No buttons:
 * Firefox throws on them. Nothing is shown if the firm turned notifications off: page, badge and
 * popup say the same.
 */
export async function notify(about: About, title: string, message: string): Promise<void> {
  if ((await policy.read()).notifications === false) return;
  const own = idOf(about);
  await patiently(async (signal) => {
    const shown = await clear((id) => id !== own && id.startsWith(subjectOf(about)));
    if (shown.includes(own) || signal.aborted) return;
    await browser.notifications.create(own, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title,
      message,
    });
  });
}

/** Clears the matching notifications. */
export async function clearNotifications(isMeant: (id: string) => boolean): Promise<void> {
  await patiently(async () => {
    await clear(isMeant);
  });
}

/**
 * Handles a click on a notification. A countdown's notification brings its tab to the front, or
 * opens the side panel's page if it has no tab. Any other notification opens the page that says
 * more.
 */
export async function openFrom(id: string): Promise<void> {
  await browser.notifications.clear(id);
  const [kind, subject] = id.split(' ');
  if (kind === 'logins') await openOwnPage('/logins.html');
  // No browser lets a notification open the side panel, so open its page in a tab instead.
  if (kind === 'waits') await openOwnPage('/sidepanel.html#waits');
  // Every extension page shows at its top what was not saved. The options page needs no tab beside
  // it.
  if (kind === 'unsaved') await openOwnPage('/options.html');
  if (kind !== 'window') return;
  const owner = (await allWindows()).find(({ record }) => windowId(record) === subject);
  const tab = owner && (await tabOf(owner));
  if (tab) await bringToFront(tab.tabId);
  else await openOwnPage('/sidepanel.html');
}
