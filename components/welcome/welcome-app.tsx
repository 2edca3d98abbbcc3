import { Acting } from '../acting';
import { usePageWords } from '../hooks/use-page-words';
import { WordsProvider } from '../words';
import { Welcome } from './welcome';

/** The page that opens once, after installation. */
export function WelcomeApp() {
  const words = usePageWords(({ t }) => t('app.name'));
  return (
    <WordsProvider words={words}>
      <Acting>
        <Welcome />
      </Acting>
    </WordsProvider>
  );
}
