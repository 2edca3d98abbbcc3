import { WorkerActions } from '../shared/worker-actions';
import { useAppState } from '../hooks/use-app-state';
import { usePageWords } from '../hooks/use-page-words';
import { ClockWindow } from './clock-window';

/** The clock in its own window. Renders nothing until everything it shows has been read. */
export function ClockApp() {
  usePageWords(({ t }) => t('app.name'));
  const state = useAppState();

  if (!state) return null;
  return (
    <WorkerActions>
      <ClockWindow
        reader={state.progress.reader}
        windows={state.windows}
        openTabs={state.openTabs}
      />
    </WorkerActions>
  );
}
