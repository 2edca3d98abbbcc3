import { useEffect } from 'react';
import { holdTyped } from '../../lib/storage';

/**
 * Call this in every form with text fields. An update of the extension closes all its pages, so it waits
 * while one of them has unsaved input.
 */
export function useUnsavedInput(isTyped: boolean): void {
  useEffect(() => (isTyped ? holdTyped() : undefined), [isTyped]);
}
