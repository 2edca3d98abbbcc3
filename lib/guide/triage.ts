import type { CaseId } from './ids';
import { basedOn } from './support';
import type { Support } from './types';

/** What an answer leads to. */
type Then = { ask: string } | { case: CaseId };

/**
 * "Which case is yours": at most five questions, each of which leads to another or to a case. The
 * first one asks about the person's situation; the popup and the welcome page offer each of its
 * answers as an entry. Texts: `triage.<question>.<answer>`.
 */
export const triage = {
  stand: {
    none: { ask: 'record' },
    'can-log-in': { ask: 'need' },
    'locked-out': { ask: 'lock' },
    changed: { ask: 'change' },
    unsure: { ask: 'record' },
  },

  // No account, or not sure. Whose refund it is comes first, because nobody needs an account
  // without an entry of their own.
  record: {
    ours: { ask: 'logins' },
    'no-us-bank': { case: 'foreign' },
    carrier: { case: 'not-importer' },
    seller: { case: 'not-importer' },
    client: { ask: 'party' },
    billed: { case: 'importer-unknown' },
    'no-summary': { ask: 'logins' },
  },
  party: {
    broker: { case: 'broker' },
    'notify-party': { case: 'notify-party' },
    other: { case: 'other-party' },
  },
  logins: {
    nobody: { ask: 'tried' },
    can: { case: 'own-account' },
    locked: { ask: 'owner' },
    unknown: { case: 'not-sure' },
  },
  tried: {
    'not-yet': { ask: 'numbers' },
    'no-code': { ask: 'code' },
    'no-match': { case: 'no-match' },
    'email-used': { case: 'email-used' },
    tied: { case: 'linked-unknown' },
    'no-mails': { case: 'no-mails' },
    'not-known': { case: 'new-login' },
  },
  numbers: {
    one: { case: 'no-account' },
    several: { case: 'several-numbers' },
  },
  code: {
    broker: { case: 'wrong-contact' },
    left: { case: 'wrong-contact' },
    other: { case: 'other-email' },
    unknown: { case: 'no-code' },
  },

  // The account exists and somebody can log in.
  need: {
    bank: { ask: 'tab' },
    refund: { ask: 'refund' },
    declare: { case: 'to-file' },
    cape: { case: 'file-refused' },
    number: { case: 'missing-numbers' },
    user: { case: 'add-user' },
    party: { ask: 'party' },
    down: { case: 'site-down' },
    nothing: { case: 'following' },
  },
  tab: {
    none: { case: 'no-bank-data' },
    empty: { case: 'tab-empty' },
    missing: { ask: 'role' },
    some: { case: 'some-suffixes' },
    'not-stuck': { case: 'not-stuck' },
    payment: { case: 'payment-ach' },
    'us-bank': { case: 'foreign' },
    check: { case: 'waiver' },
  },
  role: {
    yes: { case: 'no-sub-account' },
    no: { case: 'not-the-owner' },
  },
  refund: {
    accepted: { case: 'waiting' },
    held: { case: 'held' },
    rejected: { case: 'rejected' },
    returned: { case: 'returned' },
    diverted: { case: 'diverted' },
    elsewhere: { case: 'paid-elsewhere' },
    check: { case: 'check' },
  },

  // The account exists and nobody can log in.
  lock: {
    login: { ask: 'owner' },
    linked: { ask: 'owner' },
    'no-login': { case: 'not-the-owner' },
    'not-known': { case: 'new-login' },
    'no-mails': { case: 'no-mails' },
    down: { case: 'site-down' },
  },
  owner: {
    'i-own': { ask: 'inbox' },
    colleague: { ask: 'owner-in' },
    gone: { case: 'owner-gone' },
    'other-company': { case: 'other-owner' },
    unknown: { case: 'linked-unknown' },
  },
  inbox: {
    yes: { case: 'owner-locked' },
    no: { case: 'owner-gone' },
  },
  'owner-in': {
    yes: { case: 'user-locked' },
    no: { case: 'owner-locked' },
  },

  // Something changed.
  change: {
    person: { ask: 'who-left' },
    sold: { ask: 'who-left' },
    bank: { case: 'bank-changed' },
    name: { case: 'name-changed' },
    broker: { ask: 'broker' },
    inactive: { case: 'inactive' },
    voided: { case: 'voided' },
    other: { ask: 'need' },
  },
  'who-left': {
    owner: { case: 'owner-gone' },
    contact: { case: 'contact-changed' },
    user: { case: 'add-user' },
  },
  broker: {
    owns: { case: 'other-owner' },
    email: { case: 'contact-changed' },
    refunds: { case: 'paid-elsewhere' },
    unknown: { case: 'broker-changed' },
  },
} as const satisfies Record<string, Record<string, Then>>;

export type QuestionId = keyof typeof triage;

/** `satisfies TriageTexts`: a missing question or answer does not compile. */
export type TriageTexts = {
  readonly [Q in QuestionId]: Readonly<Record<'question' | keyof (typeof triage)[Q], string>>;
};

export const firstQuestion = 'stand';

/**
 * A person's situation: an answer to the first question, as offered by the popup and the welcome
 * page.
 */
export type Stand = keyof (typeof triage)[typeof firstQuestion];

/** How to find the answer. Texts: `guide.help.<question>`. */
export const triageHelp: Readonly<Record<QuestionId, Support>> = {
  stand: basedOn('account-check', 'number-linked'),
  record: basedOn('importer-of-record-box', 'refund-to-importer', 'our-advice'),
  party: basedOn('notify-on-summary', 'notify-parties-tab'),
  logins: basedOn('account-check', 'number-linked'),
  tried: basedOn('form-address', 'match-record'),
  numbers: basedOn('number-formats', 'our-advice'),
  code: basedOn('code-to-physical-address', 'record-box-2e'),
  need: basedOn('our-advice'),
  tab: basedOn('ach-path', 'refresh-first'),
  role: basedOn('email-becomes-login', 'owner-under-user-access'),
  refund: basedOn('rev-603', 'rev-613'),
  lock: basedOn('portal-log-in', 'forty-five-days'),
  owner: basedOn('email-becomes-login', 'owner-lookup', 'our-advice'),
  inbox: basedOn('owner-reactivation-mail'),
  'owner-in': basedOn('owner-reactivates'),
  change: basedOn('number-inactive', 'voided-is-the-record'),
  'who-left': basedOn('code-to-contact', 'our-advice'),
  broker: basedOn('owner-under-user-access', 'code-to-contact'),
};
