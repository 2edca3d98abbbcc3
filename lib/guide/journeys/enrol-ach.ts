import { portalStateIds } from '../../pages/types';
import { links } from '../links';
import { basedOn } from '../support';
import type { Journey } from '../types';

/** States in which the account's own page is visible, and those with its ACH tab. */
const ofAchTab = ['ach', 'ach-dialog', 'ach-success', 'ach-shown'] as const;
const ofAccount = ['account', 'account-more', ...ofAchTab] as const;

/** Bank data for refunds, entered once for each EIN and suffix. */
export const enrolAch = {
  id: 'enrol-ach',
  steps: [
    {
      id: 'ach-who',
      who: ['owner', 'granted'],
      at: { page: 'portal', state: 'user-roles', alsoIn: ['user-access'] },
      why: basedOn('who-enters-bank-data'),
      says: {
        do: basedOn('who-enters-bank-data', 'full-access-path'),
        who: basedOn('who-enters-bank-data', 'full-access-path'),
        done: basedOn('who-enters-bank-data', 'our-advice'),
        note: basedOn('broker-cannot-enter'),
      },
      troubles: {
        'owner-away': basedOn('who-enters-bank-data'),
        'owner-locked': basedOn('owner-tries-log-in-first', 'owner-reactivation-mail'),
        'no-login': basedOn('who-enters-bank-data', 'add-user'),
      },
    },
    {
      id: 'bank-before-closing',
      onlyFor: ['bank-changed'],
      link: links.portal,
      why: basedOn('refund-returned', 'returned-mail', 'our-advice'),
      says: {
        do: basedOn('per-suffix', 'refresh-is-the-proof', 'our-advice'),
        done: basedOn('per-suffix', 'refresh-is-the-proof'),
      },
      troubles: { 'came-back-already': basedOn('returned-mail', 'refunds-rule-address') },
    },
    {
      id: 'check-in-order',
      onlyFor: ['not-stuck'],
      link: links.portal,
      helpDesks: ['ace-support'],
      why: basedOn('refresh-is-the-proof', 'per-suffix'),
      says: {
        do: basedOn(
          'who-enters-bank-data',
          'refresh-first',
          'per-suffix',
          'notify-two-conditions',
          'our-advice',
        ),
        done: basedOn('our-advice'),
      },
      troubles: { 'all-right': basedOn('ace-support-mail', 'our-advice') },
    },
    {
      id: 'ask-owner',
      onlyFor: ['not-the-owner'],
      mail: 'owner-access',
      why: basedOn('who-enters-bank-data'),
      says: {
        do: basedOn('who-enters-bank-data', 'full-access-path'),
        done: basedOn('our-advice'),
      },
      troubles: {
        'no-login': basedOn('add-user'),
        'still-no-tab': basedOn('importer-sub-account', 'ach-path', 'our-advice'),
      },
    },
    {
      id: 'ach-bank-data',
      helpDesks: ['ieepa-fraud'],
      why: basedOn('us-bank-account', 'account-in-importers-name'),
      says: {
        do: basedOn('bank-fields', 'routing-for-wires'),
        need: basedOn(
          'bank-fields',
          'bank-account-length',
          'account-in-importers-name',
          'routing-number',
        ),
        done: basedOn('our-advice'),
        note: basedOn('refund-not-payment', 'payment-does-not-enroll'),
        note2: basedOn('routing-for-wires'),
      },
      troubles: {
        'no-us-bank': basedOn('us-bank-account', 'notify-on-summary', 'notify-needs-bank-data'),
        'asked-by-mail': basedOn('will-not-ask', 'call-known-number'),
      },
    },
    {
      id: 'ach-suffixes',
      why: basedOn('per-suffix'),
      says: {
        do: basedOn('per-suffix'),
        need: basedOn('per-suffix', 'our-advice'),
        done: basedOn('per-suffix', 'our-advice'),
      },
      troubles: { 'suffix-unknown': basedOn('per-suffix', 'our-advice') },
    },
    {
      id: 'ach-log-in',
      who: ['owner', 'granted'],
      doneWhen: { page: 'portal', states: portalStateIds },
      link: links.portal,
      helpDesks: ['ace-support'],
      why: basedOn('portal-log-in'),
      says: {
        do: basedOn('portal-log-in'),
        need: basedOn('security-token'),
        done: basedOn('portal-bar'),
      },
      troubles: {
        'no-token': basedOn('security-token', 'our-advice'),
        'locked-out': basedOn('forty-five-days', 'owner-reactivation-mail'),
      },
    },
    {
      id: 'ach-open-list',
      who: ['owner', 'granted'],
      helpDesks: ['ace-support'],
      at: { page: 'portal', state: 'signed-in', alsoIn: ['accounts-menu'] },
      doneWhen: { page: 'portal', states: ['importer-list', ...ofAccount] },
      link: links.portal,
      why: basedOn('importer-sub-account'),
      says: {
        do: basedOn('ach-path'),
        done: basedOn('ach-path', 'our-advice'),
        note: basedOn('ach-path'),
      },
      troubles: {
        'no-importers': basedOn('importer-sub-account', 'who-enters-bank-data', 'our-advice'),
      },
    },
    {
      id: 'ach-open-account',
      who: ['owner', 'granted'],
      helpDesks: ['ace-support'],
      at: { page: 'portal', state: 'importer-list' },
      doneWhen: { page: 'portal', states: ofAccount },
      link: links.portal,
      why: basedOn('ach-path', 'per-suffix'),
      says: { do: basedOn('ach-path'), done: basedOn('ach-path', 'our-advice') },
      troubles: {
        'number-missing': basedOn('importer-sub-account', 'who-enters-bank-data', 'our-advice'),
      },
    },
    {
      id: 'ach-open-tab',
      who: ['owner', 'granted'],
      at: { page: 'portal', state: 'account', alsoIn: ['account-more'] },
      doneWhen: { page: 'portal', states: ofAchTab },
      link: links.portal,
      why: basedOn('ach-tab', 'tab-missing'),
      says: {
        do: basedOn('ach-tab'),
        done: basedOn('refresh-first', 'add-ach-info'),
        note: basedOn('tab-under-more'),
      },
      troubles: {
        'no-permission': basedOn('full-access-path', 'tab-missing'),
        'no-sub-account': basedOn('importer-sub-account', 'web-form-sub-accounts'),
        'old-5106': basedOn('tab-needs-current-record'),
      },
    },
    {
      id: 'ach-refresh',
      who: ['owner', 'granted', 'user'],
      helpDesks: ['ace-support'],
      // Completed only by hand: we do not observe the press, and only the person can say what it
      // shows.
      at: { page: 'portal', state: 'ach' },
      link: links.portal,
      why: basedOn('refresh-first', 'empty-is-not-unenrolled'),
      says: {
        do: basedOn('refresh-first'),
        done: basedOn('refresh-first', 'our-advice'),
        note: basedOn('success-then-refresh'),
      },
      troubles: {
        'data-shown': basedOn('refresh-first', 'our-advice'),
        'still-empty': basedOn('empty-is-not-unenrolled', 'who-enters-bank-data', 'add-ach-info'),
      },
    },
    {
      id: 'ach-add',
      who: ['owner', 'granted'],
      at: { page: 'portal', state: 'ach' },
      doneWhen: { page: 'portal', states: ['ach-dialog', 'ach-success'] },
      link: links.portal,
      why: basedOn('add-ach-info'),
      says: { do: basedOn('add-ach-info', 'refresh-first'), done: basedOn('add-ach-info') },
      troubles: { 'no-button': basedOn('full-access-path') },
    },
    {
      id: 'ach-fill',
      who: ['owner', 'granted'],
      at: { page: 'portal', state: 'ach-dialog' },
      doneWhen: { page: 'portal', states: ['ach-success'] },
      helpDesks: ['ach-support', 'ace-support'],
      why: basedOn('bank-fields'),
      says: {
        do: basedOn('bank-fields'),
        need: basedOn('our-advice'),
        done: basedOn('success-then-refresh', 'refresh-is-the-proof'),
        note: basedOn('bank-name-field'),
      },
      troubles: {
        'routing-refused': basedOn('routing-number-refused', 'ach-support'),
        'other-error': basedOn('routing-number-refused'),
        'key-words': basedOn('control-key-codes'),
      },
    },
    {
      id: 'ach-see-back',
      who: ['owner', 'granted', 'user'],
      // Completed only by hand: the fields may be empty, and we never read their values.
      at: { page: 'portal', state: 'ach-shown', alsoIn: ['ach-success'] },
      starts: 'bank-check',
      helpDesks: ['ach-support', 'ace-support'],
      why: basedOn('refresh-is-the-proof'),
      says: {
        do: basedOn('refresh-first'),
        done: basedOn('refresh-is-the-proof'),
        note: basedOn('pending-validation', 'our-advice'),
      },
      troubles: { 'not-shown': basedOn('refresh-is-the-proof', 'our-advice') },
    },
    {
      id: 'ach-all-suffixes',
      who: ['owner', 'granted'],
      at: { page: 'portal', state: 'ach-shown' },
      why: basedOn('per-suffix'),
      says: { do: basedOn('per-suffix'), done: basedOn('per-suffix', 'our-advice') },
      troubles: { 'one-missing': basedOn('web-form-sub-accounts', 'importer-sub-account') },
    },
    {
      id: 'ach-613',
      why: basedOn('rev-613', 'rev-613-empty'),
      says: {
        do: basedOn('rev-613', 'reports-sub-account'),
        done: basedOn('rev-613', 'rev-613-empty'),
      },
      troubles: { 'not-empty': basedOn('refund-rejected', 'rejected-mail') },
    },
  ],
} as const satisfies Journey;

/** What the person checks off for each EIN and suffix, in this order. Texts: `suffixes.<check>`. */
export const suffixChecks = ['visible', 'entered', 'seen', 'rev613'] as const;

export type SuffixCheck = (typeof suffixChecks)[number];
