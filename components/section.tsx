import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react';

interface SectionProps {
  title: string;
  /** Said beside the title, such as "3 of 13 done". */
  aside?: string | undefined;
  className?: string;
  children: ReactNode;
}

/**
 * A named part of the page. When the control in use goes away, by what it did, the focus goes to the
 * title instead of being lost: a person at the keyboard stays where they are.
 */
export function Section({ title, aside, className = '', children }: SectionProps) {
  const titleId = useId();
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const inUse = useRef<Element | null>(null);

  useEffect(() => {
    const element = section.current;
    if (!element) return undefined;
    const onFocus = ({ target }: FocusEvent) => {
      inUse.current = target instanceof Element ? target : null;
    };
    element.addEventListener('focusin', onFocus);
    return () => element.removeEventListener('focusin', onFocus);
  }, []);

  useLayoutEffect(() => {
    // Only when it was taken away: a person who clicks beside the controls wants no focus.
    if (!inUse.current || inUse.current.isConnected) return;
    inUse.current = null;
    if (document.activeElement === document.body) heading.current?.focus();
  });

  return (
    <section ref={section} className={`section ${className}`} aria-labelledby={titleId}>
      <div className="section-head">
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {aside !== undefined && <p className="soft">{aside}</p>}
      </div>
      {children}
    </section>
  );
}
