import type { ReactNode } from 'react';
import { Mark } from './mark';
import { useWords } from './words';

/** What stands around every view of popup and side panel: whose it is, and whose it is not. */
export function Frame({ beside, children }: { beside: ReactNode; children: ReactNode }) {
  const { t } = useWords();
  return (
    <>
      <header className="top">
        <Mark />
        <h1>{t('app.name')}</h1>
        {beside}
      </header>
      <main>{children}</main>
      <footer>
        <p className="unofficial">{t('app.unofficial')}</p>
        <p className="soft">{t('app.privacy')}</p>
        <p className="soft">
          <a href="/options.html" target="_blank">
            {t('options.title')}
          </a>
        </p>
      </footer>
    </>
  );
}
