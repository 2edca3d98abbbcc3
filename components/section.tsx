import { useId, type ReactNode } from 'react';
import { Boundary } from './boundary';

interface SectionProps {
  title: string;
  /** Said beside the title, such as "3 of 13 done". */
  aside?: string | undefined;
  className?: string;
  children: ReactNode;
}

/** A part of the page with a title, which takes the focus when the control in use goes away (`useKeptFocus`). */
export function Section({ title, aside, className = '', children }: SectionProps) {
  const titleId = useId();
  return (
    <section className={`section ${className}`} aria-labelledby={titleId}>
      <div className="section-head">
        <h2 id={titleId} tabIndex={-1}>
          {title}
        </h2>
        {aside !== undefined && <p className="soft">{aside}</p>}
      </div>
      <Boundary>{children}</Boundary>
    </section>
  );
}
