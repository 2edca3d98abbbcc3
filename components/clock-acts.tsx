import type { CodeWindow } from '../lib/code-window';
import { clockActsView } from '../lib/view/clock';
import { useAct } from './acting';
import { useWords } from './words';

interface ClockActsProps {
  state: CodeWindow['state'];
  tabId: number | null;
}

/** What can be done to the countdown by hand. */
export function ClockActs({ state, tabId }: ClockActsProps) {
  const words = useWords();
  const act = useAct();
  return (
    <div className="row">
      {clockActsView(state, words).map(({ act: chosen, label }) => (
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
