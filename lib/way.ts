/** Which journey a person is on, and at which step: pure functions of (what was said, ticks, where they are). */
import { checklist, type Ticks } from './checklist';
import { allJourneys, journeys } from './guide';
import { journeyIds, type CaseId, type JourneyId } from './guide/ids';
import type { Reader } from './guide/readers';
import { cases } from './guide/cases';
import type { Journey, Step, StepId } from './guide/types';
import type { PageId, StateId } from './pages/types';
import { journeyFor, triageOf, type Answers } from './triage';

/** What a person said of their way. */
export interface Way {
  answers: Answers;
  /** The journey they turned to themselves; null: the one that their case asks for. */
  journey: JourneyId | null;
  /** Who can read the inbox that gets the code; null while nobody said. */
  reader: Reader | null;
}

export const noWay: Way = { answers: {}, journey: null, reader: null };

/** Where a tab is; the state is null while it is not recognised. */
export interface Spot {
  page: PageId;
  state: StateId | null;
}

export function caseOf({ answers }: Way): CaseId | null {
  return triageOf(answers).found;
}

/** Whether the person said anything by which a journey is chosen. */
export function isChosen(way: Way): boolean {
  return way.journey !== null || caseOf(way) !== null;
}

/** Every journey: those of the case with the steps that concern it, the others whole, for who turns to one. */
export function everyJourney(found: CaseId | null): readonly Journey[] {
  return journeyIds.map((id) => journeyOf(id, found));
}

function journeyOf(id: JourneyId, found: CaseId | null): Journey {
  const isOwn = found !== null && cases[found].journeys.some((own) => own === id);
  return isOwn ? journeyFor(journeys[id], found) : journeys[id];
}

/** The journeys of a case in their order; to open an account while no case is known. */
export function journeysOf(found: CaseId | null): readonly [Journey, ...Journey[]] {
  const [first, ...others]: readonly [JourneyId, ...JourneyId[]] =
    found === null ? ['open-account'] : cases[found].journeys;
  const named = (id: JourneyId) => journeyFor(journeys[id], found);
  return [named(first), ...others.map(named)];
}

/** What follows this journey in the way of the case; null when nothing does, or it is none of the case's. */
export function journeyAfter(found: CaseId | null, journey: JourneyId): Journey | null {
  const own = journeysOf(found);
  const index = own.findIndex(({ id }) => id === journey);
  return index < 0 ? null : (own[index + 1] ?? null);
}

/**
 * Whether a journey is behind the person: nothing is open after what was seen last, except what is never
 * over.
 */
export function isPassed(journey: Journey, ticks: Ticks): boolean {
  const { items } = checklist(journey, ticks);
  const reached = items.findLastIndex(({ done, how }) => done && how === 'seen');
  return items.slice(reached + 1).every(({ isOpen, step }) => !isOpen || step.isLasting);
}

/**
 * The journey to show: that to which the page in front belongs, else the one the person turned to, else
 * the first of their case that is not behind them.
 */
export function presentJourney(way: Way, ticks: Ticks, spot: Spot | null): Journey {
  const found = caseOf(way);
  const own = journeysOf(found);
  const isOpen = (journey: Journey) => !isPassed(journey, ticks);
  const turnedTo = way.journey === null ? null : journeyOf(way.journey, found);
  const wanted = [...(turnedTo ? [turnedTo] : []), ...own].find(isOpen) ?? own[0];
  if (!spot) return wanted;
  // A state at which nothing is to be done still belongs to the page's journey: a menu is on the way.
  for (const where of [spot, { ...spot, state: null }]) {
    const there = [wanted, ...own.filter(isOpen)].find((journey) => standsOn(journey, where));
    if (there) return there;
  }
  return onlyOn(spot.page) ?? wanted;
}

/**
 * The step of this journey that is done at this state, else the one the person named; null: neither. Of several
 * that are done at one state, the first that is not done.
 */
export function stepAt(
  journey: Journey,
  ticks: Ticks,
  spot: Spot | null,
  handStep: StepId | null,
): Step | null {
  if (!spot) return null;
  const there = journey.steps.filter(({ at }) => at?.page === spot.page && at.state === spot.state);
  const open = there.find(({ id }) => ticks[id]?.done !== true);
  return open ?? there.at(-1) ?? journey.steps.find(({ id }) => id === handStep) ?? null;
}

/**
 * The step to show: where the person is, else what is next; null when all is done. What its own page
 * proves done gives way to the next.
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
  return journey.steps.some(
    ({ at }) => at?.page === page && (state === null || at.state === state),
  );
}

/**
 * A page on which one journey alone has steps belongs to it, with every one of them, also where the case does not
 * lead there: whoever stands on the form is told about the form.
 */
function onlyOn(page: PageId): Journey | null {
  const [first, second] = allJourneys.filter((one) => standsOn(one, { page, state: null }));
  return first && !second ? first : null;
}
