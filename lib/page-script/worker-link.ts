/** The content script's line to the worker. */
import { browser } from 'wxt/browser';
import type { PageMessage } from '../messages';

/**
 * Sends a message and returns the answer, unchecked. It never throws, because the page must not notice: there is no
 * answer while the worker is being replaced, nor once the extension is gone. The next look asks again, or ends us.
 */
export async function ask(message: PageMessage): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

/** True when the extension that put this script here is gone. Only Chromium still runs such a script. */
export const isOrphaned = (): boolean => !browser.runtime?.id;
