import { useId, useState, type FormEvent } from 'react';
import type { Login, SeenLogin } from '../../lib/login-clock';
import { formatDay } from '../../lib/texts/formats';
import { useAct } from '../acting';
import { useWords } from '../words';
import { nameOf } from './name';

interface WhoseProps {
  seen: SeenLogin;
  /** How many questions come after this one. */
  more: number;
  logins: readonly Login[];
}

/** Asks whose log-in it was. Nothing is chosen beforehand: a guess that is nodded through is wrong. */
export function Whose({ seen, more, logins }: WhoseProps) {
  const words = useWords();
  const { t, locale } = words;
  const act = useAct();
  const [chosen, setChosen] = useState('');
  const selectId = useId();

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (chosen !== '') void act({ type: 'whose', seen: seen.id, login: chosen });
  };

  return (
    <form className="notice" onSubmit={onSubmit}>
      <fieldset className="ask">
        <legend>{t(`logins.whose.${seen.how}`, { day: formatDay(seen.day, locale) })}</legend>
        <label className="unseen" htmlFor={selectId}>
          {t('logins.whose.label')}
        </label>
        <div className="row">
          <LoginOptions id={selectId} logins={logins} chosen={chosen} onChoose={setChosen} />
          <button type="submit" disabled={chosen === ''}>
            {t('logins.whose.apply')}
          </button>
          <button
            type="button"
            onClick={() => void act({ type: 'whose', seen: seen.id, login: null })}
          >
            {t('logins.whose.none')}
          </button>
        </div>
        {more > 0 && <p className="soft">{t('logins.whose.more', { count: more })}</p>}
      </fieldset>
    </form>
  );
}

interface LoginOptionsProps {
  id: string;
  logins: readonly Login[];
  /** The id that is chosen; empty for none. */
  chosen: string;
  onChoose: (id: string) => void;
}

/** A choice of one login, by name. */
export function LoginOptions({ id, logins, chosen, onChoose }: LoginOptionsProps) {
  const words = useWords();
  const { t } = words;
  const named = logins
    .map((login) => ({ login, name: nameOf(login, words) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, words.locale));
  return (
    <select
      id={id}
      value={chosen}
      autoComplete="off"
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    >
      <option value="">{t('logins.whose.choose')}</option>
      {named.map(({ login, name }) => (
        <option key={login.id} value={login.id}>
          {[name, login.role, login.isMine ? null : t('logins.another')]
            .filter(Boolean)
            .join(' · ')}
        </option>
      ))}
    </select>
  );
}
