import type { CaseId, JourneyId } from './ids';
import { by } from './support';
import type { Support } from './types';

/** A question that depends on where the person stands, after one that does not. */
type Then = { ask: string } | { case: CaseId } | { askBy: 'stand' };

/**
 * "Which case is yours": at most five questions, each leading to another or to a case. The first one asks
 * where the person stands, the second who they are: what stops all else is asked before what is missing.
 * Texts: `triage.<question>.<answer>`.
 */
export const triage = {
  stand: {
    none: { ask: 'party' },
    'can-log-in': { ask: 'party' },
    'locked-out': { ask: 'party' },
    changed: { ask: 'party' },
    unsure: { ask: 'party' },
  },
  party: {
    importer: { askBy: 'stand' },
    broker: { case: 'broker' },
    'notify-party': { case: 'notify-party' },
    other: { case: 'other-party' },
  },
  trouble: {
    'owner-left': { case: 'linked-unknown' },
    'bank-changed': { case: 'own-account' },
    rejected: { case: 'rejected' },
    check: { case: 'check' },
    inactive: { case: 'inactive' },
    voided: { case: 'voided' },
    none: { ask: 'missing' },
  },
  bank: {
    'in-us': { ask: 'numbers' },
    'not-in-us': { case: 'foreign' },
  },
  account: {
    none: { ask: 'bank' },
    'not-sure': { case: 'not-sure' },
    'i-own': { ask: 'missing' },
    'i-use': { case: 'not-the-owner' },
    'owner-unknown': { case: 'linked-unknown' },
  },
  owner: {
    'i-own': { case: 'owner-locked' },
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
    'us-bank': { case: 'foreign' },
    rejected: { case: 'rejected' },
    check: { case: 'check' },
    nothing: { case: 'following' },
  },
} as const satisfies Record<string, Record<string, Then>>;

export type QuestionId = keyof typeof triage;

export const firstQuestion = 'stand';

/** Where a person stands: the first question, whose answers are the doors of popup and welcome page. */
export type Stand = keyof (typeof triage)[typeof firstQuestion];

/** What is asked next, by where the person stands. */
export const askedByStand: Readonly<Record<Stand, QuestionId>> = {
  none: 'bank',
  'can-log-in': 'missing',
  'locked-out': 'owner',
  changed: 'trouble',
  unsure: 'account',
};

/** How an answer is found by who is not sure. Texts: `way.help.<question>`. */
export const triageHelp: Readonly<Record<QuestionId, Support>> = {
  stand: by('quoted', 'S34', 'S28'),
  party: by('reported', 'S53'),
  trouble: by('quoted', 'S82', 'S22'),
  bank: by('reported', 'S47', 'S43'),
  account: by('quoted', 'S34'),
  owner: by('quoted', 'S28', 'S60'),
  numbers: by('inferred', 'S10'),
  missing: by('quoted', 'S43', 'S49'),
};

/** Which journeys a case needs, in their order. Texts: `cases.<case>`: title and do. */
export interface Case extends Support {
  journeys: readonly [JourneyId, ...JourneyId[]];
  /** What is said on the form's first page instead of how to go on: this case must not apply. */
  stops?: 'has-account' | 'not-yet' | 'inactive';
}

export const cases = {
  'no-account': {
    ...by('quoted', 'S10', 'S31'),
    journeys: ['get-ready', 'open-account', 'enrol-ach', 'follow-refund'],
  },
  'not-sure': {
    ...by('quoted', 'S34', 'S28'),
    journeys: ['get-ready'],
    stops: 'not-yet',
  },
  'own-account': {
    ...by('quoted', 'S43', 'S49'),
    journeys: ['enrol-ach', 'follow-refund'],
    stops: 'has-account',
  },
  'no-bank-data': {
    ...by('quoted', 'S43', 'S49'),
    journeys: ['enrol-ach', 'follow-refund'],
    stops: 'has-account',
  },
  'owner-locked': {
    ...by('quoted', 'S28', 'S57'),
    journeys: ['recover-linked', 'enrol-ach', 'follow-refund'],
    stops: 'has-account',
  },
  'not-the-owner': {
    ...by('quoted', 'S43', 'S49'),
    journeys: ['enrol-ach', 'follow-refund'],
    stops: 'has-account',
  },
  'linked-unknown': {
    ...by('quoted', 'S28', 'S60'),
    journeys: ['recover-linked', 'enrol-ach', 'follow-refund'],
    stops: 'has-account',
  },
  'missing-numbers': {
    ...by('quoted', 'S28', 'S10'),
    journeys: ['add-sub-accounts', 'enrol-ach', 'follow-refund'],
    stops: 'has-account',
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
  inactive: { ...by('official', 'S22'), journeys: ['special-cases'], stops: 'inactive' },
  voided: { ...by('quoted', 'S64', 'S21'), journeys: ['special-cases'], stops: 'inactive' },
  following: { ...by('quoted', 'S82', 'S57'), journeys: ['follow-refund'], stops: 'has-account' },
} as const satisfies Record<CaseId, Case>;
