/** The types of the guide. Imports nothing but types. */
import type { ControlId } from '../pages/controls';
import type { ErrorId, PageId, StateId } from '../pages/types';
import type { CaseId, HelpDeskId, JourneyId, MailId, WaitId } from './ids';
import type { FactId } from './facts';

/** The facts that one text rests on; `support.ts` computes the rest from them. */
export interface Support {
  /** Ids in docs/facts.md, the main one first. */
  facts: readonly [FactId, ...FactId[]];
}

/** Texts: `controls.<control>`: name, chip, title and line. */
export interface ControlHelp extends Support {
  page: PageId;
  /** Whether the field can stay empty. */
  isOptional?: true;
}

/** Texts: `errors.<error>`. */
export interface ErrorHelp extends Support {
  page: PageId;
}

export type ControlHelps = Readonly<Record<ControlId, ControlHelp>>;
export type ErrorHelps = Readonly<Record<ErrorId, ErrorHelp>>;

/**
 * The id of a step, in storage and messages, too. It is a string because another version may have
 * steps that this one does not know.
 */
export type StepId = string;

/** Who can do a step. Texts: `actors.<actor>`. */
export const actors = ['anyone', 'owner', 'proxy', 'granted', 'user', 'signer', 'broker'] as const;

type Actor = (typeof actors)[number];

/**
 * The parts of the text about a step, besides title and reason, in reading order: what to do, who
 * can, what is needed, how to tell that it is done, and what else is worth knowing.
 */
export const stepParts = ['do', 'who', 'need', 'done', 'note', 'note2'] as const;

export type StepPart = (typeof stepParts)[number];

/** Texts: `steps.<id>`, with a title, a label for its checkbox and one line for the next step. */
export interface Step {
  id: StepId;
  /** Who can do it. Omitted: anyone at the company. */
  who?: readonly Actor[];
  /** The wait that begins when this step is done. */
  starts?: WaitId;
  /** The wait that this step makes unnecessary if it succeeds. */
  saves?: WaitId;
  /** The ready mail that belongs to it. */
  mail?: MailId;
  /** The help desks to turn to. */
  helpDesks?: readonly HelpDeskId[];
  /**
   * The cases that see this step. `[]`: only while the case is unknown. Omitted: every case that
   * uses this journey.
   */
  onlyFor?: readonly CaseId[];
  /**
   * One of several alternatives: once one of a journey's alternatives is done, the others are no
   * longer expected.
   */
  isAlternative?: true;
  /** Never ends, so the next journey does not wait for it. */
  isLasting?: true;
  /** Recognized as done when one of these states is observed. Omitted: completed only by hand. */
  doneWhen?: { page: PageId; states: readonly StateId[] };
  /**
   * The page and state in which it is done, if any, and states that open over that one and close
   * again, such as a menu.
   */
  at?: { page: PageId; state: StateId; alsoIn?: readonly StateId[] };
  link?: string;
  /** The page of this extension that helps with this step. */
  help?: 'letter' | 'sheet';
  /** Lets the person say who reads the inbox that receives the code. */
  asks?: 'reader';
  /** The facts behind its reason and its line. Texts: `steps.<id>.why`, `steps.<id>.line`. */
  why: Support;
  /** The facts behind each part of the text about it. Texts: `steps.<id>.<part>`. */
  says: Readonly<Record<'do' | 'done', Support> & Partial<Record<StepPart, Support>>>;
  /**
   * What can go wrong, with the facts behind what to do then. Texts:
   * `steps.<id>.troubles.<trouble>`: when and do.
   */
  troubles: Readonly<Record<string, Support>>;
}

/** Texts: `journeys.<id>`. */
export interface Journey {
  id: JourneyId;
  steps: readonly Step[];
}
