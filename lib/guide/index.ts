/** All that the extension tells people, and why it may: the words themselves stand in lib/texts. */
import { errors } from './errors';
import { hints } from './hints';
import { openAccount } from './journeys/open-account';
import { sources } from './sources';
import type { Journey } from './types';

export { links } from './links';
export { loginRule, ownerLookup, sameDay, unlockByRole } from './unlock';

/** In the order in which they are offered. */
export const journeys: readonly Journey[] = [openAccount];

export const guide = { journeys, hints, errors, sources } as const;
