import { useId, type FormEvent } from 'react';
import { isWorded } from '../../lib/texts/text-keys';
import type { Step, StepId } from '../../lib/guide/types';
import { useAct } from '../shared/worker-actions';
import { CountdownControls } from '../countdown/countdown-controls';
import { Section } from '../shared/section';
import { TickBox } from '../shared/tick-box';
import { useTexts } from '../shared/texts-context';

interface ManualControlsProps {
  /** The tab that actions apply to, or `null`. */
  tabId: number | null;
  hasCountdown: boolean;
  hintsOn: boolean;
  /** Every step of the journey. */
  steps: readonly Step[];
  /** The step the user is at, if known. */
  at: StepId | null;
}

/** Controls for a page that is not recognized, and for users who turn hints off. */
export function ManualControls({ tabId, hasCountdown, hintsOn, steps, at }: ManualControlsProps) {
  const { t } = useTexts();
  const act = useAct();
  return (
    <Section title={t('popup.byHandTitle')} isOpen={false}>
      <label className="switch">
        <TickBox
          checked={hintsOn}
          onTick={(on) => act({ type: 'by-hand', tabId, act: { type: 'hints', on } })}
        />
        <span>{t('popup.hints')}</span>
      </label>
      {!hasCountdown && (
        <>
          <p className="soft">{t('popup.noCountdown')}</p>
          <CountdownControls record={null} tabId={tabId} />
        </>
      )}
      {tabId !== null && <AtStep key={at} tabId={tabId} steps={steps} at={at} />}
    </Section>
  );
}

/** "I am at step …". A button applies the choice: a select fires on each arrow key, and would tick steps. */
function AtStep({
  tabId,
  steps,
  at,
}: { tabId: number } & Pick<ManualControlsProps, 'steps' | 'at'>) {
  const { t } = useTexts();
  const act = useAct();
  const selectId = useId();

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const select = event.currentTarget.elements.namedItem('step');
    if (!(select instanceof HTMLSelectElement)) return;
    void act({ type: 'by-hand', tabId, act: { type: 'at-step', step: select.value } });
  };

  return (
    <form className="field" onSubmit={onSubmit}>
      <label htmlFor={selectId}>{t('popup.stepsLabel')}</label>
      <div className="row">
        <select id={selectId} name="step" autoComplete="off" defaultValue={at ?? undefined}>
          {steps.map(
            ({ id }) =>
              isWorded(id) && (
                <option key={id} value={id}>
                  {t(`steps.${id}.title`)}
                </option>
              ),
          )}
        </select>
        <button type="submit">{t('popup.atStepApply')}</button>
      </div>
    </form>
  );
}
