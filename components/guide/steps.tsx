import { useId } from 'react';
import { isWorded } from '../../lib/texts/text-keys';
import { progressOf, type ChecklistItem } from '../../lib/checklist';
import type { JourneyId } from '../../lib/guide/ids';
import type { Reader } from '../../lib/guide/readers';
import type { Journey, StepId } from '../../lib/guide/types';
import type { PageId } from '../../lib/pages/types';
import { useAct } from '../shared/worker-actions';
import { Section } from '../shared/section';
import { TickBox } from '../shared/tick-box';
import { StartWait } from '../waits/start-wait';
import { LazyDetails } from '../shared/lazy-details';
import { ChooseReader } from './choose-reader';
import { StepBody } from './step-body';
import { useTexts } from '../shared/texts-context';

/** Show only the present step in full, or all steps with the others collapsed. */
type Detail = 'present' | 'all';

interface StepsProps {
  title: string;
  /** Whether a collapsible section is initially open. Omit it for a section that is not collapsible. */
  isOpen?: boolean;
  /** The journey to name, if the user's case is known and the title does not name it. */
  journey?: JourneyId | null;
  /** The tab in front: private tabs have steps of their own. */
  tabId: number | null;
  isPrivate: boolean;
  items: readonly ChecklistItem[];
  /** The step the user is at, else the next one. */
  current: StepId | null;
  /** The page in front. Links to it are left out. */
  page: PageId | null;
  detail: Detail;
  /** Who reads the inbox that gets the code, or `null` until the user says. */
  reader: Reader | null;
  /** The journey that follows. */
  then: Journey | null;
}

/** The checklist of a journey. Steps are ticked by what was recognized, or by hand. */
export function Steps(props: StepsProps) {
  const { title, isOpen, journey = null, tabId, isPrivate } = props;
  const { items, current, page, detail, reader, then } = props;
  const { t } = useTexts();
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
      {then && <p className="soft">{t('guide.after', { journey: t(`journeys.${then.id}`) })}</p>}
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
  const { t } = useTexts();
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
      {how === 'seen' ? t('popup.recognized') : t('popup.byHand')}
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
        {/* The label covers only the box, because the title expands the step. */}
        <label className="tick">{tick}</label>
        <LazyDetails title={title} titleId={titleId}>
          {ask}
          <StepBody step={step} isThere={isThere} />
        </LazyDetails>
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
