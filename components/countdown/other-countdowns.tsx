import { bringToFront } from '../../lib/browser/tabs';
import { remaining, type WindowRecord } from '../../lib/code-window';
import { digits } from '../../lib/overlay/countdown';
import { openTabOf, type OpenTabs } from '../shared/tab';
import { tabName } from './tab-name';
import { useTexts } from '../shared/texts-context';

interface OtherCountdownsProps {
  /** Running code windows, soonest to end first. */
  others: readonly WindowRecord[];
  openTabs: OpenTabs;
  /** Ms since the epoch. */
  now: number;
}

/** The other countdowns: time left, tab, and a button that leads there. */
export function OtherCountdowns({ others, openTabs, now }: OtherCountdownsProps) {
  const words = useTexts();
  const { t } = words;
  if (others.length === 0) return null;
  return (
    <div className="stack soft">
      <p>{t('popup.otherWindows', { count: others.length })}</p>
      <ul className="short-list">
        {others.map((record) => {
          const left = remaining(record.window, now);
          const open = openTabOf(record, openTabs);
          const none = record.tab === null ? t('clockWindow.noTab') : t('clockWindow.tabGone');
          const tab = open ? tabName(open, words) : none;
          return (
            <li key={record.id}>
              {left === null
                ? t('clockWindow.unknownInTab', { tab })
                : t('clockWindow.leftInTab', { digits: digits(left), tab })}{' '}
              {open && (
                <button type="button" className="link" onClick={() => void bringToFront(open.id)}>
                  {t('popup.goToTab')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
