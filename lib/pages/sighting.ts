import type { ControlId, ErrorId, Miss, PageId, StateId } from './types';

/** What the content script saw: ids of our own catalogue, never a word of the page. */
export interface Sighting {
  page: PageId;
  state: StateId | null;
  /** A state that the page's words may mean but do not prove, and since when they stand, ms since the epoch. */
  proposal?: { state: StateId; since: number } | undefined;
  found: ControlId[];
  missed: Miss[];
  errors: ErrorId[];
  /** True when an iframe of one of our hosts stands in the page: a form in a frame is not supported. */
  framed: boolean;
  /** True when the page stands in another language than English. */
  translated: boolean;
}
