import { Acting } from '../acting';
import { usePageWords } from '../hooks/use-page-words';
import { WordsProvider } from '../words';
import { LetterPage } from './letter-page';

/** The letter's page: it reads nothing, and stores nothing that is typed. */
export function LetterApp() {
  // A browser offers it as the name of the PDF.
  const words = usePageWords(({ t }) => t('letterPage.title'));

  return (
    <WordsProvider words={words}>
      <Acting>
        <LetterPage />
      </Acting>
    </WordsProvider>
  );
}
