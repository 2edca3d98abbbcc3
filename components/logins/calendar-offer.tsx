import type { Login } from '../../lib/login-clock';
import { calendar } from '../../lib/storage';
import { useStored } from '../hooks/use-stored';
import { useTexts } from '../shared/texts-context';

/** Offers calendar entries, which also remind when this browser is closed. Shown from the first login until used. */
export function CalendarOffer({ logins }: { logins: readonly Login[] }) {
  const { t } = useTexts();
  const published = useStored(calendar);
  const hasDay = logins.some(({ lastLogin }) => lastLogin !== null);
  if (!hasDay || !published || published.entries.length > 0) return null;
  return (
    <div className="stack">
      <p>{t('logins.calendarOffer')}</p>
      <div className="row">
        <a className="button" href="/options.html#calendar" target="_blank">
          {t('calendar.title')}
        </a>
      </div>
    </div>
  );
}
