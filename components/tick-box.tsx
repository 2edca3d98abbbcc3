import { startTransition, useOptimistic } from 'react';

interface TickBoxProps {
  checked: boolean;
  /** Until a moment after it is settled the box shows what the person said; then what is stored. */
  onTick: (checked: boolean) => Promise<unknown>;
  describedBy?: string;
  /** Where no label stands around it. */
  labelledBy?: string | undefined;
}

/** News of what was stored may come after the answer, and the box would go back and forth; ms. */
const newsTakes = 500;

/**
 * A check box whose truth is stored elsewhere. It changes at once under the person's hand: one that waits
 * for the worker is read out as unchanged first.
 */
export function TickBox({ checked, onTick, describedBy, labelledBy }: TickBoxProps) {
  const [shown, setShown] = useOptimistic(checked);
  return (
    <input
      type="checkbox"
      autoComplete="off"
      checked={shown}
      aria-describedby={describedBy}
      aria-labelledby={labelledBy}
      onChange={({ currentTarget: { checked: said } }) =>
        startTransition(async () => {
          setShown(said);
          await onTick(said);
          await new Promise((resolve) => setTimeout(resolve, newsTakes));
        })
      }
    />
  );
}
