import { useEffect, useRef, type ReactNode } from 'react';

/** A link target. Scrolls into view by itself, because the browser looks for it before it is rendered. */
export function Place({ id, children }: { id: string; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (location.hash === `#${id}`) place.current?.scrollIntoView();
  }, [id]);
  return (
    <div ref={place} id={id}>
      {children}
    </div>
  );
}
