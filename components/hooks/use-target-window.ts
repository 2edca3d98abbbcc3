import { createContext, use } from 'react';

/**
 * The window a view is rendered into, if it is not its page's own. An always-on-top window has its own
 * timers and visibility, while the page that opened it may be minimized.
 */
export const ScreenContext = createContext<Window | null>(null);

export function useTargetWindow(): Window {
  return use(ScreenContext) ?? window;
}
