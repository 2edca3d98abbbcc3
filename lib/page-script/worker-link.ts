/** The content script's line to the worker. */
import { browser } from 'wxt/browser';
import type { PageMessage } from '../messages';

/**
 * Sends a message and gives the answer as it came, unchecked. When the extension was updated or
 * removed under this page, `onOrphaned` is told and nothing is thrown: the page must not notice.
 * A worker that is just being replaced answers nothing; that is `undefined`, and the next look asks
 * again.
 */
export async function ask(message: PageMessage, onOrphaned: () => void): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    if (isOrphaned()) onOrphaned();
    return undefined;
  }
}

/** True when the extension that put this script here is gone. */
export function isOrphaned(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}
