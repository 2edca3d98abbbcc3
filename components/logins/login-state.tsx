import { daysLeft, hasLoggedIn, lastSafeDay, type Login } from '../../lib/login-clock';
import { formatDay } from '../../lib/texts/formats';
import { useTexts } from '../shared/texts-context';
import { isNear } from './login-filter';

/** How many days a login has left, in one line. */
export function LoginState({ login, now }: { login: Login; now: number }) {
  const { t, locale } = useTexts();
  const left = daysLeft(login, now);
  const safe = lastSafeDay(login);
  if (left === null || safe === null) return <span className="soft">{t('logins.never')}</span>;
  // Before the first login, the day of the application is shown instead.
  if (!hasLoggedIn(login)) return null;
  const lastDay = formatDay(safe, locale);
  if (left < 0) return <span className="state over">{t('logins.over', { lastDay })}</span>;
  return (
    <span className={isNear(login, now) ? 'state near' : 'state'}>
      {t('logins.left', { days: left, lastDay })}
    </span>
  );
}
