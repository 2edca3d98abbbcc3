import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { remarkMost, remarkRefusal } from '../../lib/evidence';
import { useTyped } from '../hooks/use-typed';
import { useWords } from '../words';

interface RemarkFormProps {
  /** What it begins with. */
  words: string;
  /** Whether empty words are taken: they take a remark away. */
  mayBeEmpty: boolean;
  label: string;
  apply: string;
  /** Resolves to whether it was taken. */
  onSay: (words: string) => Promise<boolean>;
  /** Null: it cannot be closed, and empties itself for the next one. */
  onClose: (() => void) | null;
}

/** The person's own words. The browser keeps none of them in its own files: `autocomplete` is off. */
export function RemarkForm({ words, mayBeEmpty, label, apply, onSay, onClose }: RemarkFormProps) {
  const { t } = useWords();
  const [said, setSaid] = useState(words);
  const [isRefused, setIsRefused] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const isOpened = onClose !== null;
  useTyped(said !== words);

  useEffect(() => {
    if (isOpened) area.current?.focus();
  }, [isOpened]);

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = remarkRefusal(said);
    const refused = reason !== null && !(reason === 'no remark' && mayBeEmpty);
    setIsRefused(refused);
    if (refused) {
      area.current?.focus();
      return;
    }
    if (!(await onSay(said))) return;
    if (onClose) onClose();
    else setSaid('');
  };

  return (
    <form className="field" noValidate onSubmit={(event) => void onSubmit(event)}>
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={area}
        id={id}
        rows={2}
        autoComplete="off"
        maxLength={remarkMost}
        value={said}
        aria-describedby={`${id}-hint ${id}-refused`}
        aria-invalid={isRefused}
        onChange={({ currentTarget }) => setSaid(currentTarget.value)}
      />
      <p id={`${id}-hint`} className="soft">
        {t('record.remarkHint', { most: remarkMost })}
      </p>
      <p id={`${id}-refused`} role="alert" className="refused">
        {isRefused ? t('record.remarkEmpty') : ''}
      </p>
      <div className="row">
        <button type="submit">{apply}</button>
        {onClose && (
          <button type="button" onClick={onClose}>
            {t('record.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
