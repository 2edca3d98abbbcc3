import { logEntries } from '../../lib/storage';
import { useStored } from '../hooks/use-stored';
import { usePageWords } from '../hooks/use-page-words';
import { LogPage } from './log-page';

/** The printable log. Read-only. */
export function LogApp() {
  // Browsers suggest the title as the name of the PDF.
  usePageWords(({ t }) => t('log.printTitle'));
  const log = useStored(logEntries);

  if (!log) return null;
  return <LogPage log={log} />;
}
