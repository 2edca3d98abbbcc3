/** Which steps of a journey are done, and what is next: pure functions of (journey, ticks). */
import type { Journey, Step, StepId } from './guide/types';
import type { PageId, StateId } from './pages/types';

/** A tick, or a tick taken away by the person. What the person says outweighs what was seen. */
export interface Tick {
  done: boolean;
  how: 'seen' | 'hand';
}

export type Ticks = Readonly<Record<StepId, Tick>>;

export interface ChecklistItem {
  step: Step;
  done: boolean;
  /** Still to do: not done, and no other way to the same end was taken. */
  isOpen: boolean;
  /** Null while nothing is known of the step. */
  how: Tick['how'] | null;
}

/**
 * All steps in their order, and the next one; null when all are done. What was seen on a page proves that
 * the steps before it are behind the person, ticked or not: the next one is looked for after it first.
 */
export function checklist(
  journey: Journey,
  ticks: Ticks,
): { items: ChecklistItem[]; next: Step | null } {
  const isDone = ({ id }: Step) => ticks[id]?.done ?? false;
  const isWayTaken = journey.steps.some((step) => step.isAlternative && isDone(step));
  const items = journey.steps.map((step) => ({
    step,
    done: isDone(step),
    isOpen: !isDone(step) && !(step.isAlternative && isWayTaken),
    how: ticks[step.id]?.how ?? null,
  }));
  const isOpen = (item: ChecklistItem) => item.isOpen;
  const reached = items.findLastIndex(({ done, how }) => done && how === 'seen');
  const next = items.slice(reached + 1).find(isOpen) ?? items.find(isOpen);
  return { items, next: next?.step ?? null };
}

/** How many steps are done, and of how many: a way that was not taken is none of them. */
export function progressOf(items: readonly ChecklistItem[]): { done: number; all: number } {
  const done = items.filter((item) => item.done).length;
  return { done, all: done + items.filter(({ isOpen }) => isOpen).length };
}

/** The ticks after a state of a page was seen: every step that this proves done. */
export function seen(
  journeys: readonly Journey[],
  ticks: Ticks,
  page: PageId,
  state: StateId,
): Ticks {
  const proven = stepsOf(journeys).filter(
    ({ id, doneWhen }) =>
      doneWhen?.page === page && doneWhen.states.includes(state) && ticks[id] === undefined,
  );
  return withTicks(ticks, proven, { done: true, how: 'seen' });
}

/** The ticks after the person said that a step is done, or is not. */
export function ticked(ticks: Ticks, step: StepId, done: boolean): Ticks {
  return { ...ticks, [step]: { done, how: 'hand' } };
}

/** The ticks after the person said "I am at step …": what comes before it in its journey is done. */
export function atStep(journeys: readonly Journey[], ticks: Ticks, step: StepId): Ticks {
  const journey = journeys.find(({ steps }) => steps.some(({ id }) => id === step));
  const index = journey?.steps.findIndex(({ id }) => id === step) ?? 0;
  const before = journey?.steps.slice(0, index).filter(({ id }) => !ticks[id]?.done) ?? [];
  return withTicks(ticks, before, { done: true, how: 'hand' });
}

/** The ticks after a page lost everything: what was seen done on it is to be done again. */
export function startedOver(journeys: readonly Journey[], ticks: Ticks, page: PageId): Ticks {
  const lost = new Set(
    stepsOf(journeys)
      .filter((step) => step.doneWhen?.page === page)
      .map(({ id }) => id),
  );
  return Object.fromEntries(
    Object.entries(ticks).filter(([id, tick]) => tick.how === 'hand' || !lost.has(id)),
  );
}

/** The step of this name, in whichever journey; null for none. */
export function stepNamed(journeys: readonly Journey[], id: StepId | null): Step | null {
  return stepsOf(journeys).find((step) => step.id === id) ?? null;
}

function stepsOf(journeys: readonly Journey[]): Step[] {
  return journeys.flatMap(({ steps }) => steps);
}

/** The same object when there is nothing to change, so that nothing is written for nothing. */
function withTicks(ticks: Ticks, steps: readonly Step[], tick: Tick): Ticks {
  if (steps.length === 0) return ticks;
  return { ...ticks, ...Object.fromEntries(steps.map(({ id }) => [id, tick])) };
}
