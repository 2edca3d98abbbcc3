import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { WorkerActions } from '../../../components/shared/worker-actions';
import { TextsProvider } from '../../../components/shared/texts-context';
import { translator, type Words } from '../../../lib/texts';

/** English, with American date formats. */
export const words: Words = { t: translator('en'), locale: 'en-US' };

/** Wraps part of a page with the texts and the connection to the worker that it needs. */
export const inWords = (part: ReactNode, spoken = words) => (
  <TextsProvider words={spoken}>
    <WorkerActions>{part}</WorkerActions>
  </TextsProvider>
);

export const draw = (part: ReactNode, spoken = words): RenderResult =>
  render(inWords(part, spoken));
