import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { openSidePanel } from '../../lib/background/side-panel';

/** Opens the side panel at one of its views; resolves once it is there. */
export function useOpenSide(): (view: string) => Promise<void> {
  // Known before the click: after a wait it would no longer count as one.
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => {
    void browser.windows.getCurrent().then(({ id }) => setWindowId(id));
  }, []);
  return async (view) => {
    if (windowId !== undefined) await openSidePanel({ windowId }, view);
  };
}
