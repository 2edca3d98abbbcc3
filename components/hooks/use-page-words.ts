import { useEffect, useState } from 'react';
import { words } from '../../lib/background/words';
import type { Words } from '../../lib/texts';

/**
 * Texts in the browser's language. The page itself says that it is in this language, and what it is.
 *
 * @param titleOf never with a time, a tab or what was typed: browsers write the titles of their windows to
 * disk, and offer them as the names of files
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
