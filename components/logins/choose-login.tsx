import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { dayOf } from '../../lib/day';
import type { Login } from '../../lib/login-clock';
import type { Refusal } from '../../lib/messages';
import { useTexts } from '../shared/texts-context';
import { nameOf } from './name';
import { refusedText } from './refusals';

interface ChooseLoginProps {
  question: string;
  logins: readonly Login[];
  /** Label of the button that applies the choice. */
  apply: string;
  /** Both resolve to the reason if refused. */
  onApply: (login: string) => Promise<Refusal | null>;
  /** Label of the button for "none of them". */
  none: string;
  onNone: () => Promise<Refusal | null>;
  children?: ReactNode;
}

/** Asks for one of several logins. Nothing is preselected, because users confirm a wrong guess too easily. */
export function ChooseLogin(props: ChooseLoginProps) {
  const { question, logins, apply, onApply, none, onNone, children } = props;
  const words = useTexts();
  const { t } = words;
  const [chosen, setChosen] = useState('');
  const [refused, setRefused] = useState('');
  const selectId = useId();

  const settle = (refusal: Refusal | null) => {
    if (refusal === null) setChosen('');
    setRefused(refusal === null ? '' : refusedText(refusal, words, dayOf(Date.now())));
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (chosen !== '') void onApply(chosen).then(settle);
  };

  return (
    <form onSubmit={onSubmit}>
      <fieldset className="ask">
        <legend>{question}</legend>
        <label className="unseen" htmlFor={selectId}>
          {t('logins.whose.label')}
        </label>
        <div className="row">
          <LoginOptions id={selectId} logins={logins} chosen={chosen} onChoose={setChosen} />
          <button type="submit" disabled={chosen === ''}>
            {apply}
          </button>
          <button type="button" onClick={() => void onNone().then(settle)}>
            {none}
          </button>
        </div>
        <p role="alert" className="refused">
          {refused}
        </p>
        {children}
      </fieldset>
    </form>
  );
}

interface LoginOptionsProps {
  id: string;
  logins: readonly Login[];
  /** The chosen id, or an empty string. */
  chosen: string;
  onChoose: (id: string) => void;
}

/** A select of logins by name. */
function LoginOptions({ id, logins, chosen, onChoose }: LoginOptionsProps) {
  const words = useTexts();
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
