import { inPrivate, ordinary } from '../../lib/storage';
import { Acting } from '../acting';
import { useStored } from '../hooks/use-stored';
import { useTabs } from '../hooks/use-tabs';
import { usePageWords } from '../hooks/use-page-words';
import { WordsProvider } from '../words';
import { ClockWindow } from './clock-window';

/** The clock in a window of its own, as soon as all that it shows was read. */
export function ClockApp() {
  const words = usePageWords(({ t }) => t('app.name'));
  const tabs = useTabs();
  const open = useStored(ordinary.windows);
  const hidden = useStored(inPrivate.windows);

  if (!tabs || !open || !hidden) return null;
  return (
    <WordsProvider words={words}>
      <Acting>
        <ClockWindow windows={[...open, ...hidden]} openTabs={tabs.open} />
      </Acting>
    </WordsProvider>
  );
}
