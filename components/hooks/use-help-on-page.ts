import { useEffect } from 'react';
import { browser } from 'wxt/browser';
import type { OwnPageMessage } from '../../lib/messages';
import { isKnownOrigin } from '../../lib/pages/hosts';
import type { Tab } from '../shared/tab';

/** Makes sure that the content script runs in this tab's page, without a reload. */
export function useHelpOnPage(here: Tab | null | undefined): void {
  const { id, url = '' } = here ?? {};
  useEffect(() => {
    if (id === undefined || !isKnownOrigin(URL.parse(url)?.origin ?? '')) return;
    const message: OwnPageMessage = { type: 'bring-help', tabId: id };
    // A worker that is being replaced right now does this at its start.
    browser.runtime.sendMessage(message).catch(() => undefined);
  }, [id, url]);
}
