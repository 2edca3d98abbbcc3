import { useState } from 'react';
import type { Today } from '../../lib/guidance';
import type { Action, Face, Proof } from '../../lib/guidance/types';
import type { OpenTab } from '../shared/tab';
import { openTabOf } from '../shared/tab';
import { useTexts } from '../shared/texts-context';
import type { AppState } from './use-app-state';
import { usePress } from './use-press';
import { useToday, type TodayState } from './use-today';

export interface Present extends TodayState {
  today: Today;
  face: Face;
  /** The face that a button opened in place of the present one. */
  aside: Face | undefined;
  /** What "Why?" shows, while it is open. */
  proof: Proof | null;
  /** The tab of the countdown shown, if it is not the one in front. */
  formTab: OpenTab | undefined;
  press: (action: Action) => void;
  /** Shows an aside, or the present face again if empty. */
  show: (aside: string) => void;
}

/**
 * What the popup and the side panel say first, and what the buttons do.
 *
 * @param openSide opens a view of the side panel
 * @param firstAside shown at first, if it is among the present asides
 */
export function usePresent(
  state: AppState,
  openSide: (view: string) => void,
  firstAside: string = '',
): Present | null {
  const { t } = useTexts();
  const now = useToday(state);
  const [asideId, show] = useState(firstAside);
  const press = usePress({ state, openSide, show });

  const { today, face, shown } = now;
  if (!face) return null;
  const why: Face = { ...face, title: t('guidance.why'), line: '', actions: [] };
  const asksWhy = asideId === 'why';
  return {
    ...now,
    face,
    aside: asksWhy ? why : today.asides[asideId],
    proof: asksWhy ? face.why : null,
    formTab: shown && !shown.isHere ? openTabOf(shown.record, state.openTabs) : undefined,
    press,
    show,
  };
}
