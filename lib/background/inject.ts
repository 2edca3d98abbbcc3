import { browser } from 'wxt/browser';
import { ourTabs } from './tabs';

/**
 * Puts the content script into the pages that are open when the extension is installed or updated, or
 * when access to them is given back, so that nobody has to reload a form, which would lose everything typed. The only place where
 * anything is injected: our own file, our own hosts (design.md, decision 1).
 */
export async function injectIntoOpenPages(): Promise<void> {
  await Promise.all(
    (await ourTabs()).map(async (tabId) => {
      try {
        await browser.scripting.executeScript({
          target: { tabId, frameIds: [0] },
          files: ['/page.js'],
        });
      } catch {
        // The tab is gone, shows an error page, or the access was withdrawn.
      }
    }),
  );
}
