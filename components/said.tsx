import { useEffect, useRef } from 'react';

/** What was done last, to be said; and whether it can be undone. */
export interface Done {
  text: string;
  canUndo: boolean;
}

interface SaidProps {
  done: Done | null;
  /** What the button that undoes it is called. */
  undo: string;
  onUndo: () => void;
}

/** Says what was done. The control that removed something is gone with it: the person goes on at "Undo". */
export function Said({ done, undo, onUndo }: SaidProps) {
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (done?.canUndo) button.current?.focus();
  }, [done]);

  return (
    <div className="row said">
      <output>{done?.text ?? ''}</output>
      {done?.canUndo && (
        <button ref={button} type="button" onClick={onUndo}>
          {undo}
        </button>
      )}
    </div>
  );
}
