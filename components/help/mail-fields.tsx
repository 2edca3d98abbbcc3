import { useId } from 'react';
import type { Blank } from '../../lib/guide/mails';
import type { Filled } from '../../lib/ready-mail';
import { useTexts } from '../shared/texts-context';

interface MailFieldsProps {
  blanks: readonly Blank[];
  filled: Filled;
  onFill: (blank: Blank, text: string) => void;
}

/** Fields for the blanks of a ready-made email. `autocomplete` is off, so the browser stores nothing. */
export function MailFields({ blanks, filled, onFill }: MailFieldsProps) {
  const { t } = useTexts();
  const id = useId();
  return blanks.map((blank) => {
    const shared = {
      id: `${id}-${blank}`,
      autoComplete: 'off',
      spellCheck: false,
      maxLength: maxFieldLength,
      value: filled[blank] ?? '',
    };
    return (
      <div className="field" key={blank}>
        <label htmlFor={shared.id}>{t(`help.mail.fields.${blank}`)}</label>
        {blank === 'numbers' ? (
          <>
            <textarea
              {...shared}
              rows={3}
              aria-describedby={`${shared.id}-hint`}
              onChange={({ currentTarget }) => onFill(blank, currentTarget.value)}
            />
            <p id={`${shared.id}-hint`} className="soft">
              {t('help.mail.numbers')}
            </p>
          </>
        ) : (
          <input
            {...shared}
            type="text"
            onChange={({ currentTarget }) => onFill(blank, currentTarget.value)}
          />
        )}
      </div>
    );
  });
}

/** In characters. Some mail programs refuse a longer link. */
const maxFieldLength = 1000;
