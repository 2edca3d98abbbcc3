/**
 * What is told outside the page. A notification may be swallowed by the system, so it is never the
 * only channel: page, badge and popup say the same.
 */
import { browser } from 'wxt/browser';
import { windowId, type Mark, type WindowRecord } from '../code-window';
import type { Day } from '../day';
import { bringToFront, openOwnPage } from './tabs';
import { allWindows, tabOf } from './windows';

/** What a notification is about; written into its id, so that a repeat replaces it. */
type About = { window: string; mark: Mark } | { loginsOn: Day } | { waitsOn: Day } | 'unsaved';

function idOf(about: About): string {
  if (about === 'unsaved') return about;
  if ('window' in about) return `window ${about.window} ${about.mark}`;
  return 'loginsOn' in about ? `logins ${about.loginsOn}` : `waits ${about.waitsOn}`;
}

/** Shows it; a browser or system that does not is no error. No buttons: Firefox throws on them. */
export async function notify(about: About, title: string, message: string): Promise<void> {
  try {
    await browser.notifications.create(idOf(about), {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title,
      message,
    });
  } catch {
    // Switched off by the system or its policy.
  }
}

/** Takes away what was told of earlier windows of the same tab: a page that begins one after the other shows one. */
export async function clearEarlier(record: WindowRecord): Promise<void> {
  try {
    const shown = Object.keys(await browser.notifications.getAll());
    const earlier = shown.filter(
      (id) =>
        id.startsWith(`window ${record.id}.`) && !id.startsWith(`window ${windowId(record)} `),
    );
    await Promise.all(earlier.map((id) => browser.notifications.clear(id)));
  } catch {
    // Switched off by the system or its policy.
  }
}

/** On a click: the window's tab comes to the front; a reminder opens the list it is about. */
export async function openFrom(id: string): Promise<void> {
  await browser.notifications.clear(id);
  const [kind, subject] = id.split(' ');
  if (kind === 'logins') await openOwnPage('/logins.html');
  // No browser lets a notification open the side panel: its view stands in a tab as well.
  if (kind === 'waits') await openOwnPage('/sidepanel.html#waits');
  if (kind !== 'window') return;
  const owner = (await allWindows()).find(({ record }) => windowId(record) === subject);
  const tab = owner && (await tabOf(owner));
  if (tab) await bringToFront(tab.tabId);
}
