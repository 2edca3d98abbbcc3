import { useId, useState } from 'react';
import { dayOf, momentOf } from '../../lib/day';
import { calendar, reminderPlan } from '../../lib/storage';
import { formatTime, zoneName } from '../../lib/texts/formats';
import { useAct } from '../shared/worker-actions';
import { useDownload } from '../hooks/use-download';
import { useNow } from '../hooks/use-now';
import { useStored } from '../hooks/use-stored';
import { Section } from '../shared/section';
import { useTexts } from '../shared/texts-context';
import { makeCalendar } from './calendar-file';

/** Saves the dates of logins and waits as a file for a calendar. */
export function CalendarSection() {
  const words = useTexts();
  const { t, locale } = words;
  const act = useAct();
  const download = useDownload();
  const plan = useStored(reminderPlan);
  const published = useStored(calendar);
  const now = useNow(60_000);
  const [isTimed, setIsTimed] = useState(false);
  const [withLabels, setWithLabels] = useState(false);
  const [said, setSaid] = useState('');
  const id = useId();
  if (!plan || !published) return null;

  const onMake = async () => {
    const at = Date.now();
    const asked = { isTimed, withLabels, zone: zoneName() };
    const made = await makeCalendar(asked, words, act, at).catch(() => null);
    if (!made) {
      setSaid(t('calendar.failed'));
      return;
    }
    // With no dates left, the file may still have to cancel earlier ones.
    if (made.count === 0 && published.entries.length === 0) {
      setSaid(t('calendar.none'));
      return;
    }
    download(made.text, `ace-dates-${dayOf(at)}.ics`, 'text/calendar');
    setSaid(t('calendar.made', { count: made.count }));
  };

  return (
    <Section title={t('calendar.title')}>
      <p>{t('calendar.lead')}</p>
      <div className="field">
        <label htmlFor={`${id}-time`}>{t('calendar.time')}</label>
        <select
          id={`${id}-time`}
          autoComplete="off"
          value={isTimed ? 'timed' : 'day'}
          onChange={({ currentTarget }) => setIsTimed(currentTarget.value === 'timed')}
        >
          <option value="day">{t('calendar.allDay')}</option>
          <option value="timed">
            {t('calendar.timed', {
              time: formatTime(momentOf(dayOf(now), plan.hour), locale),
              zone: zoneName(),
            })}
          </option>
        </select>
      </div>
      <label className="switch">
        <input
          type="checkbox"
          autoComplete="off"
          checked={withLabels}
          aria-describedby={`${id}-labels`}
          onChange={({ currentTarget }) => setWithLabels(currentTarget.checked)}
        />
        <span>{t('calendar.labels')}</span>
      </label>
      <p id={`${id}-labels`} className="soft">
        {t('calendar.labelsHint')}
      </p>
      <div className="row">
        <button type="button" onClick={() => void onMake()}>
          {t('calendar.make')}
        </button>
      </div>
      <output>{said}</output>
      <p className="soft">{t('calendar.google')}</p>
      <p className="soft">{t('calendar.again')}</p>
    </Section>
  );
}
