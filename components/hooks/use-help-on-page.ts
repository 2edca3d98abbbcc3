import { useEffect } from 'react';
import { browser } from 'wxt/browser';
import type { PopupMessage } from '../../lib/messages';
import { isKnownOrigin } from '../../lib/pages/hosts';
import type { Tab } from '../tab';

/** Sees to it that the page in this tab has its help, without a reload. */
export function useHelpOnPage(here: Tab | null | undefined): void {
  const { id, url = '' } = here ?? {};
  useEffect(() => {
    if (id === undefined || !isKnownOrigin(URL.parse(url)?.origin ?? '')) return;
    const message: PopupMessage = { type: 'bring-help', tabId: id };
    // A worker that is just being replaced does it by itself.
    browser.runtime.sendMessage(message).catch(() => undefined);
  }, [id, url]);
}
