import { useEffect, useEffectEvent } from 'react';
import { sheetFields, wholeSheet, type Sheet, type SheetField } from '../../lib/prep-sheet/sheet';
import { useDraft } from '../hooks/use-draft';
import { useAct } from '../shared/worker-actions';

/** How long typing pauses before it is saved, in ms. Each save wakes the worker. */
const pause = 300;

export interface EditableSheet {
  /** What the fields show: the stored sheet, and what was typed since. */
  texts: Sheet;
  /** Fields in which typing goes on. It is too early to warn there. */
  unsaved: ReadonlySet<SheetField>;
  type: (change: Sheet) => void;
  /** Saves at once, such as when a field loses the focus. */
  save: () => void;
}

/** The sheet as it is typed. It is saved at every pause, because nobody presses a button for it. */
export function useSheet(stored: Sheet): EditableSheet {
  const act = useAct();
  const saved = wholeSheet(stored);
  const { draft, change } = useDraft(saved);
  const unsaved = new Set(sheetFields.filter((field) => draft[field] !== saved[field]));
  const typed = JSON.stringify([...unsaved].map((field) => [field, draft[field]]));

  const save = () => {
    if (unsaved.size === 0) return;
    const texts = [...unsaved].map((field) => [field, draft[field]]);
    void act({ type: 'change-sheet', change: Object.fromEntries(texts) });
  };
  const onPause = useEffectEvent(save);
  useEffect(() => {
    if (typed === '[]') return undefined;
    const timer = setTimeout(onPause, pause);
    return () => clearTimeout(timer);
  }, [typed]);

  return { texts: draft, unsaved, type: change, save };
}
