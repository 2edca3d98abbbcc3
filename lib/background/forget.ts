import { browser } from 'wxt/browser';
import { browserSession, tabs } from '../storage';

/**
 * Removes everything that is stored, except what was seen of open pages: without that they would
 * show nothing until they change. The browser's sync storage stays: other machines use it.
 */
export async function forgetEverything(): Promise<void> {
  const [session, seen] = [await browserSession.read(), await tabs.read()];
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  await browserSession.update(() => session);
  await tabs.update(() => seen);
}
