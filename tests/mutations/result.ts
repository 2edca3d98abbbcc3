import type { ControlId } from '../../lib/pages/controls';
import type { StateId } from '../../lib/pages/types';

export type Verdict = 'right' | 'none' | 'wrong';

/** The result for one field, or button with a hint, on one page. */
export interface FieldResult {
  field: ControlId;
  verdict: Verdict;
  /** Whether the changed page should show it. */
  wanted: boolean;
  /** Its label, unless that is one of the held-out wordings. */
  label: string;
  /** Whether its label is an open synonym, a held-out one, or the original apart from spelling. */
  wording: 'own' | 'synonym' | 'held-out';
  /** Why it was not found, or where it was found instead. */
  why: string;
}

export interface PageResult {
  page: number;
  base: string;
  mutations: string[];
  /** Whether every mutation on the page keeps the names. */
  keepsName: boolean;
  /** Whether the page contains a held-out wording. */
  heldOut: boolean;
  fields: FieldResult[];
  state: Verdict;
  stateSeen: string | null;
  stateTrue: StateId | null;
  /** Elements visited in the last look at the page. */
  visited: number;
  /** The duration of the last look at the page, in ms. */
  ms: number;
}
