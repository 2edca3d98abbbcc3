/** React context for the user's language: the same `Words` that the worker and the rules take. */
import { createContext, use, type ReactNode } from 'react';
import type { Words } from '../../lib/texts';

const WordsContext = createContext<Words | null>(null);

export function TextsProvider({ words, children }: { words: Words; children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

/**
 * The texts, and the locale of times and dates.
 * @throws outside a provider, because no view has texts of its own
 */
export function useTexts(): Words {
  const words = use(WordsContext);
  if (!words) throw new Error('no words provided');
  return words;
}
