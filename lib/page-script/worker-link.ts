/** Messages from the content script to the worker. */
import { browser } from 'wxt/browser';
import type { PageMessage } from '../messages';

/**
 * Sends a message and returns the answer, unvalidated. It never throws, because the page must not
 * notice: while the worker is being replaced, and once the extension is gone, it returns undefined.
 * The next look asks again or ends the script.
 */
export async function ask(message: PageMessage): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

/**
 * Whether the extension that injected this script is gone. Only Chromium keeps running such a
 * script.
 */
export const isOrphaned = (): boolean => !browser.runtime?.id;
