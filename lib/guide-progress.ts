/**
 * Which journey a user is on, and at which step: pure functions of (what the user said, ticks,
 * where they are).
 */
import { checklist, unseen, type Ticks } from './checklist';
import { allJourneys, journeys } from './guide';
import { journeyIds, type CaseId, type JourneyId } from './guide/ids';
import type { Reader } from './guide/readers';
import { cases, type Case } from './guide/cases';
import type { Journey, Step, StepId } from './guide/types';
import type { PageId, StateId } from './pages/types';
import { journeyFor, triageOf, type Answers } from './triage';

/** What the user said about their progress. */
export interface GuideProgress {
  answers: Answers;
  /** The journey the user chose, or `null` for the one their case requires. */
  journey: JourneyId | null;
  /** Who can read the inbox that receives the code, or `null` while nobody said. */
  reader: Reader | null;
}

export const noProgress: GuideProgress = { answers: {}, journey: null, reader: null };

/** Where a tab is. The state is `null` while it is not recognized. */
export interface Spot {
  page: PageId;
  state: StateId | null;
}

/** The case that the user's answers lead to, or `null` while it is unknown. */
export function caseOf({ answers }: GuideProgress): CaseId | null {
  return triageOf(answers).caseId;
}

/** Whether the user has said anything that selects a journey. */
export function isChosen(progress: GuideProgress): boolean {
  return progress.journey !== null || caseOf(progress) !== null;
}

/**
 * All journeys. Those of the user's case are filtered to its steps; the rest keep every step,
 * because a user may choose any of them.
 */
export function everyJourney(caseId: CaseId | null): readonly Journey[] {
  return journeyIds.map((id) => journeyOf(id, caseId));
}

function journeyOf(id: JourneyId, caseId: CaseId | null): Journey {
  const isOwn = caseId !== null && cases[caseId].journeys.some((own) => own === id);
  return isOwn ? journeyFor(journeys[id], caseId) : journeys[id];
}

/**
 * The journeys of a case, in order. While the case is unknown, those of the most usual one: opening
 * an account and adding bank details.
 */
export function journeysOf(caseId: CaseId | null): readonly [Journey, ...Journey[]] {
  const [first, ...others]: readonly [JourneyId, ...JourneyId[]] =
    caseId === null ? ['open-account', 'enrol-ach'] : cases[caseId].journeys;
  const named = (id: JourneyId) => journeyFor(journeys[id], caseId);
  return [named(first), ...others.map(named)];
}

/**
 * The ticks after an answer. Some cases say that something no longer works which a page showed
 * earlier, such as a login: then those ticks would let the user skip what has to be mended.
 */
export function ticksAfter(before: GuideProgress, after: GuideProgress, ticks: Ticks): Ticks {
  const caseId = caseOf(after);
  if (caseId === null || caseId === caseOf(before)) return ticks;
  const { startsAnew }: Case = cases[caseId];
  return startsAnew ? unseen(journeysOf(caseId)[0], ticks) : ticks;
}

/**
 * The journey after this one for the case. `null` if it is the last, or not one of the case's
 * journeys.
 */
export function journeyAfter(caseId: CaseId | null, journey: JourneyId): Journey | null {
  const own = journeysOf(caseId);
  const index = own.findIndex(({ id }) => id === journey);
  return index < 0 ? null : (own[index + 1] ?? null);
}

/**
 * Whether the user has passed a journey: nothing is open after the last step seen done, except
 * steps that never end.
 */
export function isPassed(journey: Journey, ticks: Ticks): boolean {
  const { items } = checklist(journey, ticks);
  const reached = items.findLastIndex(({ done, how }) => done && how === 'seen');
  return items.slice(reached + 1).every(({ isOpen, step }) => !isOpen || step.isLasting);
}

/**
 * The journey to show: the one that the page in front belongs to, or else the one the user chose,
 * or else the first journey of their case that they have not passed.
 */
export function presentJourney(progress: GuideProgress, ticks: Ticks, spot: Spot | null): Journey {
  const caseId = caseOf(progress);
  const own = journeysOf(caseId);
  const isOpen = (journey: Journey) => !isPassed(journey, ticks);
  const turnedTo = progress.journey === null ? null : journeyOf(progress.journey, caseId);
  const fallback = [...(turnedTo ? [turnedTo] : []), ...own].find(isOpen) ?? own[0];
  if (!spot) return fallback;
  // A state without a step, such as a menu, still belongs to the journey of its page.
  for (const where of [spot, { ...spot, state: null }]) {
    const journeyHere = [fallback, ...own.filter(isOpen)].find((journey) =>
      standsOn(journey, where),
    );
    if (journeyHere) return journeyHere;
  }
  return onlyOn(spot.page) ?? fallback;
}

/**
 * The step of this journey that is done in this state, or else the one the user named, or `null`.
 * If several steps are done in one state, the first one that is not done yet.
 */
export function stepAt(
  journey: Journey,
  ticks: Ticks,
  spot: Spot | null,
  handStep: StepId | null,
): Step | null {
  if (!spot) return null;
  const stepsHere = journey.steps.filter((step) => isAt(step, spot));
  const open = stepsHere.find(({ id }) => ticks[id]?.done !== true);
  return open ?? stepsHere.at(-1) ?? journey.steps.find(({ id }) => id === handStep) ?? null;
}

/**
 * The step to show: the one where the user is, or else the next one, or `null` if all are done. A
 * step that its own page proves done gives way to the next one.
 */
export function presentStep(
  journey: Journey,
  ticks: Ticks,
  spot: Spot | null,
  handStep: StepId | null,
): Step | null {
  const at = stepAt(journey, ticks, spot, handStep);
  const { next } = checklist(journey, ticks);
  const isOver = at !== null && ticks[at.id]?.done === true && provesItself(at);
  return at && !isOver ? at : (next ?? at);
}

function provesItself({ at, doneWhen }: Step): boolean {
  return at !== undefined && doneWhen?.page === at.page && doneWhen.states.includes(at.state);
}

function standsOn(journey: Journey, { page, state }: Spot): boolean {
  return journey.steps.some((step) =>
    state === null ? step.at?.page === page : isAt(step, { page, state }),
  );
}

/** Whether a step is done in this state, or is still the one to do in it. */
function isAt({ at }: Step, { page, state }: Spot): boolean {
  if (at?.page !== page || state === null) return false;
  return at.state === state || at.alsoIn?.includes(state) === true;
}

/**
 * A page on which only one journey has steps belongs to that journey, with all its steps, even if
 * the user's case does not include it: a user on the form needs help with the form.
 */
function onlyOn(page: PageId): Journey | null {
  const [first, second] = allJourneys.filter((journey) => standsOn(journey, { page, state: null }));
  return first && !second ? first : null;
}
