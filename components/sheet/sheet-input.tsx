import { useId, useState } from 'react';
import { companyTypes } from '../../lib/prep-sheet/groups';
import { maxSheetTextLength, type SheetField } from '../../lib/prep-sheet/sheet';
import { verdictOf, type Verdict } from '../../lib/prep-sheet/verdict';
import type { Translate } from '../../lib/texts';
import { useTexts } from '../shared/texts-context';
import { hintOf, labelOf } from './labels';

interface SheetInputProps {
  field: SheetField;
  text: string;
  /** Typing goes on, so it is too early to warn. */
  isUnsaved: boolean;
  onType: (text: string) => void;
  onLeave: () => void;
}

/** One field, what is wrong with it in one line, and a button that copies it. */
export function SheetInput({ field, text, isUnsaved, onType, onLeave }: SheetInputProps) {
  const { t } = useTexts();
  const id = useId();
  const verdict = verdictOf(field, text);
  const isWarned = verdict.is === 'warned' && !isUnsaved;
  const label = labelOf(field, t);
  return (
    <div className={isWarned ? 'field sheet-field warned' : 'field sheet-field'}>
      <label htmlFor={id}>{label}</label>
      <div className="sheet-input">
        <input
          id={id}
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={maxSheetTextLength}
          list={field === 'orgStructure' ? `${id}-types` : undefined}
          aria-describedby={`${id}-said`}
          value={text}
          onChange={({ currentTarget }) => onType(currentTarget.value)}
          onBlur={onLeave}
        />
        <CopyButton text={text} label={t('sheet.copyField', { field: label })} />
      </div>
      {field === 'orgStructure' && (
        <datalist id={`${id}-types`}>
          {companyTypes.map((type) => (
            <option key={type}>{type}</option>
          ))}
        </datalist>
      )}
      <output id={`${id}-said`} className={isWarned ? 'refused' : 'soft'}>
        {said(verdict, field, isUnsaved, t)}
      </output>
    </div>
  );
}

/** One line, so that the field does not change its height while a person types. */
function said(verdict: Verdict, field: SheetField, isUnsaved: boolean, t: Translate): string {
  switch (verdict.is) {
    case 'empty':
      return hintOf(field, t);
    case 'fine':
      return verdict.note === null
        ? `✓ ${t('sheet.fine')}`
        : `✓ ${t(`importerNumber.notes.${verdict.note}`)}`;
    case 'warned':
      if (isUnsaved) return '';
      return 'number' in verdict
        ? t(`importerNumber.faults.${verdict.number}`)
        : t(`sheet.warnings.${verdict.reason}`);
  }
}

function CopyButton({ text, label }: { text: string; label: string }) {
  const { t } = useTexts();
  const [copied, setCopied] = useState<string | null>(null);
  const isCopied = copied === text && text !== '';
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      () => setCopied(null),
    );
  return (
    <button type="button" aria-label={label} disabled={text === ''} onClick={() => void copy()}>
      {isCopied ? t('sheet.copied') : t('sheet.copy')}
    </button>
  );
}
