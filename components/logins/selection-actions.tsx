import { snoozes, type Snooze } from '../../lib/login-clock';
import { useTexts } from '../shared/texts-context';

interface ForSelectedProps {
  count: number;
  onTold: () => void;
  onSnooze: (snooze: Snooze) => void;
  onRemove: () => void;
}

const labels = { next: 'logins.act.snoozeNext', week: 'logins.act.snoozeWeek' } as const;

/** Actions on all selected logins. Stays in view above a long list. */
export function SelectionActions({ count, onTold, onSnooze, onRemove }: ForSelectedProps) {
  const { t } = useTexts();
  return (
    <fieldset className="for-selected">
      <legend className="unseen">{t('logins.forSelected')}</legend>
      <output>
        <strong>{t('logins.selected', { count })}</strong>
      </output>
      <div className="row">
        <button type="button" onClick={onTold}>
          {t('logins.act.told')}
        </button>
        {snoozes.map((snooze) => (
          <button key={snooze} type="button" onClick={() => onSnooze(snooze)}>
            {t(labels[snooze])}
          </button>
        ))}
        <button type="button" onClick={onRemove}>
          {t('logins.act.remove')}
        </button>
      </div>
    </fieldset>
  );
}
