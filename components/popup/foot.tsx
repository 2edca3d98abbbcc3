import type { Today } from '../../lib/guidance';
import { useAct } from '../shared/worker-actions';
import { useTexts } from '../shared/texts-context';

interface FootProps {
  today: Today;
  openSide: (view: string) => void;
}

/** The bottom line: the login day or the clock's window, and a link to everything else. */
export function Foot({ today, openSide }: FootProps) {
  const { t } = useTexts();
  const act = useAct();
  const { status } = today.clock;
  if (today.doors.length > 0) {
    return (
      <footer className="foot">
        <p>{t('today.privacy')}</p>
        <a href="/options.html" target="_blank">
          {t('today.settings')}
        </a>
      </footer>
    );
  }
  return (
    <footer className="foot">
      {status === 'running' || status === 'unknown' ? (
        <button type="button" onClick={() => void act({ type: 'open-clock' })}>
          {t('guidance.keepOnTop')}
        </button>
      ) : (
        <p>{today.foot}</p>
      )}
      {today.others.length > 0 && (
        <button type="button" onClick={() => openSide('now')}>
          {t('today.others', { count: today.others.length })}
        </button>
      )}
      {today.isLogin ? (
        <a href="/logins.html" target="_blank">
          {t('today.logins')}
        </a>
      ) : (
        <button type="button" onClick={() => openSide('guide')}>
          {t('today.allSteps')}
        </button>
      )}
    </footer>
  );
}
