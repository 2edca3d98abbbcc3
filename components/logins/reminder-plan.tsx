import { useId, useState, type FormEvent } from 'react';
import { type Day, momentOf } from '../../lib/day';
import { planRefusal, tidyPlan, type ReminderPlan } from '../../lib/login-clock';
import { timeFormat } from '../../lib/texts/formats';
import { useAct } from '../shared/worker-actions';
import { useDraft } from '../hooks/use-draft';
import { Section } from '../shared/section';
import { useTexts } from '../shared/texts-context';
import { refusedText } from './refusals';

const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** Sets the days and the hour of reminders. */
export function ReminderPlanForm({ plan, today }: { plan: ReminderPlan; today: Day }) {
  const words = useTexts();
  const { t, locale } = words;
  const act = useAct();
  const { draft, change } = useDraft({ days: listed(plan.days), hour: plan.hour });
  const [refused, setRefused] = useState('');
  const [isSaved, setIsSaved] = useState(false);
  const id = useId();
  const times = timeFormat(locale);

  const onChange = (part: Partial<typeof draft>) => {
    setIsSaved(false);
    change(part);
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = tidyPlan({ days: numbersIn(draft.days), hour: draft.hour });
    const reason = planRefusal(said);
    setRefused(reason ? refusedText(reason, words, today) : '');
    setIsSaved(false);
    if (reason) return;
    change({ days: listed(said.days) });
    void act({ type: 'plan-reminders', days: [...said.days], hour: said.hour }).then((answer) => {
      setIsSaved(answer === null);
      setRefused(answer === null ? '' : refusedText(answer, words, today));
    });
  };

  return (
    <Section title={t('logins.reminders.title')}>
      <form className="stack" noValidate onSubmit={onSubmit}>
        <div className="field">
          <label htmlFor={`${id}-days`}>{t('logins.reminders.days')}</label>
          <input
            id={`${id}-days`}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            value={draft.days}
            aria-describedby={`${id}-refused`}
            aria-invalid={refused !== ''}
            onChange={({ currentTarget }) => onChange({ days: currentTarget.value })}
          />
          <p id={`${id}-refused`} role="alert" className="refused">
            {refused}
          </p>
        </div>
        <div className="field">
          <label htmlFor={`${id}-hour`}>{t('logins.reminders.hour')}</label>
          <div className="row">
            <select
              id={`${id}-hour`}
              autoComplete="off"
              value={draft.hour}
              onChange={({ currentTarget }) => onChange({ hour: Number(currentTarget.value) })}
            >
              {hours.map((each) => (
                <option key={each} value={each}>
                  {times.format(momentOf(today, each))}
                </option>
              ))}
            </select>
            <button type="submit">{t('logins.reminders.apply')}</button>
          </div>
        </div>
        <output>{isSaved ? t('logins.done.saved') : ''}</output>
      </form>
      <p className="soft">{t('logins.reminders.note')}</p>
      <p>
        <a href="/options.html#closings" target="_blank">
          {t('logins.closings.title')}
        </a>
        {' · '}
        <a href="/options.html#calendar" target="_blank">
          {t('calendar.title')}
        </a>
      </p>
    </Section>
  );
}

const listed = (days: readonly number[]) => days.join(', ');

/** Parses a list of numbers as people write it. What is not a number becomes `NaN`, to be refused. */
function numbersIn(text: string): number[] {
  return text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(Number);
}
