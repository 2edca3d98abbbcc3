import { createContext, use } from 'react';

/**
 * The window that a view is drawn into, where that is not its page's own: one on top of all others has
 * timers and a visibility of its own, while the page that opened it may be out of sight.
 */
export const ScreenContext = createContext<Window | null>(null);

export function useScreen(): Window {
  return use(ScreenContext) ?? window;
}
