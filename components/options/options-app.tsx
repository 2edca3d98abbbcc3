import { reminderPlan, settings, sync } from '../../lib/storage';
import { Acting } from '../acting';
import { useStored } from '../hooks/use-stored';
import { usePageWords } from '../hooks/use-page-words';
import { WordsProvider } from '../words';
import { OptionsPage } from './options-page';

/** The settings page. Renders nothing until everything it shows has been read. */
export function OptionsApp() {
  const words = usePageWords(({ t }) => `${t('options.title')} · ${t('app.name')}`);
  const set = useStored(settings);
  const plan = useStored(reminderPlan);
  const shared = useStored(sync);

  if (!set || !plan || !shared) return null;
  return (
    <WordsProvider words={words}>
      <Acting>
        <OptionsPage settings={set} plan={plan} sync={shared} />
      </Acting>
    </WordsProvider>
  );
}
