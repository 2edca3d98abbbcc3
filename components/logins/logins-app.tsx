import { logins, reminderPlan, seenLogins } from '../../lib/storage';
import { WorkerActions } from '../shared/worker-actions';
import { useStored } from '../hooks/use-stored';
import { usePageWords } from '../hooks/use-page-words';
import { LoginsPage } from './logins-page';

/** The list of logins. Renders nothing until everything it shows has been read. */
export function LoginsApp() {
  usePageWords(({ t }) => `${t('logins.title')} · ${t('app.name')}`);
  const all = useStored(logins);
  const seen = useStored(seenLogins);
  const plan = useStored(reminderPlan);

  if (!all || !seen || !plan) return null;
  return (
    <WorkerActions>
      <LoginsPage logins={all} seen={seen} plan={plan} />
    </WorkerActions>
  );
}
