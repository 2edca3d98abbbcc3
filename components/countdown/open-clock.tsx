import { useAct } from '../shared/worker-actions';
import { useTexts } from '../shared/texts-context';

/** Opens the clock that stays visible while the user reads the email with the code. */
export function OpenClock() {
  const { t } = useTexts();
  const act = useAct();
  return (
    <div className="row">
      <button type="button" onClick={() => void act({ type: 'open-clock' })}>
        {t('clockWindow.open')}
      </button>
    </div>
  );
}
