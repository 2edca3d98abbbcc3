import { useEffect, useState } from 'react';
import { words } from '../../lib/background/words';
import type { Words } from '../../lib/texts';
import { settings } from '../../lib/storage';

/**
 * Texts in the language chosen now; undefined until it is known. The page itself says that it is in this
 * language, and what it is.
 *
 * @param titleOf never with a time, a tab or what was typed: browsers write the titles of their windows to
 * disk, and offer them as the names of files
 */
export function usePageWords(titleOf: (words: Words) => string): Words | undefined {
  const [chosen, setChosen] = useState<Words>();

  useEffect(() => {
    let isOver = false;
    const look = async () => {
      const now = await words();
      if (!isOver) setChosen(now);
    };
    const stop = settings.watch(() => void look());
    void look();
    return () => {
      isOver = true;
      stop();
    };
  }, []);

  const locale = chosen?.locale;
  const title = chosen && titleOf(chosen);
  useEffect(() => {
    if (locale === undefined || title === undefined) return;
    document.documentElement.lang = locale;
    document.title = title;
  }, [locale, title]);

  return chosen;
}
