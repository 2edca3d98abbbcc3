import { useState, type ReactNode } from 'react';

interface LazyDetailsProps {
  title: string;
  /** The id of the title, for elements labeled by it. */
  titleId?: string;
  children: ReactNode;
}

/** A collapsible whose content renders only once opened, because a journey has a lot of it. */
export function LazyDetails({ title, titleId, children }: LazyDetailsProps) {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setWasOpened((was) => was || currentTarget.open)}>
      <summary id={titleId}>{title}</summary>
      {wasOpened && children}
    </details>
  );
}
