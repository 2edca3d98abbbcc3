/**
 * Everything that the extension tells people and the facts behind it. The texts themselves are in
 * lib/texts.
 */
import { errors } from './errors';
import { controlHelp } from './control-help';
import { faces } from './faces';
import { journeyIds, type JourneyId } from './ids';
import { addSubAccounts } from './journeys/add-sub-accounts';
import { enrolAch } from './journeys/enrol-ach';
import { followRefund } from './journeys/follow-refund';
import { getReady } from './journeys/get-ready';
import { openAccount } from './journeys/open-account';
import { recoverLinked } from './journeys/recover-linked';
import { specialCases } from './journeys/special-cases';
import type { Journey } from './types';

export const journeys: Readonly<Record<JourneyId, Journey>> = {
  'get-ready': getReady,
  'open-account': openAccount,
  'recover-linked': recoverLinked,
  'enrol-ach': enrolAch,
  'add-sub-accounts': addSubAccounts,
  'special-cases': specialCases,
  'follow-refund': followRefund,
};

/** All journeys, in the order in which they are offered. */
export const allJourneys: readonly Journey[] = journeyIds.map((id) => journeys[id]);

export const guide = { controlHelp, faces, errors } as const;
