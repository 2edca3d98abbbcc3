import type { ReactNode } from 'react';
import { WorkerActions } from './worker-actions';
import { useAppState, type AppState } from '../hooks/use-app-state';
import { usePageWords } from '../hooks/use-page-words';
import { TextsProvider } from './texts-context';

/**
 * The popup or the side panel. Renders nothing until everything it shows has been read, so that it never
 * shows something untrue.
 */
export function App({ view: View }: { view: (props: { state: AppState }) => ReactNode }) {
  const words = usePageWords(({ t }) => t('app.name'));
  const state = useAppState();

  if (!state) return null;
  return (
    <TextsProvider words={words}>
      <WorkerActions>
        <View state={state} />
      </WorkerActions>
    </TextsProvider>
  );
}
