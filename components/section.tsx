import { useId, type ReactNode } from 'react';
import { Boundary } from './boundary';

interface SectionProps {
  title: string;
  /** Said beside the title, such as "3 of 13 done". */
  aside?: string | undefined;
  className?: string;
  /** Folded under its title: whether it is open at first. Absent: it is not folded. */
  isOpen?: boolean | undefined;
  children: ReactNode;
}

/** A part of the page with a title, which takes the focus when the control in use goes away (`useKeptFocus`). */
export function Section({ title, aside, className = '', isOpen, children }: SectionProps) {
  const titleId = useId();
  const isFolded = isOpen !== undefined;
  const head = (
    <>
      {/* Folded, the summary around it takes the focus by itself. */}
      <h2 id={titleId} tabIndex={isFolded ? undefined : -1}>
        {title}
      </h2>
      {aside !== undefined && <span className="soft">{aside}</span>}
    </>
  );
  if (!isFolded) {
    return (
      <section className={`section ${className}`} aria-labelledby={titleId}>
        <div className="section-head">{head}</div>
        <Boundary>{children}</Boundary>
      </section>
    );
  }
  return (
    <section className={`section folded-section ${className}`} aria-labelledby={titleId}>
      <details open={isOpen}>
        <summary className="section-head">{head}</summary>
        <div className="stack">
          <Boundary>{children}</Boundary>
        </div>
      </details>
    </section>
  );
}
