import type { Chromium } from './chromium';

/**
 * Gives the command that leads into the bar of the tab at an address. Keys that a test presses reach the page,
 * and not the browser that knows the commands.
 */
export async function focusBar(chromium: Chromium, address: string): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(`(async () => {
    const { commands } = chrome.runtime.getManifest();
    const [tab] = await chrome.tabs.query({ url: ${JSON.stringify(address)} });
    const command = Object.keys(commands).find((name) => name.startsWith('focus'));
    chrome.commands.onCommand.dispatch(command, tab);
  })()`);
}
