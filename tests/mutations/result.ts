import type { ControlId, StateId } from '../../lib/pages/types';

export type Verdict = 'right' | 'none' | 'wrong';

/** What became of one field, or button with a hint, on one page. */
export interface FieldResult {
  field: ControlId;
  verdict: Verdict;
  /** Whether a page so changed should show it. */
  wanted: boolean;
  /** Its label, unless that is one of the held-out wordings. */
  label: string;
  /** Whether its label is an open synonym, a held-out one, or as it was apart from its spelling. */
  wording: 'own' | 'synonym' | 'held-out';
  /** Why not, or where instead. */
  why: string;
}

export interface PageResult {
  page: number;
  base: string;
  mutations: string[];
  /** Every mutation on the page keeps the names. */
  keepsName: boolean;
  /** A held-out wording stands on it. */
  heldOut: boolean;
  fields: FieldResult[];
  state: Verdict;
  stateSeen: string | null;
  stateTrue: StateId | null;
  /** Of the last look at the page. */
  visited: number;
  /** Of the last look at the page, in ms. */
  ms: number;
}
