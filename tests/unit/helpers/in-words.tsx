import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { WordsProvider } from '../../../components/words';
import { translator } from '../../../lib/texts';

/** English, with American days. */
export const words = { t: translator('en'), locale: 'en-US' };

/** Draws a part of a page that needs words and nothing else. */
export function draw(part: ReactNode): RenderResult {
  return render(<WordsProvider words={words}>{part}</WordsProvider>);
}
