/** Opening the side panel: one way in Chrome and Edge, another in Firefox. */
import { browser } from 'wxt/browser';
import { openClock } from './tabs';

/** Which browser window is meant: one of its tabs, or itself. */
type Where = { windowId: number } | { tabId: number };

interface ChromePanel {
  setOptions(options: { path: string }): Promise<void>;
  open(where: Where): Promise<void>;
}

interface FirefoxPanel {
  setPanel(options: { panel: string }): Promise<void>;
  open(): Promise<void>;
}

function has<Method extends string>(
  api: unknown,
  method: Method,
): api is Record<Method | 'open', unknown> {
  return typeof api === 'object' && api !== null && 'open' in api && method in api;
}

const isChromePanel = (api: unknown): api is ChromePanel => has(api, 'setOptions');
const isFirefoxPanel = (api: unknown): api is FirefoxPanel => has(api, 'setPanel');

/**
 * Opens the side panel at one of its views. Must be called straight from a click or a keyboard command:
 * both browsers ask for one, so that the view is not waited for; they carry out the two calls in their
 * order.
 *
 * @param where in which the click was; Firefox takes the window from the click itself
 */
export async function openSidePanel(where: Where, view: string): Promise<void> {
  // Neither browser has both, and the types know neither.
  const panel: unknown = Reflect.get(browser, 'sidePanel');
  const sidebar: unknown = Reflect.get(browser, 'sidebarAction');
  const path = `sidepanel.html#${view}`;
  if (isChromePanel(panel)) await Promise.all([panel.setOptions({ path }), panel.open(where)]);
  else if (isFirefoxPanel(sidebar)) {
    await Promise.all([
      sidebar.setPanel({ panel: browser.runtime.getURL('/') + path }),
      sidebar.open(),
    ]);
  }
}

/** The view that a press outside our own pages leads to. */
const first = 'now';

/** Whether a press on a page can open the side panel. In Firefox a message from a page carries no click. */
export const pageOpensPanel = !import.meta.env.FIREFOX;

/**
 * Opens the side panel beside a tab, in Chrome and Edge: by the keyboard command or a press on the page's
 * bar. A browser that refuses leaves the popup, which the person has in the toolbar.
 */
export async function openBesideTab(tabId: number): Promise<void> {
  try {
    await openSidePanel({ tabId }, first);
  } catch {
    // Closed since, or the press is too long ago.
  }
}

/**
 * What a press on a page's bar opens: the side panel; in Firefox the popup, and before its version 149,
 * which asks for a click there too, the clock. Must be called before anything is waited for.
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
