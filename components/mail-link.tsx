import type { ReactNode } from 'react';

interface MailLinkProps {
  /** A `mailto:` address. */
  href: string;
  /** What it is called, where more than its text is to be said. */
  label?: string;
  isMain?: boolean;
  onOpen?: () => void;
  children: ReactNode;
}

/** Opens a mail beside this page: where webmail opens such links, it would take the place of what is here. */
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
