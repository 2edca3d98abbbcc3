import { useId, type ReactNode } from 'react';
import { ErrorBoundary } from './error-boundary';

interface SectionProps {
  title: string;
  /** The name of the landmark, where another section may have the same title. */
  name?: string;
  /** Shown beside the title, such as "3 of 13 done". */
  aside?: string | undefined;
  className?: string;
  /** Whether a collapsible section is initially open. Omit it for a section that is not collapsible. */
  isOpen?: boolean | undefined;
  children: ReactNode;
}

/** A titled section. Its title gets the focus when the focused control is removed (`useKeptFocus`). */
export function Section({ title, name, aside, className = '', isOpen, children }: SectionProps) {
  const titleId = useId();
  const naming = name === undefined ? { 'aria-labelledby': titleId } : { 'aria-label': name };
  const isFolded = isOpen !== undefined;
  const head = (
    <>
      {/* When collapsible, the summary around it is focusable already. */}
      <h2 id={titleId} tabIndex={isFolded ? undefined : -1}>
        {title}
      </h2>
      {aside !== undefined && <span className="soft">{aside}</span>}
    </>
  );
  if (!isFolded) {
    return (
      <section className={`section ${className}`} {...naming}>
        <div className="section-head">{head}</div>
        <ErrorBoundary>{children}</ErrorBoundary>
      </section>
    );
  }
  return (
    <section className={`section folded-section ${className}`} {...naming}>
      <details open={isOpen}>
        <summary className="section-head">{head}</summary>
        <div className="stack">
          <ErrorBoundary>{children}</ErrorBoundary>
        </div>
      </details>
    </section>
  );
}
