import { browser } from 'wxt/browser';

/** Brings a tab and its browser window to the front. Does nothing if the tab is gone. */
export async function bringToFront(tabId: number): Promise<void> {
  try {
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  } catch {
    // The tab has closed.
  }
}
