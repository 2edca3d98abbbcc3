/**
 * What the worker tells the content script about the page it is on. Knowledge and looks come by
 * message, so that the content script stays small however many pages the guide knows.
 */
import { has } from '../overlay/guard';
import type { Landmarks } from '../pages/landmarks';
import type { Selectors } from '../pages/selectors';
import type { PageId } from '../pages/types';

export interface Brief {
  /** Null for a page of our hosts that the guide does not know. */
  page: PageId | null;
  /** Null for pages that are known by their address alone. */
  landmarks: Landmarks | null;
  selectors: Selectors;
  /** The overlay's style sheet. */
  style: string;
}

/**
 * Whether this is a brief. It comes from our own worker, over a channel that no page reaches; only its
 * outline is checked, so that an answer of another version is not taken for it.
 */
export function isBrief(value: unknown): value is Brief {
  return has(value, 'style:s selectors:o page:s0 landmarks:o0');
}
