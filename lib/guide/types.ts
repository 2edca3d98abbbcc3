/** The words in which the guide is written. Knowledge: imports nothing but its own types. */
import type { ErrorId, FieldId, PageId, StateId } from '../pages/types';

/**
 * How well a statement is supported (the tags of facts.md).
 * `official` CBP or Federal Register text; `quoted` a third party paraphrasing a named CBP document;
 * `reported` third parties only; `inferred` our own conclusion, to be worded as such.
 */
export type Confidence = 'official' | 'quoted' | 'reported' | 'inferred';

export interface Source {
  /** As people would name it: "CBP quick reference 5228-1025, as quoted by tariffi.io". */
  title: string;
  url: string;
  /** Date of the source as far as known: ISO date, year, or "undated". */
  date: string;
}

/** What stands behind one text of the catalogue. */
export interface Support {
  sources: string[];
  confidence: Confidence;
  /** ISO date on which the source was read. */
  checked: string;
}

export interface Hint extends Support {
  page: PageId;
  state: StateId;
  field: FieldId;
}

export interface ErrorHelp extends Support {
  page: PageId;
  error: ErrorId;
}

export type StepId = string;

export interface Step extends Support {
  id: StepId;
  /** Recognised as done when one of these states is seen; absent: only by hand. */
  doneWhen?: { page: PageId; states: StateId[] };
  /** Where it is done, if on a page. */
  at?: { page: PageId; state: StateId };
  link?: string;
}

export interface Journey {
  id: string;
  steps: Step[];
}
