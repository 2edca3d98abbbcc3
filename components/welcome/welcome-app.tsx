import { WorkerActions } from '../shared/worker-actions';
import { usePageWords } from '../hooks/use-page-words';
import { Welcome } from './welcome';

/** The page that opens once, after installation. */
export function WelcomeApp() {
  usePageWords(({ t }) => t('app.name'));
  return (
    <WorkerActions>
      <Welcome />
    </WorkerActions>
  );
}
