import { useEffect } from 'react';
import { journeys } from '../lib/guide';
import { Acting } from './acting';
import { useKnown } from './hooks/use-known';
import { useWordsNow } from './hooks/use-words-now';
import { Popup } from './popup';
import { WordsProvider } from './words';

/**
 * The popup or the side panel, as soon as all that it shows was read: nothing is shown that may be
 * untrue.
 */
export function App({ isAtTheSide = false }: { isAtTheSide?: boolean }) {
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
        <Popup known={known} journey={journey} isAtTheSide={isAtTheSide} />
      </Acting>
    </WordsProvider>
  );
}
