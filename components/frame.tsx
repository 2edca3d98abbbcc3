import type { ReactNode } from 'react';
import { Parts } from './boundary';
import { useKeptFocus } from './hooks/use-kept-focus';
import { Logo } from './logo';
import { useWords } from './words';

interface PageFrameProps {
  title: string;
  /** Beside the title. */
  beside?: ReactNode;
  /** Of the main part. */
  className?: string;
  children: ReactNode;
}

/** What stands around every page: whose it is, and whose it is not. */
export function PageFrame({ title, beside, className, children }: PageFrameProps) {
  const { t } = useWords();
  useKeptFocus();
  return (
    <>
      <header className="top">
        <Logo />
        <h1 tabIndex={-1}>{title}</h1>
        {beside}
      </header>
      <main className={className}>
        <Parts>{children}</Parts>
      </main>
      <footer>
        <p className="unofficial">{t('app.unofficial')}</p>
        <p className="soft">{t('app.privacy')}</p>
      </footer>
    </>
  );
}
