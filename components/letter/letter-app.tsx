import { useEffect } from 'react';
import { Acting } from '../acting';
import { useWordsNow } from '../hooks/use-words-now';
import { WordsProvider } from '../words';
import { LetterPage } from './letter-page';

/** The letter's page, as soon as its words are known: it reads nothing else, and nothing that is typed is stored. */
export function LetterApp() {
  const words = useWordsNow();

  useEffect(() => {
    if (!words) return;
    document.documentElement.lang = words.locale;
    // A browser offers it as the name of the PDF.
    document.title = words.t('letterPage.title');
  }, [words]);

  if (!words) return null;
  return (
    <WordsProvider words={words}>
      <Acting>
        <LetterPage />
      </Acting>
    </WordsProvider>
  );
}
