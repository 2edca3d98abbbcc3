import { useTexts } from '../shared/texts-context';
import { endChoices, type SaidEnd } from './end-choice';

interface EndFieldsProps {
  id: string;
  end: SaidEnd;
  /** The usual length of such a wait, in words, or `null` if unknown. */
  reportedSpan: string | null;
  isInvalid: boolean;
  refusedId: string;
  onChange: (part: Partial<SaidEnd>) => void;
}

/** Sets how long a wait lasts: the usual time, a number of days, or a date. */
export function EndFields({
  id,
  end,
  reportedSpan,
  isInvalid,
  refusedId,
  onChange,
}: EndFieldsProps) {
  const { t } = useTexts();
  const common = {
    name: 'end',
    autoComplete: 'off',
    'aria-describedby': refusedId,
    'aria-invalid': isInvalid,
  };
  return (
    <>
      <div className="field">
        <label htmlFor={`${id}-choice`}>{t('waiting.form.end')}</label>
        <select
          id={`${id}-choice`}
          autoComplete="off"
          value={end.choice}
          onChange={({ currentTarget }) => {
            const choice = endChoices.find((one) => one === currentTarget.value);
            if (choice) onChange({ choice });
          }}
        >
          {endChoices.map((choice) => (
            <option key={choice} value={choice}>
              {choice === 'guide' && reportedSpan !== null
                ? reportedSpan
                : t(`waiting.form.ends.${choice}`)}
            </option>
          ))}
        </select>
      </div>
      {(end.choice === 'days' || end.choice === 'business-days') && (
        <div className="field">
          <label htmlFor={`${id}-count`}>{t('waiting.form.count')}</label>
          <input
            {...common}
            id={`${id}-count`}
            type="text"
            inputMode="numeric"
            value={end.count}
            onChange={({ currentTarget }) => onChange({ count: currentTarget.value })}
          />
        </div>
      )}
      {end.choice === 'day' && (
        <div className="field">
          <label htmlFor={`${id}-day`}>{t('waiting.form.day')}</label>
          <input
            {...common}
            id={`${id}-day`}
            type="date"
            value={end.day}
            onChange={({ currentTarget }) => onChange({ day: currentTarget.value })}
          />
        </div>
      )}
    </>
  );
}
