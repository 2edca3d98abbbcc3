import { useId, useState, type FormEvent } from 'react';
import type { Day } from '../../lib/day';
import { dayRefusal } from '../../lib/login-clock';
import { useAct } from '../shared/worker-actions';
import { refusedText } from './refusals';
import { useTexts } from '../shared/texts-context';

interface CorrectDayProps {
  /** The id of the login. */
  login: string;
  /** The day shown now. */
  day: Day;
  today: Day;
}

/** Lets the user correct the day of the last login. */
export function CorrectDay({ login, day, today }: CorrectDayProps) {
  const words = useTexts();
  const { t } = words;
  const act = useAct();
  const [refused, setRefused] = useState('');
  const inputId = useId();
  const refusedId = useId();

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const input = event.currentTarget.elements.namedItem('day');
    const chosen = input instanceof HTMLInputElement ? input.value : '';
    const refusal =
      dayRefusal(chosen, Date.now()) ?? (await act({ type: 'logged-in', login, day: chosen }));
    setRefused(refusal === null ? '' : refusedText(refusal, words, today));
  };

  return (
    <details>
      <summary>{t('popup.loginCorrect')}</summary>
      <form className="field" noValidate onSubmit={(event) => void onSubmit(event)}>
        <label htmlFor={inputId}>{t('popup.loginCorrectLabel')}</label>
        <div className="row">
          <input
            // Remount when the stored day changes, so that the field starts from it.
            key={day}
            id={inputId}
            name="day"
            type="date"
            autoComplete="off"
            defaultValue={day}
            max={today}
            aria-describedby={refusedId}
            aria-invalid={refused !== ''}
          />
          <button type="submit">{t('popup.loginCorrectApply')}</button>
        </div>
        <p id={refusedId} role="alert" className="refused">
          {refused}
        </p>
      </form>
    </details>
  );
}
