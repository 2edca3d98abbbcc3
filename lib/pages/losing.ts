import type { StateId } from './types';

/** States from which Back, and leaving, loses everything that was typed (facts.md 2.3). */
export const losing: readonly (StateId | null)[] = ['code', 'owner', 'authorise'];
