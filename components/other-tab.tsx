import { bringToFront } from '../lib/background/tabs';
import { useWords } from './words';

/** Says that the countdown is another tab's, and leads there. */
export function OtherTab({ tabId }: { tabId: number }) {
  const { t } = useWords();
  return (
    <p className="soft">
      {t('popup.otherTab')}{' '}
      <button type="button" className="link" onClick={() => void bringToFront(tabId)}>
        {t('popup.goToTab')}
      </button>
    </p>
  );
}
