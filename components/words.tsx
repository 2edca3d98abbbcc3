/** The person's language for everything below, the same `Words` that worker and rules take. */
import { createContext, use, type ReactNode } from 'react';
import type { Words } from '../lib/texts';

const WordsContext = createContext<Words | null>(null);

export function WordsProvider({ words, children }: { words: Words; children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** Texts, and the locale of times and days. Throws outside a provider: no view has words of its own. */
export function useWords(): Words {
  const words = use(WordsContext);
  if (!words) throw new Error('no words provided');
  return words;
}
