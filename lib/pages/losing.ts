import type { StateId } from './types';

/** States from which Back, and leaving, loses everything that was typed. */
export const losing: readonly (StateId | null)[] = ['code', 'owner', 'authorise'];
