import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../lib/overlay/tokens.css';
import { ErrorBoundary } from './error-boundary';
import './page.css';
import './sections.css';
import './controls.css';
import '../logins/logins.css';
import './print.css';
import { reportProblem } from './report-problem';
import { PageTexts } from './page-texts';

/** Renders an extension page into its root element. */
export function mount(page: ReactNode): void {
  addEventListener('error', ({ error }) => void reportProblem('script', error));
  addEventListener('unhandledrejection', ({ reason }) => void reportProblem('script', reason));
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no root');
  const onError = (error: unknown) => void reportProblem('drawing', error);
  createRoot(root, { onCaughtError: onError, onUncaughtError: onError }).render(
    <StrictMode>
      <PageTexts>
        <ErrorBoundary>{page}</ErrorBoundary>
      </PageTexts>
    </StrictMode>,
  );
}
