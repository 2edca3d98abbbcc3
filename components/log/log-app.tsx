import { logEntries } from '../../lib/storage';
import { useStored } from '../hooks/use-stored';
import { usePageWords } from '../hooks/use-page-words';
import { TextsProvider } from '../shared/texts-context';
import { LogPage } from './log-page';

/** The printable log. Read-only. */
export function LogApp() {
  // Browsers suggest the title as the name of the PDF.
  const words = usePageWords(({ t }) => t('log.printTitle'));
  const log = useStored(logEntries);

  if (!log) return null;
  return (
    <TextsProvider words={words}>
      <LogPage log={log} />
    </TextsProvider>
  );
}
