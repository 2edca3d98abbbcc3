import { useId } from 'react';
import { useTexts } from '../shared/texts-context';
import { everything, kinds, type Filter } from './login-filter';

interface FindProps {
  filter: Filter;
  shown: number;
  all: number;
  onFilter: (filter: Filter) => void;
}

/** Filters the list while the user types. */
export function FindLogins({ filter, shown, all, onFilter }: FindProps) {
  const { t } = useTexts();
  const id = useId();
  const isNarrow = filter.text !== '' || filter.kind !== 'all';
  return (
    <div className="find">
      <div className="field">
        <label htmlFor={`${id}-text`}>{t('logins.filter.text')}</label>
        <input
          id={`${id}-text`}
          type="search"
          autoComplete="off"
          value={filter.text}
          onChange={({ currentTarget }) => onFilter({ ...filter, text: currentTarget.value })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-kind`}>{t('logins.filter.show')}</label>
        <select
          id={`${id}-kind`}
          autoComplete="off"
          value={filter.kind}
          onChange={({ currentTarget }) => {
            const kind = kinds.find((candidate) => candidate === currentTarget.value);
            if (kind) onFilter({ ...filter, kind });
          }}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`logins.filter.kinds.${kind}`)}
            </option>
          ))}
        </select>
      </div>
      <output className="soft">
        {isNarrow ? t('logins.countOf', { shown, all }) : t('logins.count', { shown })}
      </output>
      {shown === 0 && (
        <div className="stack">
          <p>{t('logins.filter.none')}</p>
          <div className="row">
            <button type="button" onClick={() => onFilter(everything)}>
              {t('logins.filter.clear')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
