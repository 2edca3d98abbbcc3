import { WorkerActions } from '../shared/worker-actions';
import { usePageWords } from '../hooks/use-page-words';
import { LetterPage } from './letter-page';

/** The letter's page. It reads nothing from storage and stores nothing that is typed. */
export function LetterApp() {
  // Browsers suggest the title as the name of the PDF.
  usePageWords(({ t }) => t('letterPage.title'));

  return (
    <WorkerActions>
      <LetterPage />
    </WorkerActions>
  );
}
