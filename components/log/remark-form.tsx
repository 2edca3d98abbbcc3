import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { maxRemarkLength, remarkRefusal, type RemarkRefusal } from '../../lib/log';
import type { Refusal } from '../../lib/messages';
import { catalogues } from '../../lib/texts';
import { hasText } from '../../lib/texts/text-keys';
import { useDraft } from '../hooks/use-draft';
import { useTexts } from '../shared/texts-context';

interface RemarkFormProps {
  /** The initial text. */
  words: string;
  /** Whether an empty text is allowed, which removes the remark. */
  mayBeEmpty: boolean;
  label: string;
  apply: string;
  /** Resolves to the reason if refused. */
  onSay: (words: string) => Promise<Refusal | null>;
  /** `null` if the form stays open and clears itself for the next remark. */
  onClose: (() => void) | null;
}

/** A form for the user's own remark. `autocomplete` is off, so the browser stores nothing. */
export function RemarkForm({ words, mayBeEmpty, label, apply, onSay, onClose }: RemarkFormProps) {
  const { t } = useTexts();
  const { draft, change } = useDraft({ words });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const isOpened = onClose !== null;

  useEffect(() => {
    if (isOpened) area.current?.focus();
  }, [isOpened]);

  const refusedText = (reason: Refusal) =>
    hasText<RemarkRefusal>(catalogues.en.log.refused, reason)
      ? t(`log.refused.${reason}`, { most: maxRemarkLength })
      : t('popup.failed');

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = draft.words;
    const reason = remarkRefusal(said);
    const isKnown = reason !== null && !(reason === 'no remark' && mayBeEmpty);
    const refused = isKnown ? reason : await onSay(said);
    setRefusal(refused);
    if (refused !== null) area.current?.focus();
    else if (onClose) onClose();
    else change({ words: '' });
  };

  return (
    <form className="field" noValidate onSubmit={(event) => void onSubmit(event)}>
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={area}
        id={id}
        rows={2}
        autoComplete="off"
        maxLength={maxRemarkLength}
        value={draft.words}
        aria-describedby={`${id}-hint ${id}-refused`}
        aria-invalid={refusal !== null}
        onChange={({ currentTarget }) => change({ words: currentTarget.value })}
      />
      <p id={`${id}-hint`} className="soft">
        {t('log.remarkHint', { most: maxRemarkLength })}
      </p>
      <p id={`${id}-refused`} role="alert" className="refused">
        {refusal === null ? '' : refusedText(refusal)}
      </p>
      <div className="row">
        <button type="submit">{apply}</button>
        {onClose && (
          <button type="button" onClick={onClose}>
            {t('log.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
