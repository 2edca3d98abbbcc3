import type { Chromium } from './chromium';

/**
 * Runs the command that moves focus into the bar of the tab with this address. Keys pressed by a
 * test go to the page, not to the browser, which handles the command's shortcut.
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
