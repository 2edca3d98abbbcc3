import { Children, Component, type ReactNode } from 'react';
import { useTexts } from './texts-context';

interface BoundaryProps {
  children: ReactNode;
}

/** An error boundary: if a child throws, a sentence takes its place and the rest of the page stays. */
export class ErrorBoundary extends Component<BoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return <NotShown onRetry={() => this.setState({ hasFailed: false })} />;
  }
}

/** Gives each child an error boundary of its own. */
export function BoundedParts({ children }: BoundaryProps) {
  return Children.map(children, (part) => <ErrorBoundary>{part}</ErrorBoundary>);
}

function NotShown({ onRetry }: { onRetry: () => void }) {
  const { t } = useTexts();
  return (
    <div role="alert" className="notice warning stack">
      <p>{t('ownProblems.notShown')}</p>
      <div className="row">
        <button type="button" onClick={onRetry}>
          {t('ownProblems.retry')}
        </button>
        <button type="button" onClick={() => location.reload()}>
          {t('ownProblems.reload')}
        </button>
        <a className="button" href="/options.html#problems" target="_blank">
          {t('ownProblems.open')}
        </a>
      </div>
    </div>
  );
}
