import { useId, useState } from 'react';
import { sheetSupport } from '../../lib/guide/prep-sheet';
import { compare, comparedFields, type ComparedField } from '../../lib/prep-sheet/compare';
import type { Stretch } from '../../lib/prep-sheet/differences';
import { maxSheetTextLength } from '../../lib/prep-sheet/sheet';
import { useUnsavedInput } from '../hooks/use-unsaved-input';
import { Section } from '../shared/section';
import { useTexts } from '../shared/texts-context';
import { Why } from '../shared/why';
import { labelOf } from './labels';
import type { EditableSheet } from './use-sheet';

/** Compares name and number with those of the 5106. What is pasted here is kept in this view only. */
export function CompareRecord({ sheet }: { sheet: EditableSheet }) {
  const { t } = useTexts();
  const [pasted, setPasted] = useState({ companyName: '', importerNumber: '' });
  useUnsavedInput(Object.values(pasted).some((text) => text !== ''));
  return (
    <Section title={t('sheet.compare.title')}>
      <p>{t('sheet.says.compare')}</p>
      <Why of={sheetSupport.compare} text={(inWords) => inWords('sheet.says.compare')} />
      {comparedFields.map((field) => (
        <CompareField
          key={field}
          field={field}
          typed={sheet.texts[field] ?? ''}
          record={pasted[field]}
          onPaste={(text) => setPasted((before) => ({ ...before, [field]: text }))}
          onTake={(text) => sheet.type({ [field]: text })}
        />
      ))}
    </Section>
  );
}

interface CompareFieldProps {
  field: ComparedField;
  typed: string;
  record: string;
  onPaste: (text: string) => void;
  onTake: (text: string) => void;
}

function CompareField({ field, typed, record, onPaste, onTake }: CompareFieldProps) {
  const { t } = useTexts();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{t('sheet.compare.paste', { field: labelOf(field, t) })}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={maxSheetTextLength}
        value={record}
        onChange={({ currentTarget }) => onPaste(currentTarget.value)}
      />
      <output>
        {record.trim() !== '' && (
          <Differences field={field} typed={typed} record={record} onTake={() => onTake(record)} />
        )}
      </output>
    </div>
  );
}

interface DifferencesProps {
  field: ComparedField;
  typed: string;
  record: string;
  onTake: () => void;
}

function Differences({ field, typed, record, onTake }: DifferencesProps) {
  const { t } = useTexts();
  if (typed === '') return <p className="soft">{t('sheet.compare.empty')}</p>;
  const found = compare(field, typed, record);
  if (found.kinds.length === 0) return <p>✓ {t('sheet.compare.same')}</p>;
  return (
    <div className="notice warning stack">
      <ul className="notes">
        {found.kinds.map((kind) => (
          <li key={kind}>{t(`sheet.differences.${kind}`)}</li>
        ))}
      </ul>
      <dl className="compared">
        <dt>{t('sheet.compare.mine')}</dt>
        <dd>
          <Marked stretches={found.typed} />
        </dd>
        <dt>{t('sheet.compare.theirs')}</dt>
        <dd>
          <Marked stretches={found.record} />
        </dd>
      </dl>
      <div className="row">
        <button type="button" onClick={onTake}>
          {t('sheet.compare.take')}
        </button>
      </div>
    </div>
  );
}

/** Marks what differs. Spaces and invisible characters there are drawn as symbols. */
function Marked({ stretches }: { stretches: readonly Stretch[] }) {
  return stretches.map(({ text, isDifferent }, at) =>
    isDifferent ? <mark key={at}>{visible(text)}</mark> : <span key={at}>{text}</span>,
  );
}

const visible = (text: string) => text.replace(/\s/gu, '␣').replace(/[\p{Cc}\p{Cf}]/gu, '▯');
