/** Opens the side panel, or what stands in for it, from outside our own pages. */
import { browser } from 'wxt/browser';
import { openSidePanel } from '../browser/side-panel';
import { openClock } from './tabs';

/** The views of the panel that can be opened from outside our own pages. */
type View = 'now' | 'again';

/**
 * Whether a press on a page can open the side panel. In Firefox a message from a page carries no
 * user gesture.
 */
export const pageOpensPanel = !import.meta.env.FIREFOX;

/**
 * Opens the side panel beside a tab, in Chrome and Edge. Called for the keyboard command and for a
 * press on the bar. If the browser refuses, the user still has the popup.
 */
export async function openBesideTab(tabId: number, view: View): Promise<void> {
  try {
    await openSidePanel({ tabId }, view);
  } catch {
    // The tab has closed, or the user gesture is too old.
  }
}

/**
 * Opens what a press on the bar leads to: the side panel, or in Firefox the popup. Firefox before
 * 149 requires a user gesture for the popup too, so there we open the clock. Must be called before
 * the first `await`.
 */
export async function openFromPage(tabId: number, view: View): Promise<void> {
  if (pageOpensPanel) {
    await openBesideTab(tabId, view);
    return;
  }
  try {
    await browser.action.openPopup();
  } catch {
    await openClock();
  }
}
