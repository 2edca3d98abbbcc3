import { browser } from 'wxt/browser';
import { injectIntoOpenPages } from './inject';
import { takePolicy } from './policy';

/**
 * Injects into pages that are already open. Opens the welcome page once, on install but not on
 * update, and not if the firm does not want it.
 */
export function onInstalled({ reason }: { reason: string }): void {
  if (reason === 'install' || reason === 'update') void injectIntoOpenPages();
  if (reason === 'install') void welcome();
}

async function welcome(): Promise<void> {
  if ((await takePolicy()).welcomePage === false) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
