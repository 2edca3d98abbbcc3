import { useEffect } from 'react';
import { browser } from 'wxt/browser';
import { useAct } from '../acting';

/** Remembers where the person put the clock's own small window, and how large; of a tab nothing is kept. */
export function useRememberedPlace(): void {
  const act = useAct();
  useEffect(() => {
    let isSmall = false;
    void browser.windows.getCurrent().then(({ type }) => {
      isSmall = type === 'popup';
    });
    const tell = () => {
      // Out of sight while the clock is on top, it has no place of its own.
      if (!isSmall || document.hidden) return;
      const bounds = { left: screenX, top: screenY, width: outerWidth, height: outerHeight };
      void act({ type: 'clock-placed', bounds });
    };
    // Moving a window raises no event: it is asked when the person turns away from it, or closes it.
    addEventListener('blur', tell);
    addEventListener('pagehide', tell);
    return () => {
      removeEventListener('blur', tell);
      removeEventListener('pagehide', tell);
    };
  }, [act]);
}
