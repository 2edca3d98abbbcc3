import { startTransition, useOptimistic } from 'react';

interface TickBoxProps {
  checked: boolean;
  /** Until shortly after it settles, the box shows what the user chose; then what is stored. */
  onTick: (checked: boolean) => Promise<unknown>;
  describedBy?: string;
  /** For a box without a label around it. */
  labelledBy?: string | undefined;
}

/** The storage event may arrive after the answer; without this delay, in ms, the box would flicker. */
const newsTakes = 500;

/**
 * A check box for a stored value. It changes at once: if it waited for the worker, screen readers would
 * announce it as unchanged.
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
