import { useId, useState, type ReactNode } from 'react';
import {
  letterAccounts,
  letterRoles,
  type LetterPart,
} from '../../lib/guide/journeys/add-sub-accounts';
import { numberDoubts, type LetterDraft, type NumberDoubt } from '../../lib/letter';
import type { Translate } from '../../lib/texts';
import { Choice } from '../shared/choice';
import { useTexts } from '../shared/texts-context';

interface LetterFormProps {
  draft: LetterDraft;
  onChange: (part: Partial<LetterDraft>) => void;
}

/** The letter's fields. `autocomplete` is off, so the browser stores nothing. */
export function LetterForm({ draft, onChange }: LetterFormProps) {
  const { t } = useTexts();
  const id = useId();
  return (
    <div className="stack">
      <Group title={t('letterPage.where.head')}>
        {[false, true].map((hasPaper) => (
          <label key={String(hasPaper)} className="switch">
            <input
              type="radio"
              name={id}
              autoComplete="off"
              checked={draft.hasPaper === hasPaper}
              onChange={() => onChange({ hasPaper })}
            />
            <span>{hasPaper ? t('letterPage.headPaper') : t('letterPage.headTyped')}</span>
          </label>
        ))}
      </Group>
      <Group title={t('letterPage.where.company')}>
        <Line part="company" value={draft.company} onType={(company) => onChange({ company })} />
        <Line
          part="address"
          rows={3}
          value={draft.address}
          onType={(address) => onChange({ address })}
        />
      </Group>
      <Group title={t('letterPage.where.request')}>
        <Line
          part="top-account"
          value={draft.topAccount}
          onType={(topAccount) => onChange({ topAccount })}
        />
        <Choice
          label={t('letter.account-type')}
          ids={letterAccounts}
          textOf={(account) => t(`letterAccounts.${account}`)}
          chosen={draft.account}
          onChoose={(account) => account && onChange({ account })}
        />
        <Numbers value={draft.numbers} onType={(numbers) => onChange({ numbers })} />
      </Group>
      <Group title={t('letterPage.where.signer')}>
        <Line part="signer" value={draft.signer} onType={(signer) => onChange({ signer })} />
        <Choice
          label={t('letter.signer-role')}
          ids={letterRoles}
          textOf={(role) => t(`letterRoles.${role}`)}
          chosen={draft.role}
          onChoose={(role) => role && onChange({ role })}
        />
        {draft.role !== 'owner' && (
          <Line part="owner" value={draft.owner} onType={(owner) => onChange({ owner })} />
        )}
        <Line
          part="contact"
          hint={t('letterPage.contactHint')}
          value={draft.contact}
          onType={(contact) => onChange({ contact })}
        />
        <div className="field">
          <label htmlFor={`${id}-date`}>{t('letter.date')}</label>
          <input
            id={`${id}-date`}
            type="date"
            autoComplete="off"
            value={draft.date}
            onChange={({ currentTarget }) => onChange({ date: currentTarget.value })}
          />
        </div>
      </Group>
    </div>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="ask">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

interface LineProps {
  part: LetterPart;
  value: string;
  onType: (text: string) => void;
  onLeave?: () => void;
  /** Makes it a text area with this many rows. */
  rows?: number;
  hint?: string;
}

function Line({ part, value, onType, onLeave, rows, hint }: LineProps) {
  const { t } = useTexts();
  const id = useId();
  const shared = {
    id,
    autoComplete: 'off',
    spellCheck: false,
    value,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    onBlur: onLeave,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{t(`letter.${part}`)}</label>
      {rows === undefined ? (
        <input
          {...shared}
          type="text"
          onChange={({ currentTarget }) => onType(currentTarget.value)}
        />
      ) : (
        <textarea
          {...shared}
          rows={rows}
          onChange={({ currentTarget }) => onType(currentTarget.value)}
        />
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="soft">
          {hint}
        </p>
      )}
    </div>
  );
}

/** The importer numbers. Warnings appear when the field loses focus, not while a number is being typed. */
function Numbers({ value, onType }: Pick<LineProps, 'value' | 'onType'>) {
  const { t } = useTexts();
  const [doubts, setDoubts] = useState<readonly NumberDoubt[]>([]);
  return (
    <>
      <Line
        part="numbers"
        rows={4}
        hint={t('letterPage.numbersHint')}
        value={value}
        onType={(numbers) => {
          setDoubts([]);
          onType(numbers);
        }}
        onLeave={() => setDoubts(numberDoubts(value))}
      />
      <output>
        {doubts.length > 0 && (
          <div className="notice warning stack">
            <ul className="notes">
              {doubts.map(({ line, why }) => (
                <li key={line}>
                  <Doubt line={line} why={why} />
                </li>
              ))}
            </ul>
            <p className="soft">{t('letterPage.doubtsOnly')}</p>
          </div>
        )}
      </output>
    </>
  );
}

function Doubt({ line, why }: NumberDoubt) {
  const { t } = useTexts();
  return t('letterPage.line', { line: String(line), said: doubtText(why, t) });
}

function doubtText(why: NumberDoubt['why'], t: Translate): string {
  switch (why) {
    case 'no suffix':
      return t('letterPage.noSuffix');
    case 'private':
    case 'ambiguous':
      return t(`importerNumber.notes.${why}`);
    case 'empty':
    case 'characters':
    case 'ten digits':
    case 'length':
    case 'suffix':
    case 'shape':
      return t(`importerNumber.faults.${why}`);
  }
}
