import { memo } from 'react';
import { suffixChecks } from '../../lib/guide/journeys/enrol-ach';
import { isEnrolled, type SuffixRow } from '../../lib/suffixes';
import { useAct } from '../shared/worker-actions';
import { TickBox } from '../shared/tick-box';
import { useTexts } from '../shared/texts-context';

interface SuffixLineProps {
  row: SuffixRow;
  tabId: number | null;
  onRemove: (id: string, label: string) => Promise<void>;
}

/** One EIN with its suffix. Memoized, because there can be 200 of them. */
export const SuffixLine = memo(function SuffixLine({ row, tabId, onRemove }: SuffixLineProps) {
  const { t } = useTexts();
  const act = useAct();
  const { id, label } = row;
  return (
    <li>
      <fieldset className={isEnrolled(row) ? 'suffix complete' : 'suffix'}>
        <legend>
          {label}
          {isEnrolled(row) && <span className="soft"> · {t('guide.suffixes.rowComplete')}</span>}
        </legend>
        {suffixChecks.map((check) => (
          <label key={check} className="switch">
            <TickBox
              checked={row.done[check]}
              onTick={(done) => act({ type: 'check-suffix', tabId, suffix: id, check, done })}
            />
            <span>{t(`suffixes.${check}`)}</span>
          </label>
        ))}
        <button
          type="button"
          className="link"
          aria-label={t('guide.suffixes.removeOf', { label })}
          onClick={() => void onRemove(id, label)}
        >
          {t('guide.suffixes.remove')}
        </button>
      </fieldset>
    </li>
  );
});
