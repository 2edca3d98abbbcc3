import { daysLeft, lastSafeDay, dayOf, safeDays, type Day, type Login } from '../lib/login-clock';
import { loginRule } from '../lib/guide/unlock';
import { formatDay } from '../lib/texts/formats';
import { useAct } from './acting';
import { Bar } from './bar';
import { CorrectDay } from './correct-day';
import { useNow } from './hooks/use-now';
import { Section } from './section';
import { Source } from './source';
import { Unlock } from './unlock';
import { useWords } from './words';

/** From so many days before the end on, it is shown as near. The first reminder comes then too. */
export const nearDays = 9;

interface LoginClockProps {
  login: Login;
  /** The day for which the person said no. */
  notLoggedIn: Day | null;
}

/** The 45 days: how many are left, until when, and what to do when they are over. */
export function LoginClock({ login, notLoggedIn }: LoginClockProps) {
  const { t, locale } = useWords();
  const now = useNow(60_000);
  const today = dayOf(now);
  const left = daysLeft(login, now);
  const safeDay = lastSafeDay(login);
  const { lastLogin } = login;
  const isAsked = lastLogin?.day !== today && notLoggedIn !== today;

  return (
    <Section title={t('popup.loginClock')} className="login">
      {lastLogin === null || left === null || safeDay === null ? (
        <p>{t('popup.loginNever')}</p>
      ) : (
        <>
          <p className={left < 0 ? 'notice warning days' : 'days'}>
            {left < 0 ? t('popup.loginOver') : t('popup.loginLeft', { days: left })}
          </p>
          {left >= 0 && <Bar share={left / safeDays} tone={left <= nearDays ? 'alert' : 'plain'} />}
          <p>{t('popup.loginSafe', { day: formatDay(safeDay, locale) })}</p>
          <p className="soft">
            {t(`popup.loginLast.${lastLogin.how}`, { day: formatDay(lastLogin.day, locale) })}
          </p>
        </>
      )}
      {isAsked && <AskToday today={today} />}
      <CorrectDay day={lastLogin?.day ?? today} today={today} />
      <Unlock role={login.role} isOver={left !== null && left < 0} />
      <p className="soft">{t('popup.loginPerUser')}</p>
      <Source of={loginRule} />
    </Section>
  );
}

/** Asked because a log-in is not always seen. */
function AskToday({ today }: { today: Day }) {
  const { t } = useWords();
  const act = useAct();
  return (
    <fieldset className="ask">
      <legend>{t('popup.loginAsk')}</legend>
      <div className="row">
        <button type="button" onClick={() => void act({ type: 'logged-in', day: today })}>
          {t('popup.loginYes')}
        </button>
        <button type="button" onClick={() => void act({ type: 'not-logged-in' })}>
          {t('popup.loginNo')}
        </button>
      </div>
    </fieldset>
  );
}
