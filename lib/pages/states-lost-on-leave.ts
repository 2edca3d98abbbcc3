import type { StateId } from './types';

/** States in which going back or leaving the page discards everything the person has typed. */
export const losing: readonly (StateId | null)[] = ['code', 'owner', 'authorise'];
