import { useEffect } from 'react';
import type { Words } from '../../lib/texts';
import { directionOf } from '../../lib/texts/languages';
import { useTexts } from '../shared/texts-context';

/**
 * The texts of a whole page. Also sets the page's language, direction and title.
 *
 * @param titleOf must not contain a time, a tab's title or user input: browsers save window titles to disk
 * and suggest them as file names
 */
export function usePageWords(titleOf: (words: Words) => string): Words {
  const words = useTexts();
  const { locale } = words;
  const title = titleOf(words);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = directionOf(locale);
    document.title = title;
  }, [locale, title]);
  return words;
}
