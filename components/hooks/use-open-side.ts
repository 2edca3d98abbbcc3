import { useEffect, useRef } from 'react';
import { browser } from 'wxt/browser';
import { openSidePanel } from '../../lib/browser/side-panel';

/** Opens the side panel at one of its views; resolves once it is open. */
export function useOpenSide(): (view: string) => Promise<void> {
  // Asked for in advance: browsers open the panel only while they still handle the click. Not a state,
  // because nothing on the page shows it.
  const windowId = useRef<number>(undefined);
  useEffect(() => {
    void browser.windows.getCurrent().then(({ id }) => {
      windowId.current = id;
    });
  }, []);
  return async (view) => {
    const id = windowId.current;
    if (id !== undefined) await openSidePanel({ windowId: id }, view);
  };
}
