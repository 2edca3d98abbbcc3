/** Opens the side panel: one API in Chrome and Edge, another in Firefox. */
import { browser } from 'wxt/browser';

/** Identifies the browser window, directly or by one of its tabs. */
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
 * Opens the side panel at one of its views. Must be called synchronously from a click or keyboard
 * command, because both browsers require a user gesture. That is also why the two calls are not
 * awaited one after the other; the browsers process them in order.
 *
 * @param where the browser window of the click; Firefox takes it from the click itself
 */
export async function openSidePanel(where: Where, view: string): Promise<void> {
  // No browser has both APIs, and the types include neither.
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
