import type { WindowRecord } from '../lib/code-window';
import { clockActsView } from '../lib/guidance/clock';
import { useAct } from './acting';
import { useWords } from './words';

interface ClockActsProps {
  /** The code window shown, or `null`. */
  record: WindowRecord | null;
  /** The tab in front: a code window started here belongs to it. */
  tabId: number | null;
}

/** Manual controls for the countdown. */
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
