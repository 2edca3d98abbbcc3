/** What a person does on the card of a page: all that is done by hand, and what is about the card itself. */
import { cornerAfter } from '../card-look';
import type { PageMessage, PageSender } from '../messages';
import { cardLook } from '../storage';
import { act } from './by-hand';
import { openFromPage } from './side-panel';

type CardMessage = Extract<PageMessage, { type: 'card' }>;

/**
 * Begins before anything is waited for: a press on a page opens the side panel only at once.
 * @param corner where the card stands
 */
export async function actOnCard(
  tab: PageSender,
  { act: what, corner }: CardMessage,
): Promise<void> {
  switch (what.type) {
    case 'to-side':
      await openFromPage(tab.tabId);
      return;
    case 'move-card':
      await cardLook.update((look) => ({ ...look, corner: cornerAfter(corner ?? look.corner) }));
      return;
    case 'size-card':
      await cardLook.update((look) => ({ ...look, large: what.large }));
      return;
    case 'hints':
    case 'start-window':
    case 'code-accepted':
    case 'stop-window':
    case 'correct-start':
    case 'at-step':
      await act(tab, what);
  }
}
