/** How a page's states, fields and errors are told apart. Words only; `lib/dom` does the matching. */
import type { NameRule } from './name-rule';
import type { ButtonId, ErrorId, FieldId, PageId, StateId } from './types';
import type { Vocabulary } from './vocabulary';

/**
 * `textbox` also covers a text area; `combobox` a select, a button with that role and an input with
 * that role; `prefilled` is a text box that cannot be edited.
 */
export const controlKinds = ['textbox', 'prefilled', 'combobox', 'checkbox', 'frame'] as const;

export type ControlKind = (typeof controlKinds)[number];

export interface FieldRule {
  field: FieldId;
  kinds: readonly ControlKind[];
  names: readonly NameRule[];
}

export interface StateRule {
  state: StateId;
  /** Every entry must hold; an entry holds when `of` has at least `atLeast` members in view. */
  needs: readonly { atLeast: number; of: readonly FieldId[] }[];
  /** None of these may be in view. */
  none?: readonly FieldId[];
  /** A heading, a message or, on a page without a form, any sentence that the page shows; one must match. */
  said?: readonly NameRule[];
  /** What the page as a whole says. */
  transcript?: TranscriptRule;
  /**
   * At most so many fields that can be filled in, of any name but a search box's, may stand in the same
   * form; for a state without needs, on the page.
   */
  atMost?: number;
  /** Names of buttons, links and tabs; every entry must hold: at least `atLeast` of them are in view. */
  controls?: readonly { atLeast: number; of: readonly NameRule[] }[];
  /** Fields that get a hint in this state, and are missed when not found. */
  fields: readonly FieldId[];
  /** Fields that get a hint when they are there, and are not missed when not. */
  optional?: readonly FieldId[];
  /** Buttons, links and tabs that get a hint when exactly one of that name is in view; never missed. */
  buttons?: readonly (readonly [ButtonId, NameRule])[];
  /** The button that goes on, and the one that goes back. */
  goOn?: readonly NameRule[];
  back?: readonly NameRule[];
}

/**
 * Patterns with the flags `mu` over all that a page without a form shows: each text on a line of its own, in
 * small letters, after a sign of where it stands and a space. `#` is a heading or a message, `>` a button, `-`
 * an item of a list or a table, a link or a label, `~` what is at work, such as a spinner; other texts have
 * no sign.
 */
export interface TranscriptRule {
  has: string;
  lacks: string;
  /** What it must have besides to prove the state by itself. */
  proof: string;
  /**
   * Else it only proposes the state, and what led there decides: after the words stood so long, ms, which is
   * longer than what flashes up.
   */
  after: number;
}

export interface ErrorRule {
  error: ErrorId;
  said: readonly NameRule[];
}

export interface Landmarks {
  page: PageId;
  vocabulary: Vocabulary;
  /** The first selector that a control matches tells its kind; null: the guide never speaks about it. */
  kinds: readonly (readonly [selector: string, kind: ControlKind | null])[];
  fields: readonly FieldRule[];
  /** The first state that fits wins. */
  states: readonly StateRule[];
  errors: readonly ErrorRule[];
}
