import { useCallback, useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { kept } from '../../lib/storage';
import {
  isEnrolled,
  suffixesMost,
  suffixLabelMost,
  suffixRefusal,
  type SuffixRefusal,
} from '../../lib/suffixes';
import { useAct } from '../acting';
import { useStored } from '../hooks/use-stored';
import { useTyped } from '../hooks/use-typed';
import { Section } from '../section';
import { useWords } from '../words';
import { SuffixLine } from './suffix-line';

interface SuffixesProps {
  tabId: number | null;
  /** The table of a private tab is kept apart. */
  isPrivate: boolean;
}

/** So many lines are seen at once; with more, those that are complete can be hidden. */
const fewLines = 6;

/** What was done last, to be said; and whether it can be undone. */
interface Done {
  text: string;
  canUndo: boolean;
}

/** Each EIN with its suffix, and what of it is done: bank data is entered for every one. */
export function Suffixes({ tabId, isPrivate }: SuffixesProps) {
  const { t } = useWords();
  const act = useAct();
  const rows = useStored(kept(isPrivate).suffixes);
  const [onlyOpen, setOnlyOpen] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const undo = useRef<HTMLButtonElement>(null);

  // The line's button is gone with it: the person goes on at "Undo".
  useEffect(() => {
    if (done?.canUndo) undo.current?.focus();
  }, [done]);

  const onRemove = useCallback(
    (suffix: string, label: string) => {
      void act({ type: 'remove-suffix', tabId, suffix }).then(() =>
        setDone({ text: t('way.suffixes.removed', { label }), canUndo: true }),
      );
    },
    [act, tabId, t],
  );

  if (!rows) return null;
  const complete = rows.filter(isEnrolled).length;
  const isLong = rows.length > fewLines;
  const shown = isLong && onlyOpen ? rows.filter((row) => !isEnrolled(row)) : rows;

  const onUndo = () => {
    void act({ type: 'restore-suffix', tabId });
    setDone({ text: t('way.suffixes.restored'), canUndo: false });
  };

  return (
    <Section
      title={t('suffixes.title')}
      aside={
        rows.length > 0
          ? t('way.suffixes.complete', { done: String(complete), all: String(rows.length) })
          : undefined
      }
    >
      <p>{t('way.suffixes.lead')}</p>
      {isLong && (
        <label className="switch">
          <input
            type="checkbox"
            autoComplete="off"
            checked={onlyOpen}
            onChange={({ currentTarget }) => setOnlyOpen(currentTarget.checked)}
          />
          <span>{t('way.suffixes.onlyOpen')}</span>
        </label>
      )}
      <ul className="suffixes">
        {shown.map((row) => (
          <SuffixLine key={row.id} row={row} tabId={tabId} onRemove={onRemove} />
        ))}
      </ul>
      <div className="row said">
        <output>{done?.text ?? ''}</output>
        {done?.canUndo && (
          <button ref={undo} type="button" onClick={onUndo}>
            {t('way.suffixes.undo')}
          </button>
        )}
      </div>
      <AddLine
        refusalOf={(label) => suffixRefusal(rows, label)}
        onAdd={(label) => {
          setDone(null);
          void act({ type: 'add-suffix', tabId, label });
        }}
      />
    </Section>
  );
}

interface AddLineProps {
  refusalOf: (label: string) => SuffixRefusal | null;
  onAdd: (label: string) => void;
}

/** One more line. The field stays in use: there is mostly another to add. */
function AddLine({ refusalOf, onAdd }: AddLineProps) {
  const { t } = useWords();
  const [label, setLabel] = useState('');
  const [refusal, setRefusal] = useState<SuffixRefusal | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useTyped(label !== '');

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = refusalOf(label);
    setRefusal(reason);
    input.current?.focus();
    if (reason) return;
    onAdd(label);
    setLabel('');
  };

  return (
    <form className="field" noValidate onSubmit={onSubmit}>
      <label htmlFor={id}>{t('way.suffixes.label')}</label>
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
        <button type="submit">{t('way.suffixes.add')}</button>
      </div>
      <p id={`${id}-refused`} role="alert" className="refused">
        {refusal
          ? t(`way.suffixes.refused.${refusal}`, {
              most: String(suffixesMost),
              longest: String(suffixLabelMost),
            })
          : ''}
      </p>
    </form>
  );
}
