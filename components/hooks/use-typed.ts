import { useEffect } from 'react';
import { holdTyped } from '../../lib/storage';

/**
 * To be called by every form with fields to type in. A new version of the extension closes all its pages:
 * it waits while in one of them something is typed that is stored nowhere yet.
 */
export function useTyped(isTyped: boolean): void {
  useEffect(() => (isTyped ? holdTyped() : undefined), [isTyped]);
}
