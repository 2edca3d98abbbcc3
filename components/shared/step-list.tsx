import type { TodayStep } from '../../lib/guidance';
import { useAct } from './worker-actions';
import { TickBox } from './tick-box';
import { useTexts } from './texts-context';

interface StepListProps {
  /** The tab in front: private tabs have steps of their own. */
  tabId: number | null;
  steps: readonly TodayStep[];
}

/** The steps around the present one, with their check boxes. */
export function StepList({ tabId, steps }: StepListProps) {
  const { t } = useTexts();
  const act = useAct();
  if (steps.length === 0) return null;
  return (
    <ol className="step-list" aria-label={t('today.steps')}>
      {steps.map(({ id, label, isDone, isPresent }) => (
        <li key={id} aria-current={isPresent ? 'step' : undefined}>
          <label>
            <TickBox
              checked={isDone}
              onTick={(done) => act({ type: 'step-done', tabId, step: id, done })}
            />
            <span>{label}</span>
          </label>
        </li>
      ))}
    </ol>
  );
}
