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
  /** Under the last line. */
  below?: ReactNode;
}

/** What stands around every page: whose it is, and whose it is not. */
export function PageFrame({ title, beside, className, children, below }: PageFrameProps) {
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
        {below}
      </footer>
    </>
  );
}

/** The same around popup and side panel, which lead to the settings. */
export function Frame({ beside, children }: { beside: ReactNode; children: ReactNode }) {
  const { t } = useWords();
  const settings = (
    <p className="soft">
      <a href="/options.html" target="_blank">
        {t('options.title')}
      </a>
    </p>
  );
  return (
    <PageFrame title={t('app.name')} beside={beside} below={settings}>
      {children}
    </PageFrame>
  );
}
