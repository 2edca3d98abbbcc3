import { bringToFront } from '../../lib/browser/tabs';
import type { Today } from '../../lib/guidance';
import type { Face, Proof } from '../../lib/guidance/types';
import { useAct } from './worker-actions';
import type { Present } from '../hooks/use-present';
import { useTexts } from './texts-context';
import { ActionButton } from './action-button';
import { Doors } from './doors';
import { Ring } from './ring';
import { ProofText } from './why';

interface PresentViewProps {
  present: Present;
  /** The tab in front, or `null`. */
  tabId: number | null;
  /** Opens a view of the side panel, after `sending` has settled. */
  openSide: (view: string, sending?: Promise<unknown>) => void;
  /** Whether the next thing to do is here, and not further down in the view. */
  isNext?: boolean;
  /** Called after another tab has been activated. */
  onLeave?: () => void;
}

/** One sentence with its actions. */
export function PresentView({
  present,
  tabId,
  openSide,
  isNext = true,
  onLeave,
}: PresentViewProps) {
  const { t } = useTexts();
  const act = useAct();
  const { today, aside, proof, formTab, press, show } = present;
  const face = aside ?? present.face;
  const toForm = aside ? undefined : formTab;
  return (
    <>
      <Sentence face={face} proof={proof} today={today} />
      <div className={actsClass(face)}>
        {toForm && (
          <button
            type="button"
            className="main big"
            onClick={() => void bringToFront(toForm.id).then(onLeave)}
          >
            {t('today.toForm')}
          </button>
        )}
        {face.actions.map((action, index) => (
          <ActionButton
            key={action.label}
            action={action}
            isMain={index === 0 && isNext && isOne(face) && !toForm}
            onPress={press}
          />
        ))}
        {aside && (
          <button type="button" className="quiet" onClick={() => show('')}>
            {t('today.back')}
          </button>
        )}
      </div>
      {!aside && (
        <Doors
          doors={today.doors}
          onChoose={(answer) =>
            openSide('guide', act({ type: 'answer', tabId, question: 'stand', answer }))
          }
        />
      )}
    </>
  );
}

interface SentenceProps {
  face: Face;
  proof: Proof | null;
  today: Today;
}

function Sentence({ face, proof, today }: SentenceProps) {
  const { status, endsAt } = today.clock;
  const isTimed = face.tone !== 'lost' && (endsAt !== null || status === 'unknown');
  return (
    <section className={isTimed ? 'sentence timed' : 'sentence'}>
      {isTimed && <Ring clock={today.clock} />}
      <div aria-live="polite">
        {face.tone === 'stop' && <p className="tag stop">{face.tag}</p>}
        <h1 tabIndex={-1}>{face.title}</h1>
        {face.line !== '' && <p>{face.line}</p>}
        {proof && <ProofText of={proof} />}
      </div>
    </section>
  );
}

/** Up to this many choices form one column; more form several. */
const fewChoices = 8;

function actsClass({ actions }: Face): string {
  return actions.length > fewChoices ? 'acts many' : 'acts';
}

/** Whether one action stands out; in a choice among equals, none does. */
function isOne({ actions }: Face): boolean {
  return actions.length <= 3;
}
