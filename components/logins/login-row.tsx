import { memo } from 'react';
import { links } from '../../lib/guide/links';
import { dayOf } from '../../lib/day';
import { logInBy, type Closing, type Login } from '../../lib/login-clock';
import { mailto } from '../../lib/mailto';
import { formatDay } from '../../lib/texts/formats';
import { useAct } from '../shared/worker-actions';
import { MailLink } from '../shared/mail-link';
import { useTexts } from '../shared/texts-context';
import { ClosingAhead } from './closing-ahead';
import { LoginState } from './login-state';
import { nameOf } from './name';

interface LoginRowProps {
  login: Login;
  closings: readonly Closing[];
  isSelected: boolean;
  /** Ms since the epoch. */
  now: number;
  onSelect: (id: string, isSelected: boolean) => void;
  onEdit: (login: Login) => void;
}

/** The id of the button that gets the focus when the form in this row's place is closed. */
export function editButtonId(login: string): string {
  return `edit-${login}`;
}

/** One login of the list. Memoized, because a list can have 200 of them. */
export const LoginRow = memo(function LoginRow(props: LoginRowProps) {
  const { login, closings, isSelected, now, onSelect, onEdit } = props;
  const words = useTexts();
  const { t } = words;
  const name = nameOf(login, words);
  return (
    <li className="login-row">
      <input
        type="checkbox"
        autoComplete="off"
        aria-label={t('logins.select', { label: name })}
        checked={isSelected}
        onChange={({ currentTarget }) => onSelect(login.id, currentTarget.checked)}
      />
      <div className="login-name">
        <h3>{name}</h3>
        <p className="soft">
          {[
            login.role ? t(`login.unlock.roles.${login.role}`) : t('logins.roleNone'),
            login.isMine ? t('logins.mine') : t('logins.another'),
          ].join(' · ')}
        </p>
      </div>
      <div className="login-days">
        <LoginState login={login} now={now} />
        <ClosingAhead login={login} closings={closings} today={dayOf(now)} />
        <Facts login={login} />
      </div>
      <div className="row login-acts">
        {login.isMine ? (
          <MyActs login={login} name={name} now={now} />
        ) : (
          <TheirActs login={login} closings={closings} name={name} now={now} />
        )}
        <button
          id={editButtonId(login.id)}
          type="button"
          aria-label={t('logins.act.editOf', { label: name })}
          onClick={() => onEdit(login)}
        >
          {t('logins.act.edit')}
        </button>
      </div>
    </li>
  );
});

/** Details of a login: the last one, how it was noted, and until when reminders are snoozed. */
function Facts({ login }: { login: Login }) {
  const { t, locale } = useTexts();
  const day = (iso: string) => formatDay(iso, locale);
  const { lastLogin, toldOn, snoozedUntil, isMine } = login;
  const told = toldOn ? t('logins.toldOn', { day: day(toldOn) }) : t('logins.notTold');
  const facts = [
    lastLogin && t(`logins.lastLogin.${lastLogin.how}`, { day: day(lastLogin.day) }),
    !isMine && told,
    snoozedUntil && t('logins.snoozed', { day: day(snoozedUntil) }),
  ].filter(Boolean);
  return facts.length > 0 && <p className="soft">{facts.join(' · ')}</p>;
}

interface ActsProps {
  login: Login;
  name: string;
  now: number;
}

function MyActs({ login, name, now }: ActsProps) {
  const { t } = useTexts();
  const act = useAct();
  const today = dayOf(now);
  if (login.lastLogin?.day === today) return null;
  return (
    <>
      <button
        type="button"
        aria-label={t('logins.act.todayOf', { label: name })}
        onClick={() => void act({ type: 'logged-in', login: login.id, day: dayOf(Date.now()) })}
      >
        {t('logins.act.today')}
      </button>
      <a className="button" href={links.portal} target="_blank" rel="noreferrer">
        {t('logins.act.openLogin')}
      </a>
    </>
  );
}

/** Actions for another person's login, which only that person can use. */
function TheirActs({ login, closings, name, now }: ActsProps & { closings: readonly Closing[] }) {
  const { t, locale } = useTexts();
  const act = useAct();
  const today = dayOf(now);
  const safe = logInBy(login, closings, today);
  const isAhead = safe !== null && safe >= today;
  const mail = isAhead
    ? mailto(
        '',
        t('logins.mails.remind.subject', { lastDay: formatDay(safe, locale) }),
        t('logins.mails.remind.body', { lastDay: formatDay(safe, locale) }),
      )
    : mailto('', t('logins.mails.remindOver.subject'), t('logins.mails.remindOver.body'));
  return (
    <>
      <button
        type="button"
        aria-label={t('logins.act.toldOf', { label: name })}
        onClick={() => void act({ type: 'told', logins: [login.id] })}
      >
        {t('logins.act.told')}
      </button>
      <MailLink href={mail} label={t('logins.act.mailOf', { label: name })}>
        {t('logins.act.mail')}
      </MailLink>
    </>
  );
}
