import { useId, useState, type FormEvent } from 'react';
import type { Correction } from '../../lib/guidance/clock';
import { startAt, timeOfDay } from '../../lib/overlay/countdown';
import { useAct } from '../shared/worker-actions';
import { useTexts } from '../shared/texts-context';

interface CorrectStartProps {
  /** The texts and the allowed range of the start, the same as on the page. */
  correction: Correction;
  /** Initially open, because the start is unknown. */
  isAsked: boolean;
}

/** "The email shows 14:02": lets the user correct the start of the ten minutes. */
export function CorrectStart({ correction, isAsked }: CorrectStartProps) {
  const { t } = useTexts();
  const act = useAct();
  const [refused, setRefused] = useState('');
  const inputId = useId();
  const refusedId = useId();

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const input = event.currentTarget.elements.namedItem('start');
    const time = input instanceof HTMLInputElement ? input.valueAsNumber : Number.NaN;
    const startedAt = startAt(time, correction.earliest, correction.latest);
    const refusal =
      startedAt === null
        ? 'too early'
        : await act({
            type: 'by-hand',
            tabId: null,
            act: { type: 'correct-start', window: correction.window, startedAt },
          });
    const isBounds = refusal === 'too early' || refusal === 'later than the code state';
    setRefused(refusal === null ? '' : isBounds ? correction.refused : t('popup.failed'));
  };

  return (
    <details open={isAsked}>
      <summary>{t('clock.correct')}</summary>
      <form className="field" noValidate onSubmit={(event) => void onSubmit(event)}>
        <label htmlFor={inputId}>{correction.label}</label>
        <div className="row">
          <input
            id={inputId}
            name="start"
            type="time"
            autoComplete="off"
            defaultValue={clockTime(correction.latest)}
            aria-describedby={refusedId}
            aria-invalid={refused !== ''}
          />
          <button type="submit">{correction.apply}</button>
        </div>
        <p id={refusedId} role="alert" className="refused">
          {refused}
        </p>
      </form>
    </details>
  );
}

/** "14:02", the format of a time input's value in every locale. */
function clockTime(moment: number): string {
  const minutes = Math.floor(timeOfDay(moment) / 60_000);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
