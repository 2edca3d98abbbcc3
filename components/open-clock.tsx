import { useAct } from './acting';
import { useWords } from './words';

/** Opens the clock that stays visible while the user reads the email with the code. */
export function OpenClock() {
  const { t } = useWords();
  const act = useAct();
  return (
    <div className="row">
      <button type="button" onClick={() => void act({ type: 'open-clock' })}>
        {t('clockWindow.open')}
      </button>
    </div>
  );
}
