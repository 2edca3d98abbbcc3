import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Acting } from '../../../components/acting';
import { WordsProvider } from '../../../components/words';
import { translator } from '../../../lib/texts';

/** English, with American days. */
export const words = { t: translator('en'), locale: 'en-US' };

/** Draws a part of a page that needs words, and perhaps the way to the worker. */
export function draw(part: ReactNode): RenderResult {
  return render(
    <WordsProvider words={words}>
      <Acting>{part}</Acting>
    </WordsProvider>,
  );
}
