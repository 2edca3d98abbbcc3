import type { ReactNode } from 'react';
import { BoundedParts } from './error-boundary';
import { useKeptFocus } from '../hooks/use-kept-focus';
import { Logo } from './logo';
import { useTexts } from './texts-context';

interface PageFrameProps {
  title: string;
  /** Rendered beside the title. */
  beside?: ReactNode;
  /** Class of the main element. */
  className?: string;
  children: ReactNode;
}

/** The frame of every full page: its title, and that this is not an official site. */
export function PageFrame({ title, beside, className, children }: PageFrameProps) {
  const { t } = useTexts();
  useKeptFocus();
  return (
    <>
      <header className="top">
        <Logo />
        <h1 tabIndex={-1}>{title}</h1>
        {beside}
      </header>
      <main className={className}>
        <BoundedParts>{children}</BoundedParts>
      </main>
      <footer>
        <p className="unofficial">{t('app.unofficial')}</p>
        <p className="soft">{t('app.privacy')}</p>
      </footer>
    </>
  );
}
