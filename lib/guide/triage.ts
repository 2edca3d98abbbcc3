import type { CaseId, JourneyId } from './ids';
import { by } from './support';
import type { Support } from './types';

/**
 * "Which case is yours": at most five questions, each leading to another or to a case. Rare situations
 * that rule out everything else are asked about first. Texts: `triage.<question>.<answer>`.
 */
export const triage = {
  party: {
    importer: { ask: 'trouble' },
    broker: { case: 'broker' },
    'notify-party': { case: 'notify-party' },
    other: { case: 'other-party' },
  },
  trouble: {
    none: { ask: 'bank' },
    rejected: { case: 'rejected' },
    check: { case: 'check' },
    inactive: { case: 'inactive' },
    voided: { case: 'voided' },
  },
  bank: {
    'in-us': { ask: 'account' },
    'not-in-us': { case: 'foreign' },
  },
  account: {
    none: { ask: 'numbers' },
    'not-sure': { case: 'not-sure' },
    'i-own': { ask: 'missing' },
    'i-use': { case: 'not-the-owner' },
    'owner-unknown': { case: 'linked-unknown' },
  },
  numbers: {
    one: { case: 'no-account' },
    several: { case: 'several-numbers' },
  },
  missing: {
    'not-looked': { case: 'own-account' },
    'locked-out': { case: 'owner-locked' },
    number: { case: 'missing-numbers' },
    'bank-data': { case: 'no-bank-data' },
    nothing: { case: 'following' },
  },
} as const satisfies Record<string, Record<string, { ask: string } | { case: CaseId }>>;

export type QuestionId = keyof typeof triage;

export const firstQuestion: QuestionId = 'party';

/** How an answer is found by who is not sure. Texts: `way.help.<question>`. */
export const triageHelp: Readonly<Record<QuestionId, Support>> = {
  party: by('reported', 'S53'),
  trouble: by('quoted', 'S82', 'S22'),
  bank: by('reported', 'S47', 'S43'),
  account: by('quoted', 'S34'),
  numbers: by('inferred', 'S10'),
  missing: by('quoted', 'S43', 'S49'),
};

/** Which journeys a case needs, in their order. Texts: `cases.<case>`: title and do. */
export interface Case extends Support {
  journeys: readonly [JourneyId, ...JourneyId[]];
}

export const cases = {
  'no-account': {
    ...by('quoted', 'S10', 'S31'),
    journeys: ['get-ready', 'open-account', 'enrol-ach', 'follow-refund'],
  },
  'not-sure': {
    ...by('quoted', 'S34', 'S28'),
    journeys: ['get-ready'],
  },
  'own-account': { ...by('quoted', 'S43', 'S49'), journeys: ['enrol-ach', 'follow-refund'] },
  'no-bank-data': { ...by('quoted', 'S43', 'S49'), journeys: ['enrol-ach', 'follow-refund'] },
  'owner-locked': {
    ...by('quoted', 'S28', 'S57'),
    journeys: ['recover-linked', 'enrol-ach', 'follow-refund'],
  },
  'not-the-owner': {
    ...by('quoted', 'S43', 'S49'),
    journeys: ['enrol-ach', 'follow-refund'],
  },
  'linked-unknown': {
    ...by('quoted', 'S28', 'S60'),
    journeys: ['recover-linked', 'enrol-ach', 'follow-refund'],
  },
  'missing-numbers': {
    ...by('quoted', 'S28', 'S10'),
    journeys: ['add-sub-accounts', 'enrol-ach', 'follow-refund'],
  },
  'several-numbers': {
    ...by('quoted', 'S10', 'S28'),
    journeys: ['special-cases', 'open-account', 'enrol-ach', 'follow-refund'],
  },
  rejected: { ...by('reported', 'S71', 'S88'), journeys: ['follow-refund', 'enrol-ach'] },
  check: { ...by('quoted', 'S49'), journeys: ['follow-refund', 'enrol-ach'] },
  foreign: {
    ...by('reported', 'S47', 'S53'),
    journeys: ['special-cases', 'follow-refund'],
  },
  // Not by the steps of an importer's tab: where theirs is in an account of another kind is not known.
  broker: { ...by('reported', 'S1'), journeys: ['special-cases', 'follow-refund'] },
  'notify-party': { ...by('reported', 'S1', 'S53'), journeys: ['special-cases', 'follow-refund'] },
  'other-party': { ...by('reported', 'S1'), journeys: ['special-cases', 'follow-refund'] },
  // Once it is mended the company is any other: its answer is changed, and the rest of the way follows.
  inactive: { ...by('official', 'S22'), journeys: ['special-cases'] },
  voided: { ...by('quoted', 'S64', 'S21'), journeys: ['special-cases'] },
  following: { ...by('quoted', 'S82', 'S57'), journeys: ['follow-refund'] },
} as const satisfies Record<CaseId, Case>;
