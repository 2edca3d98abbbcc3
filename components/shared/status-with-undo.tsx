import { useEffect, useRef } from 'react';

/** What was done last, and whether it can be undone. */
export interface LastChange {
  text: string;
  canUndo: boolean;
}

interface SaidProps {
  done: LastChange | null;
  /** Label of the undo button. */
  undo: string;
  onUndo: () => void;
}

/** Says what was done. After a removal, the focus moves to "Undo", because the control that removed it is gone. */
export function StatusWithUndo({ done, undo, onUndo }: SaidProps) {
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
