import { useEffect } from 'react';
import { logins, reminderPlan, seenLogins } from '../../lib/storage';
import { Acting } from '../acting';
import { useStored } from '../hooks/use-stored';
import { useWordsNow } from '../hooks/use-words-now';
import { WordsProvider } from '../words';
import { LoginsPage } from './logins-page';

/** The list of logins, as soon as all that it shows was read. */
export function LoginsApp() {
  const words = useWordsNow();
  const all = useStored(logins);
  const seen = useStored(seenLogins);
  const plan = useStored(reminderPlan);

  useEffect(() => {
    if (!words) return;
    document.documentElement.lang = words.locale;
    document.title = `${words.t('logins.title')} · ${words.t('app.name')}`;
  }, [words]);

  if (!words || !all || !seen || !plan) return null;
  return (
    <WordsProvider words={words}>
      <Acting>
        <LoginsPage logins={all} seen={seen} plan={plan} />
      </Acting>
    </WordsProvider>
  );
}
