/** Opening the side panel: one way in Chrome and Edge, another in Firefox. */
import { browser } from 'wxt/browser';

interface ChromePanel {
  setOptions(options: { path: string }): Promise<void>;
  open(options: { windowId: number }): Promise<void>;
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
 * Opens the side panel at one of its views. Must be called straight from a click: both browsers ask for
 * one, so that the view is not waited for; they carry out the two calls in their order.
 *
 * @param windowId the window in which the click was; Firefox takes the window from the click itself
 */
export async function openSidePanel(windowId: number, view: string): Promise<void> {
  // Neither browser has both, and the types know neither.
  const panel: unknown = Reflect.get(browser, 'sidePanel');
  const sidebar: unknown = Reflect.get(browser, 'sidebarAction');
  const path = `sidepanel.html#${view}`;
  if (isChromePanel(panel))
    await Promise.all([panel.setOptions({ path }), panel.open({ windowId })]);
  else if (isFirefoxPanel(sidebar)) {
    await Promise.all([
      sidebar.setPanel({ panel: browser.runtime.getURL('/') + path }),
      sidebar.open(),
    ]);
  }
}
