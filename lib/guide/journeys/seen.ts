import type { StateId } from '../../pages/types';

/** Every state of the portal that only someone who is logged in can see. */
export const signedIn = [
  'signed-in',
  'importer-list',
  'account',
  'ach',
  'ach-dialog',
] as const satisfies readonly StateId[];
