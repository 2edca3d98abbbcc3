import type { WindowRecord } from '../../lib/code-window';
import { clockActsView } from '../../lib/guidance/clock';
import { useAct } from '../shared/worker-actions';
import { useTexts } from '../shared/texts-context';

interface CountdownControlsProps {
  /** The code window shown, or `null`. */
  record: WindowRecord | null;
  /** The tab in front: a code window started here belongs to it. */
  tabId: number | null;
}

/** Manual controls for the countdown. */
export function CountdownControls({ record, tabId }: CountdownControlsProps) {
  const words = useTexts();
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
