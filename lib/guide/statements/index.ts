/**
 * The facts behind every text about a step. They are separate from the steps because the worker
 * needs only those; the annotation lets the build leave these out of it.
 */
import type { Statements } from '../types';
import { addSubAccounts } from './add-sub-accounts';
import { enrolAch } from './enrol-ach';
import { followRefund } from './follow-refund';
import { getReady } from './get-ready';
import { openAccount } from './open-account';
import { recoverLinked } from './recover-linked';
import { specialCases } from './special-cases';

export const statements: Statements = /* @__PURE__ */ Object.assign(
  {},
  getReady,
  openAccount,
  recoverLinked,
  enrolAch,
  addSubAccounts,
  specialCases,
  followRefund,
);
