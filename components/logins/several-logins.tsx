import { dayOf, type Day } from '../../lib/day';
import { daysLeft, type Login } from '../../lib/login-clock';
import { useAct } from '../shared/worker-actions';
import { ChooseLogin } from './choose-login';
import { LoginState } from './login-state';
import { nameOf } from './name';
import { byUrgency, inOrder, isNear } from './login-filter';
import { Unlock } from './unlock';
import { useTexts } from '../shared/texts-context';

/** How many logins are shown in short; the list has them all. */
const maxShown = 3;

interface SeveralLoginsProps {
  logins: readonly Login[];
  notLoggedIn: Day | null;
  /** Ms since the epoch. */
  now: number;
}

/** Several logins in short: how many expire soon, the soonest of them, and "I logged in today". */
export function SeveralLogins({ logins, notLoggedIn, now }: SeveralLoginsProps) {
  const words = useTexts();
  const { t } = words;
  const near = logins.filter((login) => isNear(login, now)).length;
  const nearest = inOrder(logins, byUrgency(logins)).slice(0, maxShown);
  const [first] = nearest;
  const mine = logins.filter(({ isMine }) => isMine);
  const isOver = first !== undefined && (daysLeft(first, now) ?? 0) < 0;
  return (
    <>
      <p className="days">{t('logins.several.due', { count: near, all: logins.length })}</p>
      <ul className="short-list">
        {nearest.map((login) => (
          <li key={login.id}>
            <strong>{[nameOf(login, words), login.role].filter(Boolean).join(' · ')}</strong>
            <LoginState login={login} now={now} />
          </li>
        ))}
      </ul>
      {mine.length > 0 && notLoggedIn !== dayOf(now) && <AskWhich logins={mine} />}
      {isOver && <Unlock role={first.role} isOver={false} />}
    </>
  );
}

/** Offers only the user's own logins. */
function AskWhich({ logins }: { logins: readonly Login[] }) {
  const { t } = useTexts();
  const act = useAct();
  return (
    <ChooseLogin
      question={t('logins.several.ask')}
      logins={logins}
      apply={t('popup.loginYes')}
      onApply={(login) => act({ type: 'logged-in', login, day: dayOf(Date.now()) })}
      none={t('popup.loginNo')}
      onNone={() => act({ type: 'not-logged-in' })}
    />
  );
}
