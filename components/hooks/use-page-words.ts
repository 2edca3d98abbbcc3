import { useEffect, useState } from 'react';
import { words } from '../../lib/browser/current-texts';
import type { Words } from '../../lib/texts';

/**
 * Texts in the browser's language. Also sets the page's `lang` and title.
 *
 * @param titleOf must not contain a time, a tab's title or user input: browsers save window titles to disk
 * and suggest them as file names
 */
export function usePageWords(titleOf: (words: Words) => string): Words {
  const [chosen] = useState(words);
  const { locale } = chosen;
  const title = titleOf(chosen);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = title;
  }, [locale, title]);
  return chosen;
}
