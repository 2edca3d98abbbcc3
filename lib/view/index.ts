/** What the page shows, made from what is known: a pure function. */
import type { CardLook } from '../card-look';
import type { WindowRecord } from '../code-window';
import type { Hints, Journey, Step, StepId } from '../guide/types';
import { losing } from '../pages/losing';
import type { Sighting } from '../pages/sighting';
import type { View } from './types';
import { cardView } from './card';
import { clockView } from './clock';
import { hintViews } from './hints';
import type { Words } from '../texts';

export interface ViewGround {
  sighting: Sighting;
  handStep: StepId | null;
  /** The window of this very tab. */
  record: WindowRecord | null;
  hintsOn: boolean;
  /** The browser refused to save something, and the person has not read of it yet. */
  isUnsaved: boolean;
  /** The journey to which the page belongs. */
  journey: Journey;
  /** The step of it at which the person is; null while they have not said which case is theirs. */
  step: Step | null;
  look: CardLook;
  /** Whether a press on a page can open the side panel; else it opens the popup. */
  opensPanel: boolean;
}

/** @param now ms since the epoch */
export function viewOf(ground: ViewGround, hints: Hints, words: Words, now: number): View {
  const { sighting, record, hintsOn } = ground;
  const { t } = words;
  return {
    hintsOn,
    regionName: t('app.name'),
    hints: hintViews(sighting, hints, words, now),
    card: cardView(ground, words),
    clock: clockView(record, now, words),
    backWarning: ['company', ...losing].includes(sighting.state)
      ? {
          title: t('card.backTitle'),
          body: t('card.backBody'),
          stay: t('card.backStay'),
          how: t('card.backHow'),
        }
      : null,
  };
}
