import { useEffect, useRef, type ReactNode } from 'react';

/** A part of the page that an address can lead to: the browser looks for it before it is drawn. */
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
