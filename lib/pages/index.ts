import { importerForm } from './importer-form';
import type { Landmarks, Role, StateRule } from './landmarks';
import { portal } from './portal';
import type { PageId, StateId } from './types';

const all: readonly Landmarks[] = [importerForm, portal];

/** The landmarks of a page, or null for a page that is recognized by its address alone. */
export function landmarksOf(page: PageId): Landmarks | null {
  return all.find((landmarks) => landmarks.page === page) ?? null;
}

const rules = all.flatMap(({ states }) => states);

/** A rule of this state. For a state with several, only what they have in common is meaningful. */
export function ruleOf(state: StateId | null | undefined): StateRule | undefined {
  return rules.find((rule) => rule.state === state);
}

export function roleOf(state: StateId | null | undefined): Role | undefined {
  return ruleOf(state)?.role;
}

export function statesWith(...roles: readonly Role[]): StateId[] {
  return rules.flatMap(({ state, role }) => (role && roles.includes(role) ? state : []));
}
