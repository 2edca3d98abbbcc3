import { useId } from 'react';
import { isWorded } from '../lib/texts/named';
import { progressOf, type ChecklistItem } from '../lib/checklist';
import type { JourneyId } from '../lib/guide/ids';
import type { Reader } from '../lib/guide/readers';
import type { Journey, StepId } from '../lib/guide/types';
import type { PageId } from '../lib/pages/types';
import { useAct } from './acting';
import { Section } from './section';
import { TickBox } from './tick-box';
import { StartWait } from './waits/start-wait';
import { Fold } from './way/fold';
import { ChooseReader } from './way/choose-reader';
import { StepBody } from './way/step-body';
import { useWords } from './words';

/** How much is said of the steps: of the present one in full, or of all, folded but the present one. */
type Detail = 'present' | 'all';

interface StepsProps {
  title: string;
  /** Folded: whether it is open at first. Absent: it is not folded. */
  isOpen?: boolean;
  /** Named where the person said which case is theirs, and the title does not name it. */
  journey?: JourneyId | null;
  /** The tab that this is about: the steps of private ones are kept apart. */
  tabId: number | null;
  isPrivate: boolean;
  items: readonly ChecklistItem[];
  /** Where the person is, else what is next. */
  current: StepId | null;
  /** The page in front: no link leads to where the person is. */
  page: PageId | null;
  detail: Detail;
  /** Who reads the inbox that gets the code; null while nobody said. */
  reader: Reader | null;
  /** The journey that follows. */
  then: Journey | null;
}

/** The checklist of the journey: ticked by what was recognised, and by hand. */
export function Steps(props: StepsProps) {
  const { title, isOpen, journey = null, tabId, isPrivate } = props;
  const { items, current, page, detail, reader, then } = props;
  const { t } = useWords();
  const { done, all } = progressOf(items);
  return (
    <Section
      title={title}
      aside={t('popup.progress', {
        done: String(done),
        all: String(all),
      })}
      isOpen={isOpen}
    >
      {journey !== null && <p className="journey-name">{t(`journeys.${journey}`)}</p>}
      <ol className="steps">
        {items.map((item) => (
          <StepRow
            tabId={tabId}
            isPrivate={isPrivate}
            reader={reader}
            key={item.step.id}
            item={item}
            isCurrent={item.step.id === current}
            isThere={page !== null && item.step.at?.page === page}
            detail={detail}
          />
        ))}
      </ol>
      {then && <p className="soft">{t('way.after', { journey: t(`journeys.${then.id}`) })}</p>}
    </Section>
  );
}

interface StepRowProps {
  tabId: number | null;
  reader: Reader | null;
  isPrivate: boolean;
  item: ChecklistItem;
  isCurrent: boolean;
  isThere: boolean;
  detail: Detail;
}

function StepRow(props: StepRowProps) {
  const { tabId, isPrivate, reader, item, isCurrent, isThere, detail } = props;
  const { t } = useWords();
  const act = useAct();
  const howId = useId();
  const titleId = useId();
  const { step, done, how } = item;
  const isTold = done && how !== null;
  if (!isWorded(step.id)) return null;
  const title = t(`steps.${step.id}.title`);
  const isFolded = detail === 'all' && !isCurrent;
  const tick = (
    <TickBox
      checked={done}
      labelledBy={isFolded ? titleId : undefined}
      describedBy={isTold ? howId : ''}
      onTick={(said) => act({ type: 'step-done', tabId, step: step.id, done: said })}
    />
  );
  const told = isTold && (
    <p id={howId} className="soft">
      {how === 'seen' ? t('popup.recognised') : t('popup.byHand')}
    </p>
  );
  const ask = step.asks === 'reader' && (
    <div className="step-body">
      <ChooseReader tabId={tabId} reader={reader} />
    </div>
  );
  const wait = done && <StartWait step={step} isPrivate={isPrivate} />;
  if (isFolded) {
    return (
      <li className="step folded-step">
        {/* Only the box: the title opens what is said of the step. */}
        <label className="tick">{tick}</label>
        <Fold title={title} titleId={titleId}>
          {ask}
          <StepBody step={step} isThere={isThere} />
        </Fold>
        {told}
        {wait}
      </li>
    );
  }
  return (
    <li
      className={isCurrent ? 'step current' : 'step'}
      aria-current={isCurrent ? 'step' : undefined}
    >
      <div className="step-row">
        <label>
          {tick}
          <span>{title}</span>
        </label>
        {told}
      </div>
      {wait}
      {isCurrent && ask}
      {isCurrent && <StepBody step={step} isThere={isThere} />}
    </li>
  );
}
