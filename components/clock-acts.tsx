import type { CodeWindow } from '../lib/code-window';
import type { ByHand } from '../lib/view/acts';
import { useAct } from './acting';
import { useWords } from './words';

type ClockAct = Extract<ByHand, { type: 'start-window' | 'code-accepted' | 'stop-window' }>['type'];

/** What makes sense in which state, so that the clock works by hand too; the likely one first. */
const actsIn: Record<CodeWindow['state'], readonly ClockAct[]> = {
  none: ['start-window'],
  running: ['code-accepted', 'stop-window'],
  expired: ['start-window', 'code-accepted', 'stop-window'],
  accepted: ['start-window', 'stop-window'],
  lost: ['start-window', 'stop-window'],
};

const labels = {
  'start-window': 'card.startWindow',
  'code-accepted': 'card.codeAccepted',
  'stop-window': 'card.stopWindow',
} as const;

interface ClockActsProps {
  state: CodeWindow['state'];
  tabId: number | null;
}

export function ClockActs({ state, tabId }: ClockActsProps) {
  const { t } = useWords();
  const act = useAct();
  return (
    <div className="row">
      {actsIn[state].map((type) => (
        <button
          key={type}
          type="button"
          onClick={() => void act({ type: 'by-hand', tabId, act: { type } })}
        >
          {t(labels[type])}
        </button>
      ))}
    </div>
  );
}
