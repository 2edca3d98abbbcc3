/**
 * What is told outside the page. A notification may be swallowed by the system, so it is never the
 * only channel: page, badge and popup say the same.
 */
import { browser } from 'wxt/browser';
import { marks, windowId, type Mark } from '../code-window';
import type { Day } from '../day';
import { bringToFront, openOwnPage } from './tabs';
import { allWindows, tabOf } from './windows';

/** What a notification is about; written into its id, so that a repeat replaces it. */
export type About =
  { window: string; mark: Mark } | { loginsOn: Day } | { waitsOn: Day } | 'unsaved';

function idOf(about: About): string {
  if (about === 'unsaved') return about;
  if ('window' in about) return `window ${about.window} ${about.mark}`;
  return 'loginsOn' in about ? `logins ${about.loginsOn}` : `waits ${about.waitsOn}`;
}

/** What the notification with this id is about; null for one that is none of these. */
export function aboutOf(id: string): About | null {
  const [kind, subject = '', last] = id.split(' ');
  if (kind === 'unsaved') return kind;
  if (kind === 'logins') return { loginsOn: subject };
  if (kind === 'waits') return { waitsOn: subject };
  const mark = marks.find((one) => one.id === last);
  return kind === 'window' && mark ? { window: subject, mark: mark.id } : null;
}

/** Of notifications whose ids begin alike, one is shown: the windows of one record, each kind of reminder. */
function subjectOf(about: About): string {
  if (about !== 'unsaved' && 'window' in about) return `window ${about.window.split('.')[0]}.`;
  return `${idOf(about).split(' ')[0]}`;
}

/** How long the browser is waited for, ms. It hands notifications on to the system, which may never answer. */
const patience = 3_000;

/**
 * Runs what may not be possible, because the system or its policy switched notifications off, or does not
 * answer. What comes too late is left: something newer may have been told by then.
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

/** Takes these away; gives the ids of the others. */
async function clear(isMeant: (id: string) => boolean): Promise<string[]> {
  const shown = Object.keys(await browser.notifications.getAll());
  await Promise.all(shown.filter(isMeant).map((id) => browser.notifications.clear(id)));
  return shown.filter((id) => !isMeant(id));
}

/**
 * Shows it in place of what was told before about the same. One that is shown already was told by a worker
 * that was killed before it could note that. No buttons: Firefox throws on them.
 */
export async function notify(about: About, title: string, message: string): Promise<void> {
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

/** Takes away the notifications that are meant. */
export async function clearNotifications(isMeant: (id: string) => boolean): Promise<void> {
  await patiently(async () => {
    await clear(isMeant);
  });
}

/**
 * On a click: the tab of the countdown comes to the front, or the side panel's page where it has none; any
 * other notification opens the page that says more.
 */
export async function openFrom(id: string): Promise<void> {
  await browser.notifications.clear(id);
  const [kind, subject] = id.split(' ');
  if (kind === 'logins') await openOwnPage('/logins.html');
  // No browser lets a notification open the side panel: its view stands in a tab as well.
  if (kind === 'waits') await openOwnPage('/sidepanel.html#waits');
  // Each page of ours says at its top what was not saved; this one needs no tab beside it.
  if (kind === 'unsaved') await openOwnPage('/options.html');
  if (kind !== 'window') return;
  const owner = (await allWindows()).find(({ record }) => windowId(record) === subject);
  const tab = owner && (await tabOf(owner));
  if (tab) await bringToFront(tab.tabId);
  else await openOwnPage('/sidepanel.html');
}
