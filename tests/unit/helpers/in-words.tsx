import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Acting } from '../../../components/acting';
import { WordsProvider } from '../../../components/words';
import { translator, type Words } from '../../../lib/texts';

/** English, with American date formats. */
export const words: Words = { t: translator('en'), locale: 'en-US' };

/** Wraps part of a page with the texts and the connection to the worker that it needs. */
export const inWords = (part: ReactNode, spoken = words) => (
  <WordsProvider words={spoken}>
    <Acting>{part}</Acting>
  </WordsProvider>
);

export const draw = (part: ReactNode, spoken = words): RenderResult =>
  render(inWords(part, spoken));
