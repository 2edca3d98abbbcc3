/** Decorative icons: the words stand beside them. */
import type { ReactNode } from 'react';

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      {children}
    </svg>
  );
}

export const MoreIcon = () => (
  <Icon>
    <circle cx="4" cy="10" r="1.6" />
    <circle cx="10" cy="10" r="1.6" />
    <circle cx="16" cy="10" r="1.6" />
  </Icon>
);

export const OnIcon = () => (
  <Icon>
    <path className="stroke" d="m4.5 10.5 3.5 3.5 7.5-8" />
  </Icon>
);

export const GoIcon = () => (
  <Icon>
    <path className="stroke" d="m7.5 4.5 5.5 5.5-5.5 5.5" />
  </Icon>
);
