/** The words in which the guide is written. Knowledge: imports nothing but its own types. */
import type { ControlId, ErrorId, PageId, StateId } from '../pages/types';
import type { CaseId, ContactId, JourneyId, MailId, WaitId } from './ids';
import type { FactId } from './facts';

/** The facts that one text of the catalogue rests on; `support.ts` computes the rest from them. */
export interface Support {
  /** Ids of docs/facts.md, the one that carries the text first. */
  facts: readonly [FactId, ...FactId[]];
}

/** Texts: `controls.<control>`: name, chip, title and line. */
export interface ControlHelp extends Support {
  page: PageId;
  /** The field can stay empty. */
  isOptional?: true;
}

/** Texts: `errors.<error>`. */
export interface ErrorHelp extends Support {
  page: PageId;
}

export type ControlHelps = Readonly<Record<ControlId, ControlHelp>>;
export type ErrorHelps = Readonly<Record<ErrorId, ErrorHelp>>;

/** A step as it is stored or arrives in a message: one of another version may be among them. */
export type StepId = string;

/** Who can do a step. Texts: `actors.<actor>`. */
export const actors = ['anyone', 'owner', 'proxy', 'granted', 'user', 'signer', 'broker'] as const;

type Actor = (typeof actors)[number];

/**
 * What is said of a step besides its title and its reason, in the order in which it is read: what to do,
 * who can, what is needed at hand, how it is seen to be done, and what else is worth knowing.
 */
export const stepParts = ['do', 'who', 'need', 'done', 'note', 'note2'] as const;

export type StepPart = (typeof stepParts)[number];

/** The facts behind what is said of a step. */
interface StepStatements {
  /** Of its reason and of its line as the next step. Texts: `steps.<step>.why`, `nextSteps.<step>`. */
  why: Support;
  /** Texts: `details.<step>.<part>`. */
  says: Readonly<Partial<Record<StepPart, Support>>>;
  /** What can go wrong, and what then. Texts: `troubles.<step>.<trouble>`: when and do. */
  troubles?: Readonly<Record<string, Support>>;
}

export type Statements = Readonly<Record<StepId, StepStatements>>;

/** Texts: `steps.<id>`: title and why. What is said of it rests on the facts in `statements`. */
export interface Step {
  id: StepId;
  /** Who can do it; absent: anyone at the company. */
  who?: readonly Actor[];
  /** The wait that begins when this is done. */
  starts?: WaitId;
  /** The wait that is spared if it turns out well. */
  saves?: WaitId;
  /** The ready mail that belongs to it. */
  mail?: MailId;
  /** The desks to turn to. */
  contacts?: readonly ContactId[];
  /** Only for these cases of the triage; none: only while no case is known; absent: for all that lead to the journey. */
  onlyFor?: readonly CaseId[];
  /** One of several ways to the same end: once one of a journey's is taken, the others are not waited for. */
  isAlternative?: true;
  /** Never over: the next journey does not wait for it. */
  isLasting?: true;
  /** Recognised as done when one of these states is seen; absent: only by hand. */
  doneWhen?: { page: PageId; states: readonly StateId[] };
  /** Where it is done, if on a page. */
  at?: { page: PageId; state: StateId };
  link?: string;
  /** The page of this extension that helps with it. */
  help?: 'letter';
  /** Here the person can say who reads the inbox that gets the code. */
  asks?: 'reader';
}

/** Texts: `journeys.<id>`. */
export interface Journey {
  id: JourneyId;
  steps: readonly Step[];
}
