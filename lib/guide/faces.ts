/**
 * One record for everything a person can be told: its look, its buttons, and the facts behind it.
 * Its text is `faces.<id>`; `lib/guidance` decides which one is shown.
 */
import { pageFaces } from './places';
import { basedOn } from './support';
import type { Support } from './types';

/** The buttons. Labels: `actions.<id>`; what each does: `lib/guidance/actions.ts`. */
export type ActionId =
  | 'who-reads'
  | 'reader-me'
  | 'reader-colleague'
  | 'reader-broker'
  | 'reader-unsure'
  | 'ready-email'
  | 'ask-broker'
  | 'email-cbp'
  | 'no-code'
  | 'not-in-spam'
  | 'right-inbox'
  | 'wrong-inbox'
  | 'same-email'
  | 'came'
  | 'never-came'
  | 'enter-time'
  | 'tied'
  | 'not-tied'
  | 'says-tied'
  | 'says-else'
  | 'log-in'
  | 'unknown-to-ace'
  | 'open-form'
  | 'start-again'
  | 'open-portal'
  | 'listed'
  | 'not-listed'
  | 'logged-in'
  | 'allow'
  | 'read-it'
  | 'go-on'
  | 'waits'
  | 'my-steps'
  | 'say-step';

export interface FaceRecord {
  /** The facts behind it; null if it is only about this extension or about what the person sees. */
  support: Support | null;
  tone?: 'stop' | 'lost' | 'done';
  /** Keeps its text and buttons at every size, because the person is stuck without them. */
  isFirm?: true;
  actions?: readonly ActionId[];
}

export const faces = {
  company: {
    support: basedOn('next-sends-code', 'code-to-contact', 'code-ten-minutes'),
    actions: ['who-reads'],
  },
  'who-reads': {
    support: basedOn('next-sends-code', 'code-to-contact', 'code-ten-minutes'),
    actions: ['reader-me', 'reader-colleague', 'reader-broker', 'reader-unsure'],
  },
  'several-numbers': {
    support: basedOn('form-one-number', 'web-form-new-accounts'),
    tone: 'stop',
    isFirm: true,
    actions: ['my-steps'],
  },
  'company-me': {
    support: basedOn('next-sends-code', 'code-to-contact', 'code-ten-minutes'),
    actions: ['who-reads'],
  },
  'company-colleague': {
    support: basedOn('next-sends-code', 'code-to-contact', 'call-known-number'),
    actions: ['who-reads'],
  },
  'company-broker': {
    support: basedOn('not-brokers-email', 'code-to-contact'),
    actions: ['ask-broker', 'who-reads'],
  },
  'company-unsure': {
    support: basedOn('next-sends-code', 'code-to-contact'),
    actions: ['ready-email', 'who-reads'],
  },

  'code-start': {
    support: basedOn('code-to-contact', 'no-code-what-to-do'),
    actions: ['no-code'],
  },
  'code-5:00': {
    support: basedOn('no-code-what-to-do', 'back-loses-all'),
    actions: ['no-code'],
  },
  'code-2:00': { support: basedOn('no-code-what-to-do'), actions: ['no-code'] },
  'code-1:00': { support: basedOn('code-ten-minutes') },
  'code-0:20': { support: basedOn('code-ten-minutes') },
  'code-over': {
    support: basedOn('code-ten-minutes', 'code-lost-start-over'),
    isFirm: true,
    actions: ['came', 'never-came'],
  },
  'code-came': {
    support: basedOn('next-sends-code', 'code-lost-start-over'),
    isFirm: true,
    actions: ['start-again'],
  },
  'code-never-came': {
    support: basedOn('no-code-what-to-do', 'code-to-contact'),
    tone: 'stop',
    isFirm: true,
    actions: ['ready-email'],
  },
  'code-unknown': {
    support: basedOn('code-ten-minutes'),
    isFirm: true,
    actions: ['enter-time', 'no-code'],
  },

  'no-code-spam': {
    support: basedOn('no-code-what-to-do', 'our-advice'),
    actions: ['not-in-spam'],
  },
  'no-code-inbox': {
    support: basedOn('code-to-physical-address', 'code-to-contact'),
    actions: ['right-inbox', 'wrong-inbox'],
  },
  'no-code-other-email': {
    support: basedOn('other-email-no-code', 'same-email-safest'),
    actions: ['same-email'],
  },
  'no-code-change': {
    support: basedOn('record-update-ways', 'no-code-what-to-do'),
    actions: ['ask-broker'],
  },

  accepted: { support: basedOn('clock-after-code', 'owner-page-fields', 'back-loses-all') },
  owner: { support: basedOn('owner-page-fields', 'back-loses-all') },
  'authorise-timed': { support: basedOn('clock-after-code', 'one-account-per-number') },
  authorise: {
    support: basedOn('authorization-creates', 'authorization-signer', 'one-account-per-number'),
  },
  done: {
    support: basedOn('two-emails', 'one-account-per-number'),
    tone: 'done',
    isFirm: true,
    actions: ['log-in', 'unknown-to-ace'],
  },
  'done-unknown': {
    support: basedOn('create-login', 'create-login-same-email'),
    tone: 'done',
    isFirm: true,
  },

  'lost-back': {
    support: basedOn('back-loses-all', 'code-lost-start-over'),
    tone: 'lost',
    isFirm: true,
    actions: ['start-again'],
  },
  'lost-tab': {
    support: basedOn('next-sends-code'),
    tone: 'lost',
    isFirm: true,
    actions: ['start-again', 'open-form'],
  },

  'email-in-use': { support: basedOn('email-in-use'), isFirm: true, actions: ['log-in'] },
  'no-match': {
    support: basedOn('match-record', 'number-with-or-without-suffix'),
    isFirm: true,
    actions: ['ask-broker'],
  },
  'no-contact': {
    support: basedOn('record-needs-email', 'record-update-ways', 'not-brokers-email'),
    isFirm: true,
    actions: ['ask-broker'],
  },
  'already-linked': {
    support: basedOn('number-linked', 'owner-lookup'),
    tone: 'stop',
    isFirm: true,
    actions: ['ask-broker', 'email-cbp'],
  },
  already: {
    support: basedOn('already-two-meanings', 'form-says-why'),
    isFirm: true,
    actions: ['tied', 'not-tied'],
  },
  unrecognized: {
    support: basedOn('form-says-why', 'already-two-meanings'),
    isFirm: true,
    actions: ['says-tied', 'says-else'],
  },
  compare: {
    support: basedOn('match-record', 'number-with-or-without-suffix'),
    isFirm: true,
    actions: ['ask-broker'],
  },
  busy: { support: basedOn('portal-busy', 'portal-busy-went-through'), isFirm: true },
  'has-account': {
    support: basedOn('number-linked'),
    tone: 'stop',
    isFirm: true,
    actions: ['my-steps', 'log-in'],
  },
  'not-yet': {
    support: basedOn('number-linked'),
    tone: 'stop',
    isFirm: true,
    actions: ['my-steps', 'ask-broker'],
  },
  'not-importer': {
    support: basedOn('refund-to-importer'),
    tone: 'stop',
    isFirm: true,
    actions: ['my-steps'],
  },
  'whose-entry': {
    support: basedOn('refund-to-importer', 'importer-of-record-box', 'our-advice'),
    tone: 'stop',
    isFirm: true,
    actions: ['my-steps'],
  },
  'record-first': {
    support: basedOn('match-record', 'code-to-contact'),
    tone: 'stop',
    isFirm: true,
    actions: ['my-steps', 'ask-broker'],
  },
  'code-wrong': { support: basedOn('code-refused'), isFirm: true },
  'code-expired': {
    support: basedOn('code-ten-minutes', 'code-lost-start-over'),
    tone: 'lost',
    isFirm: true,
    actions: ['start-again'],
  },
  inactive: {
    support: basedOn('number-refused-inactive', 'number-inactive', 'voided-is-the-record'),
    tone: 'stop',
    isFirm: true,
    actions: ['ask-broker'],
  },
  // Not firm: a form also reports a field that was merely left, and then the help for the next
  // field comes first.
  required: { support: basedOn('owner-page-fields', 'back-loses-all', 'our-advice') },

  'signed-in': { support: basedOn('ach-path', 'importer-sub-account') },
  'accounts-menu': { support: basedOn('ach-path') },
  'importer-list': { support: basedOn('ach-path', 'per-suffix') },
  account: { support: basedOn('ach-tab', 'tab-missing') },
  'account-more': { support: basedOn('ach-tab', 'tab-under-more') },
  ach: { support: basedOn('refresh-first', 'empty-is-not-unenrolled') },
  'ach-dialog': { support: basedOn('us-bank-account', 'account-in-importers-name') },
  'ach-success': { support: basedOn('refresh-first', 'refresh-is-the-proof') },
  'ach-shown': { support: null, actions: ['listed', 'not-listed'] },
  'ach-listed': { support: basedOn('per-suffix', 'ach-path'), tone: 'done' },
  'ach-empty': { support: basedOn('refresh-first', 'add-ach-info') },
  'user-access': { support: basedOn('full-access-path', 'who-enters-bank-data') },
  'user-roles': { support: basedOn('full-access-path') },

  ...pageFaces,

  unseen: { support: null },
  lost: { support: null, actions: ['say-step'] },
  translated: { support: null },
  framed: { support: null },

  'look-alike': {
    support: basedOn('web-domains', 'look-alike-links', 'form-address', 'ieepa-fraud'),
    tone: 'stop',
    isFirm: true,
    actions: ['open-form', 'open-portal'],
  },
  'access-withdrawn': { support: null, actions: ['allow'] },
  unsaved: { support: null, actions: ['read-it'] },
  'unsaved-code': { support: basedOn('code-ten-minutes'), isFirm: true, actions: ['read-it'] },
  'login-first': {
    support: basedOn('forty-five-days', 'new-account-can-lock'),
    actions: ['open-portal', 'logged-in'],
  },
  'login-due': { support: basedOn('forty-five-days'), actions: ['open-portal', 'logged-in'] },
  'login-closing': {
    support: basedOn('forty-five-days'),
    actions: ['open-portal', 'logged-in'],
  },
  'login-over': {
    support: basedOn(
      'forty-five-days',
      'owner-tries-log-in-first',
      'owner-reactivation-mail',
      'owner-reactivates',
    ),
    actions: ['open-portal', 'logged-in'],
  },
  'old-copy': { support: null, actions: ['go-on'] },
  'wait-over': { support: null, actions: ['waits'] },
} as const satisfies Record<string, FaceRecord>;

export type FaceId = keyof typeof faces;

export function isFaceId(id: string): id is FaceId {
  return Object.hasOwn(faces, id);
}
