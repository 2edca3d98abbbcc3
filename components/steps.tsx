import { useId } from 'react';
import { isWorded } from '../lib/background/view-card';
import type { ChecklistItem } from '../lib/checklist';
import type { StepId } from '../lib/guide/types';
import type { PageId } from '../lib/pages/types';
import { useAct } from './acting';
import { Source } from './source';
import { Section } from './section';
import { TickBox } from './tick-box';
import { StartWait } from './waits/start-wait';
import { useWords } from './words';

interface StepsProps {
  /** The tab that this is about: the steps of private ones are kept apart. */
  tabId: number | null;
  isPrivate: boolean;
  items: readonly ChecklistItem[];
  /** Where the person is, else what is next. */
  current: StepId | null;
  /** The page in front: no link leads to where the person is. */
  page: PageId | null;
}

/** The checklist of the journey: ticked by what was recognised, and by hand. */
export function Steps({ tabId, isPrivate, items, current, page }: StepsProps) {
  const { t } = useWords();
  const done = items.filter((item) => item.done).length;
  return (
    <Section
      title={t('popup.checklist')}
      aside={t('popup.progress', {
        done: String(done),
        all: String(items.length),
      })}
    >
      <ol className="steps">
        {items.map((item) => (
          <StepRow
            tabId={tabId}
            isPrivate={isPrivate}
            key={item.step.id}
            item={item}
            isCurrent={item.step.id === current}
            isThere={item.step.at?.page === page}
          />
        ))}
      </ol>
    </Section>
  );
}

interface StepRowProps {
  tabId: number | null;
  isPrivate: boolean;
  item: ChecklistItem;
  isCurrent: boolean;
  isThere: boolean;
}

function StepRow({ tabId, isPrivate, item, isCurrent, isThere }: StepRowProps) {
  const { t } = useWords();
  const act = useAct();
  const howId = useId();
  const whyId = useId();
  const { step, done, how } = item;
  const isTold = done && how !== null;
  if (!isWorded(step.id)) return null;
  return (
    <li
      className={isCurrent ? 'step current' : 'step'}
      aria-current={isCurrent ? 'step' : undefined}
    >
      <div className="step-row">
        <label>
          <TickBox
            checked={done}
            describedBy={[isTold && howId, isCurrent && whyId].filter(Boolean).join(' ')}
            onTick={(said) => act({ type: 'step-done', tabId, step: step.id, done: said })}
          />
          <span>{t(`steps.${step.id}.title`)}</span>
        </label>
        {isTold && (
          <p id={howId} className="soft">
            {how === 'seen' ? t('popup.recognised') : t('popup.byHand')}
          </p>
        )}
      </div>
      {done && <StartWait step={step} isPrivate={isPrivate} />}
      {isCurrent && (
        <div className="more">
          <p id={whyId} className="soft">
            {t(`steps.${step.id}.why`)}
          </p>
          <Source of={step} />
        </div>
      )}
      {isCurrent && !isThere && step.link !== undefined && (
        <a className="more" href={step.link} target="_blank" rel="noreferrer">
          {t('popup.openNext')}
        </a>
      )}
    </li>
  );
}
