import { useEffect, useRef } from 'react';

/**
 * When a form is gone, the person goes on where they opened it: the focus is given back.
 *
 * @param open what the open form is about; null while none is open
 * @param openerOf the button that opened the form about this
 */
export function useReturn(
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
