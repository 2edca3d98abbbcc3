import { useEffect } from 'react';
import { settings, sync } from '../../lib/storage';
import { Acting } from '../acting';
import { useStored } from '../hooks/use-stored';
import { useWordsNow } from '../hooks/use-words-now';
import { WordsProvider } from '../words';
import { OptionsPage } from './options-page';

/** The page of settings, as soon as all that it shows was read. */
export function OptionsApp() {
  const words = useWordsNow();
  const set = useStored(settings);
  const shared = useStored(sync);

  useEffect(() => {
    if (!words) return;
    document.documentElement.lang = words.locale;
    document.title = `${words.t('options.title')} · ${words.t('app.name')}`;
  }, [words]);

  if (!words || !set || !shared) return null;
  return (
    <WordsProvider words={words}>
      <Acting>
        <OptionsPage settings={set} sync={shared} />
      </Acting>
    </WordsProvider>
  );
}
