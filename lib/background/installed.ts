import { browser } from 'wxt/browser';
import { injectIntoOpenPages } from './inject';

/**
 * Injects into pages that are already open. Opens the welcome page once, on install but not on
 * update.
 */
export function onInstalled({ reason }: { reason: string }): void {
  if (reason === 'install' || reason === 'update') void injectIntoOpenPages();
  if (reason === 'install') {
    void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  }
}
