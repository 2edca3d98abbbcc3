/** How a sighting came about, for a person who asks: what was found, what was not and why. Pure. */
import { stepNamed } from './checklist';
import type { Journey, StepId } from './guide/types';
import type { Sighting } from './pages/sighting';
import { landmarksOf } from './pages';
import {
  stateIds,
  type ControlId,
  type FieldId,
  type MissReason,
  type PageId,
  type StateId,
} from './pages/types';

export interface Verdict {
  control: ControlId;
  /** `optional`: not found, and not missed. */
  verdict: 'found' | 'optional' | MissReason;
}

/** What has a hint in a state: fields that it must have, and what it may have, in the order of its rules. */
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

/** What became of everything that has a hint in the state; none for an unknown state. */
export function verdictsOf({ page, state, found, missed }: Sighting): Verdict[] {
  const { expected, optional } = controlsOf(page, state);
  return [...new Set([...expected, ...optional])].map((control) => {
    if (found.includes(control)) return { control, verdict: 'found' };
    const miss = missed.find(({ field }) => field === control);
    return { control, verdict: miss?.reason ?? 'optional' };
  });
}

/** True for a page of which states are known, where none of them was recognised. */
export function isLost({ page, state, framed }: Sighting): boolean {
  return state === null && !framed && landmarksOf(page) !== null;
}

/** The state that a page shows by what the person says, or null when that step is done elsewhere. */
export function saidState(
  journeys: readonly Journey[],
  page: PageId,
  handStep: StepId | null,
): StateId | null {
  const step = stepNamed(journeys, handStep);
  return step?.at?.page === page ? step.at.state : null;
}

/** The states that a page is looked through for, as a person meets them. */
export function statesOf(page: PageId): StateId[] {
  const rules = landmarksOf(page)?.states ?? [];
  return stateIds.filter((id) => rules.some(({ state }) => state === id));
}
