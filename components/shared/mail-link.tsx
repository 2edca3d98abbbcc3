import type { ReactNode } from 'react';

interface MailLinkProps {
  /** A `mailto:` address. */
  href: string;
  /** The accessible name, where the text alone is not enough. */
  label?: string;
  isMain?: boolean;
  onOpen?: () => void;
  children: ReactNode;
}

/** A `mailto:` link that opens in a new tab: webmail would otherwise replace this page. */
export function MailLink({ href, label, isMain = false, onOpen, children }: MailLinkProps) {
  return (
    <a
      className={isMain ? 'button main' : 'button'}
      href={href}
      target="_blank"
      rel="noreferrer"
      aria-label={label}
      onClick={onOpen}
    >
      {children}
    </a>
  );
}
