import { Acting } from '../acting';
import { usePageWords } from '../hooks/use-page-words';
import { WordsProvider } from '../words';
import { LetterPage } from './letter-page';

/** The letter's page, as soon as its words are known: it reads nothing else, and nothing that is typed is stored. */
export function LetterApp() {
  // A browser offers it as the name of the PDF.
  const words = usePageWords(({ t }) => t('letterPage.title'));

  if (!words) return null;
  return (
    <WordsProvider words={words}>
      <Acting>
        <LetterPage />
      </Acting>
    </WordsProvider>
  );
}
