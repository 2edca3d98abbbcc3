import { WorkerActions } from '../shared/worker-actions';
import { usePageWords } from '../hooks/use-page-words';
import { TextsProvider } from '../shared/texts-context';
import { Welcome } from './welcome';

/** The page that opens once, after installation. */
export function WelcomeApp() {
  const words = usePageWords(({ t }) => t('app.name'));
  return (
    <TextsProvider words={words}>
      <WorkerActions>
        <Welcome />
      </WorkerActions>
    </TextsProvider>
  );
}
