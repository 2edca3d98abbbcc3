import { browser } from 'wxt/browser';
import { injectIntoOpenPages } from './inject';

/** Helps on pages that are open already; a new person is welcomed once, and nobody after an update. */
export function onInstalled({ reason }: { reason: string }): void {
  if (reason === 'install' || reason === 'update') void injectIntoOpenPages();
  if (reason === 'install') {
    void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  }
}
