import { useEffect, useRef } from 'react';

/**
 * Returns the focus to the button that opened a form once the form is closed.
 *
 * @param open what the open form is about, or `null`
 * @param openerOf returns the button that opened the form
 */
export function useRestoreFocus(
  open: string | null,
  openerOf: (was: string) => HTMLElement | null,
): void {
  const wasOpen = useRef<string | null>(null);
  useEffect(() => {
    const was = wasOpen.current;
    wasOpen.current = open;
    if (was !== null && open === null) openerOf(was)?.focus();
  }, [open, openerOf]);
}
