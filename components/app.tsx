import { useEffect, type ReactNode } from 'react';
import { journeys } from '../lib/guide';
import type { Journey } from '../lib/guide/types';
import { Acting } from './acting';
import { useKnown, type Known } from './hooks/use-known';
import { useWordsNow } from './hooks/use-words-now';
import { WordsProvider } from './words';

/**
 * The popup or the side panel, as soon as all that it shows was read: nothing is shown that may be
 * untrue.
 */
export function App({
  view: View,
}: {
  view: (props: { known: Known; journey: Journey }) => ReactNode;
}) {
  const words = useWordsNow();
  const known = useKnown();
  const [journey] = journeys;

  useEffect(() => {
    if (!words) return;
    document.documentElement.lang = words.locale;
    document.title = words.t('app.name');
  }, [words]);

  if (!words || !known || !journey) return null;
  return (
    <WordsProvider words={words}>
      <Acting>
        <View known={known} journey={journey} />
      </Acting>
    </WordsProvider>
  );
}
