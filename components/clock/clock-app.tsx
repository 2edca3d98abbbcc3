import { WorkerActions } from '../shared/worker-actions';
import { useAppState } from '../hooks/use-app-state';
import { usePageWords } from '../hooks/use-page-words';
import { TextsProvider } from '../shared/texts-context';
import { ClockWindow } from './clock-window';

/** The clock in its own window. Renders nothing until everything it shows has been read. */
export function ClockApp() {
  const words = usePageWords(({ t }) => t('app.name'));
  const state = useAppState();

  if (!state) return null;
  return (
    <TextsProvider words={words}>
      <WorkerActions>
        <ClockWindow
          reader={state.progress.reader}
          windows={state.windows}
          openTabs={state.openTabs}
        />
      </WorkerActions>
    </TextsProvider>
  );
}
