import { browser } from 'wxt/browser';
import { ourTabs } from './tabs';

/**
 * Injects the content script into pages that are already open on install or update, or when the
 * user grants access again. Otherwise the user would have to reload a form and lose everything
 * typed into it.
 */
export async function injectIntoOpenPages(): Promise<void> {
  await Promise.all((await ourTabs()).map((tabId) => run(tabId, '/page.js')));
}

/**
 * Injects the content script into a tab that may lack it, because the browser kept the tab open
 * while the extension was replaced or because access was withdrawn when the tab was opened. If a
 * copy is already running there, the new one exits at once. Does nothing for a tab that is not on
 * one of our hosts.
 */
export async function injectInto(tabId: number): Promise<void> {
  if ((await ourTabs()).includes(tabId)) await run(tabId, '/page.js');
}

/**
 * Describes the structure of a tab's page for a report that the user asked for.
 *
 * @returns the unvalidated result, or undefined for a tab that is not on one of our hosts
 */
export async function lookForReport(tabId: number): Promise<unknown> {
  // Check the host ourselves: clicking our toolbar button grants `activeTab` access to any page in
  // front.
  return (await ourTabs()).includes(tabId) ? run(tabId, '/report.js') : undefined;
}

/**
 * The only place where the worker injects a script, so that a reviewer can verify at a glance that
 * only our own files go into pages on our own hosts. The side panel injects one more, on a press
 * (`lib/fill/put-in.ts`).
 */
async function run(tabId: number, file: '/page.js' | '/report.js'): Promise<unknown> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: [file],
    });
    return frame?.result;
  } catch {
    // The tab is gone, shows an error page, or access was withdrawn.
    return undefined;
  }
}
