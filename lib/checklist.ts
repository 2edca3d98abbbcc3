/** Which steps of a journey are done and which is next: pure functions of (journey, ticks). */
import type { Journey, Step, StepId } from './guide/types';
import type { PageId, StateId } from './pages/types';

/** A tick, or a tick that the user removed. What the user says overrides what was seen. */
export interface Tick {
  done: boolean;
  how: 'seen' | 'hand';
}

export type Ticks = Readonly<Record<StepId, Tick>>;

export interface ChecklistItem {
  step: Step;
  done: boolean;
  /** Still to do: not done, and no alternative to it was taken. */
  isOpen: boolean;
  /** `null` while nothing is known about the step. */
  how: Tick['how'] | null;
}

/**
 * All steps in order, and the next one, or `null` if all are done. A step that was seen done on a
 * page proves that the earlier steps are behind the user, ticked or not. So we look for the next
 * step after it first.
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

/** How many steps are done, and out of how many. Alternatives that were not taken do not count. */
export function progressOf(items: readonly ChecklistItem[]): { done: number; all: number } {
  const done = items.filter((item) => item.done).length;
  return { done, all: done + items.filter(({ isOpen }) => isOpen).length };
}

/** The ticks after a state of a page was seen, which proves some steps done. */
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

/** The ticks after the user said that a step is done, or is not. */
export function ticked(ticks: Ticks, step: StepId, done: boolean): Ticks {
  return { ...ticks, [step]: { done, how: 'hand' } };
}

/**
 * The ticks after the user said "I am at step …": the steps before it in its journey count as done.
 */
export function atStep(journeys: readonly Journey[], ticks: Ticks, step: StepId): Ticks {
  const journey = journeys.find(({ steps }) => steps.some(({ id }) => id === step));
  const index = journey?.steps.findIndex(({ id }) => id === step) ?? 0;
  const before = journey?.steps.slice(0, index).filter(({ id }) => !ticks[id]?.done) ?? [];
  return withTicks(ticks, before, { done: true, how: 'hand' });
}

/** The ticks after a page lost everything: steps that were seen done on it must be done again. */
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

/** The ticks without what was seen of this journey on a page. What the user said stays. */
export function unseen({ steps }: Journey, ticks: Ticks): Ticks {
  const own = new Set(steps.map(({ id }) => id));
  return Object.fromEntries(
    Object.entries(ticks).filter(([id, { how }]) => how === 'hand' || !own.has(id)),
  );
}

/** The step with this ID in any of the journeys, or `null`. */
export function stepNamed(journeys: readonly Journey[], id: StepId | null): Step | null {
  return stepsOf(journeys).find((step) => step.id === id) ?? null;
}

function stepsOf(journeys: readonly Journey[]): Step[] {
  return journeys.flatMap(({ steps }) => steps);
}

/** Returns the same object if nothing changes, to avoid a needless write. */
function withTicks(ticks: Ticks, steps: readonly Step[], tick: Tick): Ticks {
  if (steps.length === 0) return ticks;
  return { ...ticks, ...Object.fromEntries(steps.map(({ id }) => [id, tick])) };
}
