/**
 * Explains a sighting to a user who asks: what was found, what was not, and why. Pure functions.
 */
import { stepNamed } from './checklist';
import type { Journey, StepId } from './guide/types';
import type { Sighting } from './pages/sighting';
import { landmarksOf } from './pages';
import { type ControlId, type FieldId } from './pages/controls';
import { stateIds, type MissReason, type PageId, type StateId } from './pages/types';

export interface Verdict {
  control: ControlId;
  /** `optional`: not found, but not required either. */
  verdict: 'found' | 'optional' | MissReason;
}

/**
 * The controls that have help in a state: required fields and optional ones, in the order of the
 * state's rules.
 */
function controlsOf(
  page: PageId,
  state: StateId | null,
): { expected: Set<FieldId>; optional: Set<ControlId> } {
  const rules = landmarksOf(page)?.states.filter((rule) => rule.state === state) ?? [];
  return {
    expected: new Set(rules.flatMap(({ fields }) => fields)),
    optional: new Set(
      rules.flatMap(({ optional = [], buttons = [] }) => [
        ...optional,
        ...buttons.map(([button]) => button),
      ]),
    ),
  };
}

/** The verdict on everything that has help in the state. Empty for an unknown state. */
export function verdictsOf({ page, state, found, missed }: Sighting): Verdict[] {
  const { expected, optional } = controlsOf(page, state);
  return [...new Set([...expected, ...optional])].map((control) => {
    if (found.includes(control)) return { control, verdict: 'found' };
    const miss = missed.find(({ field }) => field === control);
    return { control, verdict: miss?.reason ?? 'optional' };
  });
}

/** Whether this is a page with known states, none of which was recognized. */
export function isLost({ page, state, framed }: Sighting): boolean {
  return state === null && !framed && landmarksOf(page) !== null;
}

/**
 * The state that the user's choice of step implies for a page, or `null` if that step is done
 * elsewhere.
 */
export function statedState(
  journeys: readonly Journey[],
  page: PageId,
  handStep: StepId | null,
): StateId | null {
  const step = stepNamed(journeys, handStep);
  return step?.at?.page === page ? step.at.state : null;
}

/** The states we look for on a page, in the order in which a user meets them. */
export function statesOf(page: PageId): StateId[] {
  const rules = landmarksOf(page)?.states ?? [];
  return stateIds.filter((id) => rules.some(({ state }) => state === id));
}
