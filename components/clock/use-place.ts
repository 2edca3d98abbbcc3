import { useEffect } from 'react';
import { browser } from 'wxt/browser';
import { useAct } from '../shared/worker-actions';

/** Remembers the position and size of the clock's small window. Does nothing in a tab. */
export function useRememberedPlace(): void {
  const act = useAct();
  useEffect(() => {
    let isSmall = false;
    void browser.windows.getCurrent().then(({ type }) => {
      isSmall = type === 'popup';
    });
    const tell = () => {
      // While the clock is kept on top, this window is minimized and its position means nothing.
      if (!isSmall || document.hidden) return;
      const bounds = { left: screenX, top: screenY, width: outerWidth, height: outerHeight };
      void act({ type: 'clock-placed', bounds });
    };
    // Moving a window fires no event, so read its position on blur and on close.
    addEventListener('blur', tell);
    addEventListener('pagehide', tell);
    return () => {
      removeEventListener('blur', tell);
      removeEventListener('pagehide', tell);
    };
  }, [act]);
}
