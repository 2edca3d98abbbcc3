import { sources } from '../guide/sources';
import { isStale } from '../guide/support';
import type { Hints, Support } from '../guide/types';
import type { View } from './types';
import type { Sighting } from '../pages/sighting';
import { formatDay } from '../texts/formats';
import type { Words } from '../texts';

/** The hints for what was found: none where the guide has none for this state. */
export function hintViews(
  { page, state, found }: Sighting,
  hints: Hints,
  words: Words,
  now: number,
): View['hints'] {
  const views: View['hints'] = {};
  for (const control of found) {
    const hint = hints[control];
    if (state === null || hint.page !== page || !hint.states.includes(state)) continue;
    views[control] = {
      compact: words.t(`hints.${control}.compact`),
      full: words.t(`hints.${control}.full`),
      example: words.t(`hints.${control}.example`),
      source: sourceLine(hint, words, now),
    };
  }
  return views;
}

/**
 * Where a statement comes from, in few words, with the day it was checked; after 90 days, that it is to be
 * verified.
 * @param now ms since the epoch
 */
export function sourceLine(support: Support, { t, locale }: Words, now: number): string {
  const [first] = support.sources;
  if (!first) return '';
  const day = formatDay(support.checked, locale);
  const line = t(`sources.${support.confidence}`, { source: sources[first].title, day });
  return isStale(support, now) ? t('sources.stale', { line }) : line;
}
