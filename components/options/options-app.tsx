import { policy, reminderPlan, settings, sync } from '../../lib/storage';
import { WorkerActions } from '../shared/worker-actions';
import { useStored } from '../hooks/use-stored';
import { usePageWords } from '../hooks/use-page-words';
import { OptionsPage } from './options-page';

/** The settings page. Renders nothing until everything it shows has been read. */
export function OptionsApp() {
  usePageWords(({ t }) => `${t('options.title')} · ${t('app.name')}`);
  const set = useStored(settings);
  const plan = useStored(reminderPlan);
  const shared = useStored(sync);
  const firm = useStored(policy);

  if (!set || !plan || !shared || !firm) return null;
  return (
    <WorkerActions>
      <OptionsPage settings={set} plan={plan} sync={shared} policy={firm} />
    </WorkerActions>
  );
}
