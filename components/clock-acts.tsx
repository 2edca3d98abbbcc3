import type { WindowRecord } from '../lib/code-window';
import { clockActsView } from '../lib/guidance/clock';
import { useAct } from './acting';
import { useWords } from './words';

interface ClockActsProps {
  /** The window that is shown; null while there is none. */
  record: WindowRecord | null;
  /** The tab that this is about: a new window may be its own. */
  tabId: number | null;
}

/** What can be done to the countdown by hand. */
export function ClockActs({ record, tabId }: ClockActsProps) {
  const words = useWords();
  const act = useAct();
  return (
    <div className="row">
      {clockActsView(record, words).map(({ act: chosen, label }) => (
        <button
          key={chosen.type}
          type="button"
          onClick={() => void act({ type: 'by-hand', tabId, act: chosen })}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
