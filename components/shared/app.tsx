import type { ReactNode } from 'react';
import { WorkerActions } from './worker-actions';
import { useAppState, type AppState } from '../hooks/use-app-state';
import { usePageWords } from '../hooks/use-page-words';

/**
 * The popup or the side panel. Renders nothing until everything it shows has been read, so that it never
 * shows something untrue.
 */
export function App({ view: View }: { view: (props: { state: AppState }) => ReactNode }) {
  usePageWords(({ t }) => t('app.name'));
  const state = useAppState();

  if (!state) return null;
  return (
    <WorkerActions>
      <View state={state} />
    </WorkerActions>
  );
}
