/** All that the extension tells people, and why it may: the words themselves stand in lib/texts. */
import { errors } from './errors';
import { hints } from './hints';
import { addSubAccounts } from './journeys/add-sub-accounts';
import { enrolAch } from './journeys/enrol-ach';
import { followRefund } from './journeys/follow-refund';
import { getReady } from './journeys/get-ready';
import { openAccount } from './journeys/open-account';
import { recoverLinked } from './journeys/recover-linked';
import { specialCases } from './journeys/special-cases';
import { sources } from './sources';
import type { Journey } from './types';

export { links } from './links';
export {
  addProxy,
  capeDays,
  loginRule,
  ownerLookup,
  proxyReactivates,
  sameDay,
  unlockByRole,
  unusedNumber,
} from './unlock';

/** All, in the order of `journeyIds`, in which they are offered. */
export const allJourneys: readonly Journey[] = [
  getReady,
  openAccount,
  recoverLinked,
  enrolAch,
  addSubAccounts,
  specialCases,
  followRefund,
];

/** Those that popup and card lead through. */
export const journeys: readonly Journey[] = [openAccount];

export const guide = { journeys, hints, errors, sources } as const;
