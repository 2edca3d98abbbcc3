import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import type { Day } from '../../lib/day';
import { waitIds } from '../../lib/guide/ids';
import { waits as reported } from '../../lib/guide/waits';
import { sayWait } from '../../lib/texts/formats';
import {
  endOf,
  endRefusals,
  startRefusals,
  maxWaitLabelLength,
  waitRefusal,
  type WaitDraft,
  type WaitRecord,
  type WaitRefusal,
} from '../../lib/waits';
import { nameOfWait } from '../../lib/waits/name';
import { useAct } from '../shared/worker-actions';
import { useDraft } from '../hooks/use-draft';
import { useTexts } from '../shared/texts-context';
import { untilOf, type SaidEnd } from './end-choice';
import { EndFields } from './end-fields';
import { refusedWait } from './refusals';

interface WaitFormProps {
  /** The wait to edit, or `null` to add one. */
  wait: WaitRecord | null;
  /** Whether it was removed elsewhere while this form is open. */
  isGone?: boolean;
  today: Day;
  onSaved: () => void;
  onCancel: () => void;
}

/** The field that a refusal is about. */
function fieldOf(refusal: WaitRefusal): 'start' | 'end' | 'label' {
  if (startRefusals.some((one) => one === refusal)) return 'start';
  return endRefusals.some((one) => one === refusal) ? 'end' : 'label';
}

/** Adds or edits a wait. */
export function WaitForm({ wait, isGone = false, today, onSaved, onCancel }: WaitFormProps) {
  const words = useTexts();
  const { t } = words;
  const act = useAct();
  const { draft, change } = useDraft<WaitInput>(inputOf(wait, today));
  const [refusal, setRefusal] = useState<WaitRefusal | null>(null);
  const [refused, setRefused] = useState('');
  const first = useRef<HTMLSelectElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();

  // The form is opened by a click elsewhere on the page, so move the focus into it.
  useEffect(() => first.current?.focus(), []);

  const refusedField = refusal && fieldOf(refusal);
  const { kind } = draft;
  const span = kind && reported[kind].span;

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const now = Date.now();
    const { label, startedOn } = draft;
    const said: WaitDraft = { kind, label, startedOn, until: untilOf(draft, startedOn) };
    const reason = waitRefusal(said, now);
    setRefusal(reason);
    setRefused(reason ? refusedWait(reason, words, today) : '');
    if (reason) {
      form.current?.querySelector<HTMLElement>(`[name=${fieldOf(reason)}]`)?.focus();
      return;
    }
    const message = wait
      ? ({ type: 'correct-wait', wait: wait.id, draft: said } as const)
      : ({ type: 'add-wait', draft: said } as const);
    void act(message).then((answer) => {
      if (answer === null) onSaved();
      else setRefused(refusedWait(answer, words, today));
    });
  };

  const refusedId = `${id}-refused`;
  return (
    <form ref={form} className="wait-form stack" noValidate onSubmit={onSubmit}>
      <h3>
        {wait ? t('waiting.form.change', { name: nameOfWait(wait, t) }) : t('waiting.form.add')}
      </h3>
      <div className="field">
        <label htmlFor={`${id}-kind`}>{t('waiting.form.kind')}</label>
        <select
          ref={first}
          id={`${id}-kind`}
          autoComplete="off"
          value={kind ?? ''}
          onChange={({ currentTarget }) =>
            change({ kind: waitIds.find((known) => known === currentTarget.value) ?? null })
          }
        >
          <option value="">{t('waiting.form.own')}</option>
          {waitIds.map((known) => (
            <option key={known} value={known}>
              {t(`waiting.names.${known}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-label`}>
          {kind ? t('waiting.form.labelMore') : t('waiting.form.label')}
        </label>
        <input
          id={`${id}-label`}
          name="label"
          type="text"
          autoComplete="off"
          maxLength={maxWaitLabelLength}
          value={draft.label}
          aria-describedby={`${id}-hint ${refusedId}`}
          aria-invalid={refusedField === 'label'}
          onChange={({ currentTarget }) => change({ label: currentTarget.value })}
        />
        <p id={`${id}-hint`} className="soft">
          {t('waiting.form.labelHint')}
        </p>
      </div>
      <div className="field">
        <label htmlFor={`${id}-start`}>{t('waiting.form.start')}</label>
        <input
          id={`${id}-start`}
          name="start"
          type="date"
          autoComplete="off"
          max={today}
          value={draft.startedOn}
          aria-describedby={refusedId}
          aria-invalid={refusedField === 'start'}
          onChange={({ currentTarget }) => change({ startedOn: currentTarget.value })}
        />
      </div>
      <EndFields
        id={id}
        end={draft}
        reportedSpan={span ? sayWait(span, t) : null}
        isInvalid={refusedField === 'end'}
        refusedId={refusedId}
        onChange={change}
      />
      <p id={refusedId} role="alert" className="refused">
        {isGone ? refusedWait('wait gone', words, today) : refused}
      </p>
      <div className="row">
        <button type="submit" className="main">
          {wait ? t('waiting.form.save') : t('waiting.form.addIt')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('waiting.form.cancel')}
        </button>
      </div>
    </form>
  );
}

/** The contents of the fields. */
type WaitInput = Omit<WaitDraft, 'until'> & SaidEnd;

function inputOf(wait: WaitRecord | null, today: Day): WaitInput {
  const { kind, label, startedOn, until } = wait ?? blankWait(today);
  // Editing a wait of unknown length starts with setting its end.
  const isUnknown = wait !== null && endOf(wait) === null;
  const choice = isUnknown || until !== null ? 'day' : 'guide';
  return { kind, label, startedOn, choice, count: '', day: until ?? '' };
}

function blankWait(today: Day): WaitDraft {
  return { kind: null, label: '', startedOn: today, until: null };
}
