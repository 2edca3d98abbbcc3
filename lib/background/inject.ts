import { browser } from 'wxt/browser';
import { ourTabs } from './tabs';

/**
 * Puts the content script into the pages that are open when the extension is installed or updated, or
 * when access to them is given back, so that nobody has to reload a form, which would lose everything typed.
 */
export async function injectIntoOpenPages(): Promise<void> {
  await Promise.all((await ourTabs()).map((tabId) => run(tabId, '/page.js')));
}

/**
 * Puts the content script into a tab that may have lost it: kept by the browser while the extension was
 * replaced, or opened when the access was withdrawn. One that is at work there already makes the new one
 * end at once. A tab that is none of ours is left alone.
 */
export async function injectInto(tabId: number): Promise<void> {
  if ((await ourTabs()).includes(tabId)) await run(tabId, '/page.js');
}

/**
 * Looks at the page of a tab for a report, because a person asked for one.
 *
 * @returns what the look gave, unchecked; undefined for a tab that is none of ours
 */
export async function lookForReport(tabId: number): Promise<unknown> {
  // Asked for, not left to the browser: a click on our button lends us any page that is in front.
  return (await ourTabs()).includes(tabId) ? run(tabId, '/report.js') : undefined;
}

/** The only place that injects a script, so that a reader can check: our own files, our own hosts. */
async function run(tabId: number, file: '/page.js' | '/report.js'): Promise<unknown> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: [file],
    });
    return frame?.result;
  } catch {
    // The tab is gone, shows an error page, or the access was withdrawn.
    return undefined;
  }
}
