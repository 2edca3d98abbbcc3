import { Acting } from '../acting';
import { usePageWords } from '../hooks/use-page-words';
import { WordsProvider } from '../words';
import { LetterPage } from './letter-page';

/** The letter's page. It reads nothing from storage and stores nothing that is typed. */
export function LetterApp() {
  // Browsers suggest the title as the name of the PDF.
  const words = usePageWords(({ t }) => t('letterPage.title'));

  return (
    <WordsProvider words={words}>
      <Acting>
        <LetterPage />
      </Acting>
    </WordsProvider>
  );
}
