import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { matchPatterns } from '../../lib/pages/match-patterns';
import { pageOf } from '../../lib/pages/page-of';

/** The tab with the importer form, or `null`. */
export function useFormTab(): number | null {
  const [tab, setTab] = useState<number | null>(null);
  useEffect(() => {
    const look = async () => {
      const ours = await browser.tabs.query({ url: matchPatterns });
      const found = ours.find(({ url }) => pageOf(url ?? '') === 'importer-form');
      setTab(found?.id ?? null);
    };
    // If the browser does not say, show nothing.
    const lookAgain = () => void look().catch(() => setTab(null));
    lookAgain();
    addEventListener('focus', lookAgain);
    return () => removeEventListener('focus', lookAgain);
  }, []);
  return tab;
}
