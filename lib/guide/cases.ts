import type { CaseId, JourneyId } from './ids';
import { basedOn } from './support';
import type { StepId, Support } from './types';

/** Texts: `cases.<case>`: title and do. */
export interface Case extends Support {
  /** The journeys that it needs, in order. */
  journeys: readonly [JourneyId, ...JourneyId[]];
  /**
   * The step of the first journey at which it begins. The person has already completed the earlier
   * ones.
   */
  from?: StepId;
  /** Earlier observations no longer hold: the steps that a page proved must be observed again. */
  startsAnew?: true;
  /**
   * What the form's first page says instead of how to continue, because this case must not apply.
   */
  stops?:
    | 'has-account'
    | 'not-yet'
    | 'several-numbers'
    | 'inactive'
    | 'not-importer'
    | 'whose-entry'
    | 'record-first';
}

export const cases = {
  'no-account': {
    ...basedOn('form-one-number', 'form-conditions', 'per-suffix'),
    journeys: ['get-ready', 'open-account', 'enrol-ach', 'follow-refund'],
  },
  'not-sure': {
    ...basedOn('account-check', 'number-linked'),
    journeys: ['get-ready'],
    stops: 'not-yet',
  },
  'several-numbers': {
    ...basedOn('form-one-number', 'web-form-new-accounts'),
    journeys: ['special-cases', 'open-account', 'enrol-ach', 'follow-refund'],
    stops: 'several-numbers',
  },
  'not-importer': {
    ...basedOn('refund-to-importer', 'carrier-was-importer', 'our-advice'),
    journeys: ['special-cases'],
    stops: 'not-importer',
  },
  'importer-unknown': {
    ...basedOn('importer-of-record-box', 'carrier-was-importer', 'refund-to-importer'),
    journeys: ['special-cases'],
    stops: 'whose-entry',
  },
  foreign: {
    ...basedOn('foreign-importer', 'account-in-importers-name', 'notify-needs-bank-data'),
    journeys: ['special-cases', 'follow-refund'],
  },
  // Without the steps of an importer's tab: we do not know where the tab is in other kinds of
  // accounts.
  broker: {
    ...basedOn('every-payee', 'owner-email-not-brokers'),
    journeys: ['special-cases', 'follow-refund'],
  },
  'notify-party': {
    ...basedOn('every-payee', 'notify-on-summary'),
    journeys: ['special-cases', 'follow-refund'],
  },
  'other-party': {
    ...basedOn('web-form-other-accounts', 'every-payee'),
    journeys: ['special-cases', 'follow-refund'],
  },

  // The person has tried the form.
  'no-code': {
    ...basedOn('code-to-contact', 'code-lost-start-over'),
    journeys: ['get-ready', 'open-account', 'enrol-ach', 'follow-refund'],
  },
  'wrong-contact': {
    ...basedOn('code-to-contact', 'code-to-physical-address', 'record-update-ways'),
    journeys: ['get-ready', 'open-account', 'enrol-ach', 'follow-refund'],
    from: 'fix-contact',
  },
  'other-email': {
    ...basedOn('other-email-no-code', 'same-email-safest'),
    journeys: ['get-ready', 'open-account', 'enrol-ach', 'follow-refund'],
    from: 'contact-address',
  },
  'no-match': {
    ...basedOn('match-record', 'number-with-or-without-suffix', 'our-advice'),
    journeys: ['get-ready', 'open-account', 'enrol-ach', 'follow-refund'],
    from: 'compare-record',
  },
  'email-used': {
    ...basedOn('email-in-use', 'email-becomes-login', 'our-advice'),
    journeys: ['get-ready', 'open-account', 'enrol-ach', 'follow-refund'],
    from: 'try-login',
  },
  'no-mails': {
    ...basedOn('two-emails', 'one-account-per-number', 'ace-support-mail', 'our-advice'),
    journeys: ['open-account', 'enrol-ach', 'follow-refund'],
    from: 'mails',
    stops: 'has-account',
  },
  'new-login': {
    ...basedOn('create-login-same-email', 'create-login'),
    journeys: ['open-account', 'enrol-ach', 'follow-refund'],
    from: 'create-login',
    stops: 'has-account',
  },

  // Nobody can log in.
  'linked-unknown': {
    ...basedOn('owner-lookup', 'number-linked'),
    journeys: ['recover-linked', 'enrol-ach', 'follow-refund'],
    startsAnew: true,
    stops: 'has-account',
  },
  'owner-gone': {
    ...basedOn('owner-change-reasons', 'web-form-owner-change', 'owner-lookup'),
    journeys: ['recover-linked', 'enrol-ach', 'follow-refund'],
    from: 'change-owner',
    stops: 'has-account',
  },
  'other-owner': {
    ...basedOn('broker-owned-account', 'web-form-owner-change', 'broker-cannot-enter'),
    journeys: ['recover-linked', 'enrol-ach', 'follow-refund'],
    from: 'change-owner',
    stops: 'has-account',
  },
  'owner-locked': {
    ...basedOn('owner-reactivation-mail', 'owner-tries-log-in-first'),
    journeys: ['recover-linked', 'enrol-ach', 'follow-refund'],
    startsAnew: true,
    stops: 'has-account',
  },
  'user-locked': {
    ...basedOn('owner-reactivates'),
    journeys: ['recover-linked', 'enrol-ach', 'follow-refund'],
    from: 'owner-reactivates',
    startsAnew: true,
    stops: 'has-account',
  },
  'site-down': {
    ...basedOn('portal-busy', 'portal-busy-went-through'),
    journeys: ['special-cases'],
    stops: 'has-account',
  },

  // Bank data.
  'own-account': {
    ...basedOn('ach-path', 'refresh-first'),
    journeys: ['enrol-ach', 'follow-refund'],
    stops: 'has-account',
  },
  'no-bank-data': {
    ...basedOn('per-suffix', 'refresh-first'),
    journeys: ['enrol-ach', 'follow-refund'],
    stops: 'has-account',
  },
  'payment-ach': {
    ...basedOn('refund-not-payment', 'payment-does-not-enroll'),
    journeys: ['enrol-ach', 'follow-refund'],
    stops: 'has-account',
  },
  'not-the-owner': {
    ...basedOn('who-enters-bank-data', 'full-access-path'),
    journeys: ['enrol-ach', 'follow-refund'],
    from: 'ask-owner',
    stops: 'has-account',
  },
  'some-suffixes': {
    ...basedOn('per-suffix'),
    journeys: ['enrol-ach', 'follow-refund'],
    from: 'ach-suffixes',
    stops: 'has-account',
  },
  'tab-empty': {
    ...basedOn('empty-is-not-unenrolled', 'refresh-first'),
    journeys: ['enrol-ach', 'follow-refund'],
    from: 'ach-refresh',
    stops: 'has-account',
  },
  'not-stuck': {
    ...basedOn('refresh-is-the-proof', 'per-suffix', 'notify-two-conditions', 'our-advice'),
    journeys: ['enrol-ach', 'follow-refund'],
    from: 'check-in-order',
    startsAnew: true,
    stops: 'has-account',
  },
  'bank-changed': {
    ...basedOn('per-suffix', 'refresh-is-the-proof', 'our-advice'),
    journeys: ['enrol-ach', 'follow-refund'],
    from: 'bank-before-closing',
    startsAnew: true,
    stops: 'has-account',
  },
  waiver: {
    ...basedOn('waiver-in-writing', 'waivers-rare', 'us-bank-account'),
    journeys: ['special-cases', 'follow-refund'],
    stops: 'has-account',
  },
  'missing-numbers': {
    ...basedOn('web-form-sub-accounts', 'per-suffix'),
    journeys: ['add-sub-accounts', 'enrol-ach', 'follow-refund'],
    from: 'sub-way',
    stops: 'has-account',
  },
  'no-sub-account': {
    ...basedOn('web-form-sub-accounts', 'importer-sub-account', 'tab-needs-current-record'),
    journeys: ['add-sub-accounts', 'enrol-ach', 'follow-refund'],
    from: 'sub-way',
    stops: 'has-account',
  },
  'add-user': {
    ...basedOn('add-user', 'full-access-knowingly'),
    journeys: ['special-cases'],
    stops: 'has-account',
  },

  // Refunds.
  'to-file': {
    ...basedOn('cape-only-way', 'cape-who-files', 'us-bank-account'),
    journeys: ['follow-refund'],
    from: 'cape',
    stops: 'has-account',
  },
  held: {
    ...basedOn('refund-held'),
    journeys: ['enrol-ach', 'follow-refund'],
    stops: 'has-account',
  },
  rejected: {
    ...basedOn('rejected-mail', 'refund-rejected'),
    journeys: ['follow-refund', 'enrol-ach'],
    stops: 'has-account',
  },
  returned: {
    ...basedOn('returned-mail', 'refund-returned'),
    journeys: ['follow-refund', 'enrol-ach'],
    stops: 'has-account',
  },
  check: {
    ...basedOn('lost-checks', 'revenue-refunds', 'electronic-refunds'),
    journeys: ['follow-refund', 'enrol-ach'],
    stops: 'has-account',
  },
  waiting: {
    ...basedOn(
      'change-nothing-meanwhile',
      'cape-sixty-to-ninety',
      'es-022',
      'rev-603',
      'rev-613',
      'ieepa-refunds',
    ),
    journeys: ['follow-refund'],
    from: 'count-days',
    stops: 'has-account',
  },
  diverted: {
    ...basedOn('funds-diverted', 'our-advice'),
    journeys: ['follow-refund'],
    from: 'diverted',
    stops: 'has-account',
  },
  'paid-elsewhere': {
    ...basedOn('notify-private-matter', 'notify-before-cape'),
    journeys: ['follow-refund'],
    from: 'paid-elsewhere',
    stops: 'has-account',
  },
  'file-refused': {
    ...basedOn('cape-file-messages', 'ieepa-refunds'),
    journeys: ['follow-refund'],
    from: 'file-refused',
    stops: 'has-account',
  },
  following: {
    ...basedOn('reports-sub-account', 'forty-five-days'),
    journeys: ['follow-refund'],
    stops: 'has-account',
  },

  // Once this is fixed, the company is like any other: the person changes the answer and continues.
  inactive: {
    ...basedOn('number-reactivation', 'number-inactive'),
    journeys: ['special-cases'],
    stops: 'inactive',
  },
  voided: {
    ...basedOn('voided-mail', 'number-refused-inactive'),
    journeys: ['special-cases'],
    stops: 'inactive',
  },
  'contact-changed': {
    ...basedOn('code-to-contact', 'record-update-ways'),
    journeys: ['get-ready'],
    from: 'fix-contact',
    stops: 'record-first',
  },
  'name-changed': {
    ...basedOn('owner-change-reasons', 'match-record', 'web-form-owner-change'),
    journeys: ['special-cases'],
    stops: 'record-first',
  },
  'broker-changed': {
    ...basedOn('code-to-contact', 'owner-change-reasons', 'our-advice'),
    journeys: ['get-ready'],
    stops: 'not-yet',
  },
} as const satisfies Record<CaseId, Case>;
