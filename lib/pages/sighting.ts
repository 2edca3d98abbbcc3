import type { ControlId, Miss } from './controls';
import type { ErrorId, PageId, StateId } from './types';

/** What the content script saw: ids of our own catalog, never a word from the page. */
export interface Sighting {
  page: PageId;
  state: StateId | null;
  /**
   * A state that the page's words suggest but do not prove, and since when they have stood, in ms
   * since the epoch.
   */
  proposal?: { state: StateId; since: number } | undefined;
  found: ControlId[];
  missed: Miss[];
  errors: ErrorId[];
  /**
   * Whether the page contains an iframe of one of our hosts. We do not support a form in a frame.
   */
  framed: boolean;
  /** Whether the page is shown in a language other than English. */
  translated: boolean;
}
