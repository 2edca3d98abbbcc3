import { useId, useState, type FormEvent } from 'react';
import type { CardText } from '../lib/view/types';
import { startAt, timeOfDay } from '../lib/overlay/countdown';
import { useAct } from './acting';
import { useWords } from './words';

interface CorrectStartProps {
  /** Its words, and between which moments the start may lie, as on the page. */
  correction: NonNullable<CardText['correction']>;
  tabId: number | null;
  /** Open from the beginning, because the start is not known. */
  isAsked: boolean;
}

/** "The mail shows 14:02": the start of the ten minutes, by hand. */
export function CorrectStart({ correction, tabId, isAsked }: CorrectStartProps) {
  const { t } = useWords();
  const act = useAct();
  const [isRefused, setIsRefused] = useState(false);
  const inputId = useId();
  const refusedId = useId();

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const input = event.currentTarget.elements.namedItem('start');
    const time = input instanceof HTMLInputElement ? input.valueAsNumber : Number.NaN;
    const startedAt = startAt(time, correction.earliest, correction.latest);
    setIsRefused(startedAt === null);
    if (startedAt === null) return;
    void act({ type: 'by-hand', tabId, act: { type: 'correct-start', startedAt } });
  };

  return (
    <details open={isAsked}>
      <summary>{t('clock.correct')}</summary>
      <form className="field" noValidate onSubmit={onSubmit}>
        <label htmlFor={inputId}>{correction.label}</label>
        <div className="row">
          <input
            id={inputId}
            name="start"
            type="time"
            autoComplete="off"
            defaultValue={clockTime(correction.latest)}
            aria-describedby={refusedId}
            aria-invalid={isRefused}
          />
          <button type="submit">{correction.apply}</button>
        </div>
        <p id={refusedId} role="alert" className="refused">
          {isRefused ? correction.refused : ''}
        </p>
      </form>
    </details>
  );
}

/** "14:02": how a time input takes a moment, in every language. */
function clockTime(moment: number): string {
  const minutes = Math.floor(timeOfDay(moment) / 60_000);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
