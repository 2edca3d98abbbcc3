import { useLayoutEffect, useState, type ReactNode } from 'react';
import { words } from '../../lib/browser/current-texts';
import { settings } from '../../lib/storage';
import type { Words } from '../../lib/texts';
import { TextsProvider } from './texts-context';

/**
 * Provides the texts in the language of the settings, also after that changes. Renders nothing
 * until they are loaded, so that nobody sees a flash of another language.
 */
export function PageTexts({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Words>();

  useLayoutEffect(() => {
    // Loading can finish out of order, so only the latest one counts.
    let asked = 0;
    const look = async () => {
      asked += 1;
      const mine = asked;
      const next = await words();
      // Another setting may have changed: then keep what is rendered.
      if (mine === asked) setShown((now) => (now?.locale === next.locale ? now : next));
    };
    const stop = settings.watch(() => void look());
    void look();
    return () => {
      asked = 0;
      stop();
    };
  }, []);

  return shown && <TextsProvider words={shown}>{children}</TextsProvider>;
}
