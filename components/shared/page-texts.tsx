import { useLayoutEffect, useState, type ReactNode } from 'react';
import { browserLanguages, words } from '../../lib/browser/current-texts';
import { policy, settings } from '../../lib/storage';
import { loadWords, type Words } from '../../lib/texts';
import { reportProblem } from './report-problem';
import { TextsProvider } from './texts-context';

/**
 * Provides the texts in the language of the firm's policy or of the settings, also after that
 * changes. Renders nothing until they are loaded, so that nobody sees a flash of another language.
 * If they cannot be loaded, the page is in English and says so.
 */
export function PageTexts({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Words>();
  const [isMissing, setIsMissing] = useState(false);

  useLayoutEffect(() => {
    // Loading can finish out of order, so only the latest one counts.
    let asked = 0;
    const look = async () => {
      asked += 1;
      const mine = asked;
      const found = await words().catch((error: unknown) => void reportProblem('script', error));
      const next = found ?? (await loadWords('en', browserLanguages()));
      if (mine !== asked) return;
      setIsMissing(!found);
      // Another setting may have changed: then keep what is rendered.
      setShown((now) => (now?.locale === next.locale ? now : next));
    };
    const stops = [settings, policy].map((item) => item.watch(() => void look()));
    void look();
    return () => {
      asked = 0;
      for (const stop of stops) stop();
    };
  }, []);

  return (
    shown && (
      <TextsProvider words={shown}>
        {isMissing && (
          <p role="alert" className="notice warning">
            {shown.t('app.languageMissing')}
          </p>
        )}
        {children}
      </TextsProvider>
    )
  );
}
