/** Opening the side panel: one way in Chrome and Edge, another in Firefox. */
import { browser } from 'wxt/browser';

interface Opens {
  open(options?: { windowId: number }): Promise<void>;
}

function opens(api: unknown): api is Opens {
  return typeof api === 'object' && api !== null && 'open' in api;
}

/**
 * Opens the side panel. Must be called straight from a click: both browsers ask for one.
 *
 * @param windowId the window in which the click was; Firefox takes the window from the click itself
 */
export async function openSidePanel(windowId: number): Promise<void> {
  // Neither browser has both, and the types know neither.
  const panel: unknown = Reflect.get(browser, 'sidePanel');
  const sidebar: unknown = Reflect.get(browser, 'sidebarAction');
  if (opens(panel)) await panel.open({ windowId });
  else if (opens(sidebar)) await sidebar.open();
}
