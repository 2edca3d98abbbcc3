import { evidence } from '../../lib/storage';
import { useStored } from '../hooks/use-stored';
import { usePageWords } from '../hooks/use-page-words';
import { WordsProvider } from '../words';
import { RecordPage } from './record-page';

/** The printable log. Read-only. */
export function RecordApp() {
  // Browsers suggest the title as the name of the PDF.
  const words = usePageWords(({ t }) => t('record.printTitle'));
  const log = useStored(evidence);

  if (!log) return null;
  return (
    <WordsProvider words={words}>
      <RecordPage log={log} />
    </WordsProvider>
  );
}
