import { useId, useRef, useState, type FormEvent } from 'react';
import type { Day } from '../../lib/day';
import { ahead, closingRefusal, type Closing, type ClosingRefusal } from '../../lib/login-clock';
import { formatDay } from '../../lib/texts/formats';
import { useAct } from '../shared/worker-actions';
import { useDraft } from '../hooks/use-draft';
import { StatusWithUndo, type LastChange } from '../shared/status-with-undo';
import { Section } from '../shared/section';
import { useTexts } from '../shared/texts-context';
import { refusedText } from '../logins/refusals';

interface ClosingsSectionProps {
  closings: readonly Closing[];
  today: Day;
}

const fields = ['from', 'to'] as const;

const noDays: Closing = { from: '', to: '' };

/** Adds and removes days on which nobody can log in. */
export function ClosingsSection({ closings, today }: ClosingsSectionProps) {
  const words = useTexts();
  const { t } = words;
  const act = useAct();
  const { draft, change } = useDraft(noDays);
  const [refused, setRefused] = useState<ClosingRefusal | 'not saved' | null>(null);
  const [done, setDone] = useState<LastChange | null>(null);
  const [removed, setRemoved] = useState<Closing | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const last = useRef<HTMLInputElement>(null);
  const id = useId();
  const nameOf = useClosingName();

  const add = async (closing: Closing): Promise<boolean> => {
    const reason = closingRefusal(closings, closing, today);
    const answer = reason ?? (await act({ type: 'add-closing', closing }));
    setRefused(answer === null ? null : (reason ?? 'not saved'));
    setDone(
      answer === null
        ? { text: t('logins.closings.added', { days: nameOf(closing) }), canUndo: false }
        : null,
    );
    return answer === null;
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // A partly typed date has an empty value, but was not left empty on purpose.
    const isPartial = [first, last].some(({ current }) => current?.validity.badInput === true);
    // Without a last day, the first day is the only one.
    const to = isPartial ? '' : draft.to || draft.from;
    void add({ from: draft.from, to }).then((isAdded) => {
      if (isAdded) change(noDays);
      first.current?.focus();
    });
  };
  const onRemove = (closing: Closing) => {
    void act({ type: 'remove-closing', closing }).then((answer) => {
      if (answer !== null) return;
      setRemoved(closing);
      setDone({ text: t('logins.closings.removed', { days: nameOf(closing) }), canUndo: true });
    });
  };

  const shown = ahead(closings, today);
  return (
    <Section title={t('logins.closings.title')}>
      <p>{t('logins.closings.lead')}</p>
      {shown.length === 0 ? (
        <p className="soft">{t('logins.closings.none')}</p>
      ) : (
        <ul className="short-list">
          {shown.map((closing) => (
            <li key={`${closing.from} ${closing.to}`}>
              <div className="row">
                <span>{nameOf(closing)}</span>
                <button
                  type="button"
                  aria-label={t('logins.closings.removeOf', { days: nameOf(closing) })}
                  onClick={() => onRemove(closing)}
                >
                  {t('logins.closings.remove')}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <StatusWithUndo
        done={done}
        undo={t('logins.act.undo')}
        onUndo={() => {
          if (removed) void add(removed).then(() => first.current?.focus());
        }}
      />
      <form className="stack" noValidate onSubmit={onSubmit}>
        <div className="row">
          {fields.map((field) => (
            <div key={field} className="field">
              <label htmlFor={`${id}-${field}`}>{t(`logins.closings.${field}`)}</label>
              <input
                ref={field === 'from' ? first : last}
                id={`${id}-${field}`}
                type="date"
                autoComplete="off"
                value={draft[field]}
                aria-describedby={`${id}-refused`}
                aria-invalid={refused !== null}
                onChange={({ currentTarget }) => change({ [field]: currentTarget.value })}
              />
            </div>
          ))}
        </div>
        <p id={`${id}-refused`} role="alert" className="refused">
          {refused === null ? '' : refusedText(refused, words, today)}
        </p>
        <div className="row">
          <button type="submit">{t('logins.closings.add')}</button>
        </div>
      </form>
    </Section>
  );
}

/** "Dec 24, 2026", or "Dec 24, 2026 to Jan 2, 2027". */
function useClosingName(): (closing: Closing) => string {
  const { t, locale } = useTexts();
  return ({ from, to }) => {
    const days = { from: formatDay(from, locale), to: formatDay(to, locale) };
    return from === to ? days.from : t('logins.closings.range', days);
  };
}
