/**
 * How to tell a page's states, fields and errors apart. This is data only; `lib/dom` does the
 * matching.
 */
import type { NameRule } from './name-rule';
import type { ButtonId, FieldId } from './controls';
import type { ControlKind, ErrorId, PageId, StateId } from './types';
import type { Vocabulary } from './vocabulary';

export interface FieldRule {
  field: FieldId;
  kinds: readonly ControlKind[];
  names: readonly NameRule[];
}

/**
 * What a state means to an application for an account: its button requests the verification code;
 * it takes the code; the code was accepted; its button sends the application; it was sent.
 */
export type Role = 'requests-code' | 'takes-code' | 'past-code' | 'sends' | 'sent';

/** All rules of one state have the same `role` and `loses`. */
export interface StateRule {
  state: StateId;
  role?: Role;
  /** When going back or leaving the page discards what the person typed. Omitted: never. */
  loses?: 'always' | 'after-next';
  /** Every entry must hold: at least `atLeast` of the fields in `of` are visible. */
  needs: readonly { atLeast: number; of: readonly FieldId[] }[];
  /** None of these fields may be visible. */
  none?: readonly FieldId[];
  /**
   * At least one of these must match a heading, a message or, on a page without a form, any
   * sentence.
   */
  said?: readonly NameRule[];
  /** A condition on the text of the whole page. */
  transcript?: TranscriptRule;
  /**
   * The most fillable fields, of any name except a search box's, that the form may have. For a
   * state without `needs`, the limit applies to the whole page.
   */
  atMost?: number;
  /**
   * Names of buttons, links and tabs. Every entry must hold: at least `atLeast` of them are
   * visible.
   */
  controls?: readonly { atLeast: number; of: readonly NameRule[] }[];
  /** Fields that get a hint in this state. One that is not found is reported as missed. */
  fields: readonly FieldId[];
  /** Fields that get a hint if they exist. Their absence is not reported. */
  optional?: readonly FieldId[];
  /**
   * Buttons, links and tabs that get a hint if exactly one with that name is visible. Their absence
   * is not reported.
   */
  buttons?: readonly (readonly [ButtonId, NameRule])[];
  /** Names of the buttons that lead to the next state (`goOn`) and to the previous one (`back`). */
  goOn?: readonly NameRule[];
  back?: readonly NameRule[];
  /** Where this field is found too, `goOn` does what it does in this other state. */
  goesOnAs?: { where: FieldId; state: StateId };
}

/**
 * Patterns, with the flags `mu`, for the whole text of a page without a form. Each text is one line
 * in lower case: a sign that says where it stands, a space, the text. The signs:
 *
 * - `#` a heading or a message
 * - `>` a button
 * - `-` an item of a list or table, a link or a label
 * - `~` an activity indicator, such as a spinner
 * - none for any other text
 */
export interface TranscriptRule {
  has: string;
  lacks: string;
  /** A page that also matches this proves the state by itself. */
  proof: string;
  /**
   * A page that does not match `proof` only proposes the state; the steps that led there decide. It
   * does so once the words have stood for this long, in ms: longer than a message that appears for
   * a moment.
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
  /** The first selector that a control matches determines its kind; null: it never gets a hint. */
  kinds: readonly (readonly [selector: string, kind: ControlKind | null])[];
  fields: readonly FieldRule[];
  /** Where fields do not decide, the first state that fits wins. */
  states: readonly StateRule[];
  errors: readonly ErrorRule[];
}
