import type { Day } from '../../lib/day';
import { closingAhead, type Closing, type Login } from '../../lib/login-clock';
import { formatDay } from '../../lib/texts/formats';
import { useTexts } from '../shared/texts-context';

interface ClosingAheadProps {
  login: Login;
  closings: readonly Closing[];
  today: Day;
}

/** Warns that days without access come before the last safe day, and says by when to log in. */
export function ClosingAhead({ login, closings, today }: ClosingAheadProps) {
  const { t, locale } = useTexts();
  const end = closingAhead(login, closings, today);
  if (!end) return null;
  const days = { day: formatDay(end.by, locale), closes: formatDay(end.closes, locale) };
  return (
    <p>{login.isMine ? t('logins.closings.ahead', days) : t('logins.closings.theirs', days)}</p>
  );
}
