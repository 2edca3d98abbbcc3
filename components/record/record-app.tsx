import { useEffect } from 'react';
import { evidence } from '../../lib/storage';
import { useStored } from '../hooks/use-stored';
import { useWordsNow } from '../hooks/use-words-now';
import { WordsProvider } from '../words';
import { RecordPage } from './record-page';

/** The log to print, as soon as it was read. It changes nothing. */
export function RecordApp() {
  const words = useWordsNow();
  const log = useStored(evidence);

  useEffect(() => {
    if (!words) return;
    document.documentElement.lang = words.locale;
    // A browser offers it as the name of the PDF.
    document.title = words.t('record.printTitle');
  }, [words]);

  if (!words || !log) return null;
  return (
    <WordsProvider words={words}>
      <RecordPage log={log} />
    </WordsProvider>
  );
}
