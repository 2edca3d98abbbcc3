import { useId, useState, type FormEvent } from 'react';
import { dayRefusal, type Day } from '../lib/login-clock';
import { formatDay } from '../lib/texts/formats';
import { useAct } from './acting';
import { useWords } from './words';

interface CorrectDayProps {
  /** The id of the login. */
  login: string;
  /** The day that stands there now. */
  day: Day;
  today: Day;
}

/** The day of the last log-in, by hand. */
export function CorrectDay({ login, day, today }: CorrectDayProps) {
  const { t, locale } = useWords();
  const act = useAct();
  const [refused, setRefused] = useState('');
  const inputId = useId();
  const refusedId = useId();

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const input = event.currentTarget.elements.namedItem('day');
    const chosen = input instanceof HTMLInputElement ? input.value : '';
    const refusal = dayRefusal(chosen, Date.now());
    setRefused(
      refusal ? t(`popup.loginRefused.${refusal}`, { example: formatDay(today, locale) }) : '',
    );
    if (!refusal) void act({ type: 'logged-in', login, day: chosen });
  };

  return (
    <details>
      <summary>{t('popup.loginCorrect')}</summary>
      <form className="field" noValidate onSubmit={onSubmit}>
        <label htmlFor={inputId}>{t('popup.loginCorrectLabel')}</label>
        <div className="row">
          <input
            // A new day from elsewhere is what the field then begins with.
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
