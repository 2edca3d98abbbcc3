/**
 * What the worker tells the content script about the page it is on. Landmarks and styles arrive by
 * message, so that the content script stays small however many pages the guide knows.
 */
import { has } from '../overlay/message-guards';
import type { Landmarks } from '../pages/landmarks';
import type { Selectors } from '../pages/selectors';
import type { PageId } from '../pages/types';

export interface PageSetup {
  /** Null for a page on our hosts that the guide does not know. */
  page: PageId | null;
  /** Null for a page that is recognized by its address alone. */
  landmarks: Landmarks | null;
  selectors: Selectors;
  /** The overlay's style sheet. */
  style: string;
}

/**
 * Whether a value is a page setup. It comes from our own worker, over a channel that no page can reach.
 * So only the outline is checked, in case the answer is from another version.
 */
export function isPageSetup(value: unknown): value is PageSetup {
  return has(value, 'style:s selectors:o page:s0 landmarks:o0');
}
