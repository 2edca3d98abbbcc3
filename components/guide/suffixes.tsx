import { useCallback, useId, useRef, useState, type FormEvent } from 'react';
import type { Refusal } from '../../lib/messages';
import { kept } from '../../lib/storage';
import { isEnrolled, suffixRefusal, type SuffixRefusal } from '../../lib/suffixes';
import { useAct } from '../shared/worker-actions';
import { useStored } from '../hooks/use-stored';
import { useUnsavedInput } from '../hooks/use-unsaved-input';
import { StatusWithUndo, type LastChange } from '../shared/status-with-undo';
import { Section } from '../shared/section';
import { useTexts } from '../shared/texts-context';
import { refusedSuffix } from './refusals';
import { SuffixLine } from './suffix-line';

interface SuffixesProps {
  tabId: number | null;
  /** A private tab has a table of its own. */
  isPrivate: boolean;
}

/** Above this many rows, completed ones can be hidden. */
const fewLines = 6;

/** The table of EINs with their suffixes: bank details are entered for each of them. */
export function Suffixes({ tabId, isPrivate }: SuffixesProps) {
  const words = useTexts();
  const { t } = words;
  const act = useAct();
  const rows = useStored(kept(isPrivate).suffixes);
  const [onlyOpen, setOnlyOpen] = useState(false);
  const [done, setDone] = useState<LastChange | null>(null);

  const onRemove = useCallback(
    async (suffix: string, label: string) => {
      const refused = await act({ type: 'remove-suffix', tabId, suffix });
      setDone(
        refused === null
          ? { text: t('guide.suffixes.removed', { label }), canUndo: true }
          : { text: refusedSuffix(refused, words), canUndo: false },
      );
    },
    [act, tabId, t, words],
  );

  if (!rows) return null;
  const complete = rows.filter(isEnrolled).length;
  const isLong = rows.length > fewLines;
  const shown = isLong && onlyOpen ? rows.filter((row) => !isEnrolled(row)) : rows;

  const onUndo = async () => {
    const refused = await act({ type: 'restore-suffix', tabId });
    // If undo is refused, offer it again: there may be room later.
    setDone(
      refused === null
        ? { text: t('guide.suffixes.restored'), canUndo: false }
        : { text: refusedSuffix(refused, words), canUndo: true },
    );
  };

  return (
    <Section
      title={t('suffixes.title')}
      aside={
        rows.length > 0
          ? t('guide.suffixes.complete', { done: String(complete), all: String(rows.length) })
          : undefined
      }
    >
      <p>{t('guide.suffixes.lead')}</p>
      {isLong && (
        <label className="switch">
          <input
            type="checkbox"
            autoComplete="off"
            checked={onlyOpen}
            onChange={({ currentTarget }) => setOnlyOpen(currentTarget.checked)}
          />
          <span>{t('guide.suffixes.onlyOpen')}</span>
        </label>
      )}
      <ul className="suffixes">
        {shown.map((row) => (
          <SuffixLine key={row.id} row={row} tabId={tabId} onRemove={onRemove} />
        ))}
      </ul>
      <StatusWithUndo done={done} undo={t('guide.suffixes.undo')} onUndo={() => void onUndo()} />
      <AddLine
        refusalOf={(label) => suffixRefusal(rows, label)}
        onAdd={(label) => {
          setDone(null);
          return act({ type: 'add-suffix', tabId, label });
        }}
      />
    </Section>
  );
}

interface AddLineProps {
  refusalOf: (label: string) => SuffixRefusal | null;
  /** Resolves to the reason if refused. */
  onAdd: (label: string) => Promise<Refusal | null>;
}

/** Adds a row. The field keeps the focus, because more rows usually follow. */
function AddLine({ refusalOf, onAdd }: AddLineProps) {
  const words = useTexts();
  const { t } = words;
  const [label, setLabel] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useUnsavedInput(label !== '');

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    input.current?.focus();
    const reason = refusalOf(label) ?? (await onAdd(label));
    setRefusal(reason);
    // Keep what was typed meanwhile: it is the next row.
    if (reason === null) setLabel((now) => (now === label ? '' : now));
  };

  return (
    <form className="field" noValidate onSubmit={(event) => void onSubmit(event)}>
      <label htmlFor={id}>{t('guide.suffixes.label')}</label>
      <div className="row add-line">
        <input
          ref={input}
          id={id}
          type="text"
          autoComplete="off"
          value={label}
          aria-describedby={`${id}-refused`}
          aria-invalid={refusal !== null}
          onChange={({ currentTarget }) => setLabel(currentTarget.value)}
        />
        <button type="submit">{t('guide.suffixes.add')}</button>
      </div>
      <p id={`${id}-refused`} role="alert" className="refused">
        {refusal ? refusedSuffix(refusal, words) : ''}
      </p>
    </form>
  );
}
