import type { ReactNode } from 'react';
import type { Journey } from '../lib/guide/types';
import { presentJourney } from '../lib/way';
import { Acting } from './acting';
import { useKnown, type Known } from './hooks/use-known';
import { usePageWords } from './hooks/use-page-words';
import { placeOf, spotOf } from './place';
import { WordsProvider } from './words';

/**
 * The popup or the side panel, as soon as all that it shows was read: nothing is shown that may be
 * untrue.
 */
export function App({
  view: View,
}: {
  view: (props: { known: Known; journey: Journey }) => ReactNode;
}) {
  const words = usePageWords(({ t }) => t('app.name'));
  const known = useKnown();

  if (!known) return null;
  const place = placeOf(known.here, known.memory, known.access.isGiven);
  const journey = presentJourney(known.way, known.ticks, spotOf(place));
  return (
    <WordsProvider words={words}>
      <Acting>
        <View known={known} journey={journey} />
      </Acting>
    </WordsProvider>
  );
}
