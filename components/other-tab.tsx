import { bringToFront } from '../lib/background/tabs';
import type { OpenTab } from './tab';
import { tabName } from './tab-name';
import { useWords } from './words';

interface OtherTabProps {
  tab: OpenTab;
}

/** Says that the countdown is another tab's, which, and leads there. */
export function OtherTab({ tab }: OtherTabProps) {
  const words = useWords();
  const { t } = words;
  return (
    <p className="soft">
      {t('popup.otherTab', { tab: tabName(tab, words) })}{' '}
      <button type="button" className="link" onClick={() => void bringToFront(tab.id)}>
        {t('popup.goToTab')}
      </button>
    </p>
  );
}
