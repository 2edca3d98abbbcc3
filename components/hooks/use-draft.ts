import { useState } from 'react';
import { useUnsavedInput } from './use-unsaved-input';

interface DraftState<T> {
  /** What the form shows. */
  draft: T;
  change: (part: Partial<T>) => void;
}

/**
 * The values of a form: the stored ones, overridden by those the user changed here. Untouched fields follow
 * the storage, so a form left open in one tab neither shows nor saves what another tab has replaced.
 *
 * @param stored compared field by field with `===`
 */
export function useDraft<T extends object>(stored: T): DraftState<T> {
  const [changes, setChanges] = useState<Partial<T>>({});

  // Drop changes that have been stored, or undone by typing the old value again.
  const open: Partial<T> = {};
  for (const field in changes) if (changes[field] !== stored[field]) open[field] = changes[field];
  const openCount = Object.keys(open).length;
  if (openCount < Object.keys(changes).length) setChanges(open);
  useUnsavedInput(openCount > 0);

  return {
    draft: { ...stored, ...open },
    change: (part) => setChanges((before) => ({ ...before, ...part })),
  };
}
