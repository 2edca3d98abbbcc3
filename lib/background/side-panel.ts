/** Opens the side panel, or what stands in for it, from outside our own pages. */
import { browser } from 'wxt/browser';
import { openSidePanel } from '../browser/side-panel';
import { openClock } from './tabs';

/** The view shown when the panel is opened from outside our own pages. */
const first = 'now';

/**
 * Whether a press on a page can open the side panel. In Firefox a message from a page carries no
 * user gesture.
 */
export const pageOpensPanel = !import.meta.env.FIREFOX;

/**
 * Opens the side panel beside a tab, in Chrome and Edge. Called for the keyboard command and for a
 * press on the bar. If the browser refuses, the user still has the popup.
 */
export async function openBesideTab(tabId: number): Promise<void> {
  try {
    await openSidePanel({ tabId }, first);
  } catch {
    // The tab has closed, or the user gesture is too old.
  }
}

/**
 * Opens what a press on the bar leads to: the side panel, or in Firefox the popup. Firefox before
 * 149 requires a user gesture for the popup too, so there we open the clock. Must be called before
 * the first `await`.
 */
export async function openFromPage(tabId: number): Promise<void> {
  if (pageOpensPanel) {
    await openBesideTab(tabId);
    return;
  }
  try {
    await browser.action.openPopup();
  } catch {
    await openClock();
  }
}
