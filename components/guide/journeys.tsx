import { checklist, progressOf, type Ticks } from '../../lib/checklist';
import type { JourneyId } from '../../lib/guide/ids';
import type { Journey } from '../../lib/guide/types';
import { ProgressBar } from '../shared/progress-bar';
import { useTexts } from '../shared/texts-context';

interface JourneysProps {
  journeys: readonly Journey[];
  ticks: Ticks;
  /** Whether they follow one another. */
  isInOrder: boolean;
  /** The one open below. */
  open: JourneyId;
  onOpen: (journey: JourneyId) => void;
}

/** The journeys with their progress. Pressing one opens it. */
export function Journeys({ journeys, ticks, isInOrder, open, onOpen }: JourneysProps) {
  const { t } = useTexts();
  return (
    <ol className={isInOrder ? 'journeys in-order' : 'journeys'}>
      {journeys.map((journey) => {
        const { done, all } = progressOf(checklist(journey, ticks).items);
        return (
          <li key={journey.id}>
            <button
              type="button"
              aria-current={journey.id === open ? 'true' : undefined}
              onClick={() => onOpen(journey.id)}
            >
              <span className="journey-name">{t(`journeys.${journey.id}`)}</span>
              <span className="soft">
                {t('guide.progress', { done: String(done), all: String(all) })}
              </span>
              <ProgressBar share={done / all} tone={journey.id === open ? 'plain' : 'quiet'} />
            </button>
          </li>
        );
      })}
    </ol>
  );
}
