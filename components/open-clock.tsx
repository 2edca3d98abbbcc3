import { useAct } from './acting';
import { useWords } from './words';

/** The way to a clock that stays in sight while the person reads the mail with the code. */
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
