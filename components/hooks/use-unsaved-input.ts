import { useEffect } from 'react';
import { lockUnsavedInput } from '../../lib/storage';

/**
 * Call this in every form with text fields. An update of the extension closes all its pages, so it waits
 * while one of them has unsaved input.
 */
export function useUnsavedInput(hasUnsavedInput: boolean): void {
  useEffect(() => (hasUnsavedInput ? lockUnsavedInput() : undefined), [hasUnsavedInput]);
}
