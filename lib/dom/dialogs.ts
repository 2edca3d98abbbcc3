import type { Scan } from './scan';
import { newVisibility } from './visibility';
import { matches } from './tree';

/**
 * Returns the page's open modal dialog, or null. A native one makes everything outside it inert; a
 * Lightning one (`role=dialog`, `aria-modal`) hides everything outside it from assistive
 * technology.
 */
export function openDialogOf({ found, selectors }: Scan): HTMLElement | null {
  const sees = newVisibility();
  return found.findLast((element) => matches(element, selectors.modal) && sees(element)) ?? null;
}
