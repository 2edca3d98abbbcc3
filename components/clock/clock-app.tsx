import { useEffect } from 'react';
import { inPrivate, ordinary } from '../../lib/storage';
import { Acting } from '../acting';
import { useStored } from '../hooks/use-stored';
import { useTabs } from '../hooks/use-tabs';
import { useWordsNow } from '../hooks/use-words-now';
import { WordsProvider } from '../words';
import { ClockWindow } from './clock-window';

/** The clock in a window of its own, as soon as all that it shows was read. */
export function ClockApp() {
  const words = useWordsNow();
  const tabs = useTabs();
  const open = useStored(ordinary.windows);
  const hidden = useStored(inPrivate.windows);

  useEffect(() => {
    if (!words) return;
    document.documentElement.lang = words.locale;
    // Never the time or the tab: browsers write the titles of their windows to disk.
    document.title = words.t('app.name');
  }, [words]);

  if (!words || !tabs || !open || !hidden) return null;
  return (
    <WordsProvider words={words}>
      <Acting>
        <ClockWindow windows={[...open, ...hidden]} openTabs={tabs.open} />
      </Acting>
    </WordsProvider>
  );
}
