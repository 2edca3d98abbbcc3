import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import type { Day } from '../../lib/day';
import {
  dayRefusals,
  draftRefusal,
  maxLabelLength,
  roles,
  type Draft,
  type LoginRefusal,
  type Login,
} from '../../lib/login-clock';
import { useAct } from '../shared/worker-actions';
import { useDraft } from '../hooks/use-draft';
import { useTexts } from '../shared/texts-context';
import { nameOf } from './name';
import { refusedText } from './refusals';

interface LoginFormProps {
  /** The login to edit, or `null` to add one. */
  login: Login | null;
  /** Whether it was removed elsewhere while this form is open. */
  isGone?: boolean;
  logins: readonly Login[];
  today: Day;
  onSaved: () => void;
  onCancel: () => void;
}

/** Whether a refusal is about the day; the others are about the label. */
const isAboutDay = (refusal: LoginRefusal | null) => dayRefusals.some((one) => one === refusal);

/** Adds or edits a login. */
export function LoginForm(props: LoginFormProps) {
  const { login, isGone = false, logins, today, onSaved, onCancel } = props;
  const words = useTexts();
  const { t } = words;
  const act = useAct();
  const { draft, change } = useDraft(draftOf(login));
  const [refusal, setRefusal] = useState<LoginRefusal | null>(null);
  const [refused, setRefused] = useState('');
  const label = useRef<HTMLInputElement>(null);
  const day = useRef<HTMLInputElement>(null);
  const id = useId();

  // The form is opened by a click elsewhere on the page, so move the focus into it.
  useEffect(() => label.current?.focus(), []);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const now = Date.now();
    // A partly typed date has an empty value, but does not mean "unknown".
    const isPartial = day.current?.validity.badInput === true;
    const reason = isPartial ? 'not a day' : draftRefusal(logins, login?.id ?? null, draft, now);
    setRefusal(reason);
    setRefused(reason ? refusedText(reason, words, today) : '');
    if (reason) {
      (isAboutDay(reason) ? day : label).current?.focus();
      return;
    }
    const said = { ...draft, hasProxy: draft.hasProxy && draft.role === 'TAO' };
    const message = login
      ? ({ type: 'edit-login', login: login.id, draft: said } as const)
      : ({ type: 'add-login', draft: said } as const);
    void act(message).then((answer) => {
      if (answer === null) onSaved();
      // Say it beside the button: the top of the page may be out of view.
      else setRefused(refusedText(answer, words, today));
    });
  };

  const isDay = isAboutDay(refusal);
  const refusedId = `${id}-refused`;
  return (
    <form className="login-form stack" noValidate onSubmit={onSubmit}>
      <h3>
        {login ? t('logins.form.edit', { label: nameOf(login, words) }) : t('logins.form.add')}
      </h3>
      <div className="field">
        <label htmlFor={`${id}-label`}>{t('logins.form.label')}</label>
        <input
          ref={label}
          id={`${id}-label`}
          type="text"
          autoComplete="off"
          maxLength={maxLabelLength}
          value={draft.label}
          aria-describedby={`${id}-hint ${refusedId}`}
          aria-invalid={refusal !== null && !isDay}
          onChange={({ currentTarget }) => change({ label: currentTarget.value })}
        />
        <p id={`${id}-hint`} className="soft">
          {t('logins.form.labelHint')}
        </p>
      </div>
      <div className="field">
        <label htmlFor={`${id}-role`}>{t('logins.form.role')}</label>
        <select
          id={`${id}-role`}
          autoComplete="off"
          value={draft.role ?? ''}
          onChange={({ currentTarget }) =>
            change({ role: roles.find((role) => role === currentTarget.value) ?? null })
          }
        >
          <option value="">{t('logins.roleNone')}</option>
          {roles.map((role) => (
            <option key={role} value={role}>
              {t(`login.unlock.roles.${role}`)}
            </option>
          ))}
        </select>
      </div>
      <fieldset className="ask">
        <legend>{t('logins.form.whose')}</legend>
        {[true, false].map((isMine) => (
          <label key={String(isMine)} className="switch">
            <input
              type="radio"
              autoComplete="off"
              name={`${id}-whose`}
              checked={draft.isMine === isMine}
              onChange={() => change({ isMine })}
            />
            <span>{isMine ? t('logins.form.mine') : t('logins.form.another')}</span>
          </label>
        ))}
        {!draft.isMine && <p className="soft">{t('logins.form.anotherHint')}</p>}
      </fieldset>
      {draft.role === 'TAO' && (
        <label className="switch">
          <input
            type="checkbox"
            autoComplete="off"
            checked={draft.hasProxy}
            onChange={({ currentTarget }) => change({ hasProxy: currentTarget.checked })}
          />
          <span>{t('logins.form.hasProxy')}</span>
        </label>
      )}
      <div className="field">
        <label htmlFor={`${id}-day`}>
          {draft.isMine ? t('logins.form.day') : t('logins.form.dayAnother')}
        </label>
        <input
          ref={day}
          id={`${id}-day`}
          type="date"
          autoComplete="off"
          max={today}
          value={draft.day ?? ''}
          aria-describedby={`${id}-dayhint ${refusedId}`}
          aria-invalid={isDay}
          onChange={({ currentTarget }) => change({ day: currentTarget.value || null })}
        />
        <p id={`${id}-dayhint`} className="soft">
          {t('logins.form.dayHint')}
        </p>
      </div>
      <p id={refusedId} role="alert" className="refused">
        {isGone ? refusedText('gone', words, today) : refused}
      </p>
      <div className="row">
        <button type="submit" className="main">
          {login ? t('logins.form.save') : t('logins.form.add2')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('logins.form.cancel')}
        </button>
      </div>
    </form>
  );
}

function draftOf(login: Login | null): Draft {
  if (!login) return { label: '', role: null, isMine: true, hasProxy: false, day: null };
  const { label, role, isMine, hasProxy, lastLogin } = login;
  return { label, role, isMine, hasProxy, day: lastLogin?.day ?? null };
}
