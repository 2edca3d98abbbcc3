import { dayOf, type Day } from '../../lib/day';
import {
  daysLeft,
  hasLoggedIn,
  lastSafeDay,
  safeDays,
  type Closing,
  type Login,
  type SeenLogin,
} from '../../lib/login-clock';
import { loginRule } from '../../lib/guide/unlock';
import { formatDay } from '../../lib/texts/formats';
import { useAct } from '../shared/worker-actions';
import { ProgressBar } from '../shared/progress-bar';
import { CorrectDay } from './correct-day';
import { useNow } from '../hooks/use-now';
import { CalendarOffer } from './calendar-offer';
import { ClosingAhead } from './closing-ahead';
import { ProxyWarning } from './proxy';
import { isNear } from './login-filter';
import { WhoseLogin } from './whose-login';
import { Section } from '../shared/section';
import { SeveralLogins } from './several-logins';
import { Why } from '../shared/why';
import { Unlock } from './unlock';
import { useTexts } from '../shared/texts-context';

interface LoginClockProps {
  logins: readonly Login[];
  /** Logins seen that nobody has assigned to a person yet. */
  seen: readonly SeenLogin[];
  /** The day for which the user said that they did not log in. */
  notLoggedIn: Day | null;
  /** The days on which nobody can log in. */
  closings: readonly Closing[];
  /** Whether it is initially open. */
  isOpen: boolean;
}

/** The 45 days: of the only login in full, or of several in short. */
export function LoginClock(props: LoginClockProps) {
  const { logins, seen, notLoggedIn, closings, isOpen } = props;
  const { t } = useTexts();
  const now = useNow(60_000);
  const [only, second] = logins;
  const [question] = seen;
  return (
    <Section title={t('popup.loginClock')} className="login" isOpen={isOpen}>
      {question && (
        <WhoseLogin key={question.id} seen={question} more={seen.length - 1} logins={logins} />
      )}
      {only && !second && only.isMine ? (
        <OnlyLogin login={only} notLoggedIn={notLoggedIn} closings={closings} now={now} />
      ) : (
        <SeveralLogins logins={logins} notLoggedIn={notLoggedIn} now={now} />
      )}
      <div className="row">
        <a className="button" href="/logins.html" target="_blank">
          {t('logins.open')}
        </a>
      </div>
      <CalendarOffer logins={logins} />
      <ProxyWarning logins={logins} isPart />
      <p className="soft">{t('popup.loginPerUser')}</p>
      <Why of={loginRule} text={(inWords) => inWords('popup.loginPerUser')} />
    </Section>
  );
}

interface OnlyLoginProps {
  login: Login;
  notLoggedIn: Day | null;
  closings: readonly Closing[];
  /** Ms since the epoch. */
  now: number;
}

/** Days left, the last day, and what to do after it. */
function OnlyLogin({ login, notLoggedIn, closings, now }: OnlyLoginProps) {
  const { t, locale } = useTexts();
  const today = dayOf(now);
  const left = daysLeft(login, now);
  const safeDay = lastSafeDay(login);
  const { lastLogin } = login;
  const isAsked = lastLogin?.day !== today && notLoggedIn !== today;
  return (
    <>
      {lastLogin === null && <p>{t('popup.loginNever')}</p>}
      {left !== null && safeDay !== null && hasLoggedIn(login) && (
        <>
          <p className={left < 0 ? 'notice warning days' : 'days'}>
            {left < 0 ? t('popup.loginOver') : t('popup.loginLeft', { days: left })}
          </p>
          {left >= 0 && (
            <ProgressBar share={left / safeDays} tone={isNear(login, now) ? 'alert' : 'plain'} />
          )}
          <p>{t('popup.loginSafe', { day: formatDay(safeDay, locale) })}</p>
          <ClosingAhead login={login} closings={closings} today={today} />
        </>
      )}
      {lastLogin && (
        <p className="soft">
          {t(`popup.loginLast.${lastLogin.how}`, { day: formatDay(lastLogin.day, locale) })}
        </p>
      )}
      {isAsked && <AskToday login={login.id} today={today} />}
      <CorrectDay login={login.id} day={lastLogin?.day ?? today} today={today} />
      <Unlock role={login.role} isOver={left !== null && left < 0} />
    </>
  );
}

/** Asks whether the user logged in today, because not every login is detected. */
function AskToday({ login, today }: { login: string; today: Day }) {
  const { t } = useTexts();
  const act = useAct();
  return (
    <fieldset className="ask">
      <legend>{t('popup.loginAsk')}</legend>
      <div className="row">
        <button type="button" onClick={() => void act({ type: 'logged-in', login, day: today })}>
          {t('popup.loginYes')}
        </button>
        <button type="button" onClick={() => void act({ type: 'not-logged-in' })}>
          {t('popup.loginNo')}
        </button>
      </div>
    </fieldset>
  );
}
