import { portalStateIds } from '../../pages/types';
import { basedOn } from '../support';
import { links } from '../links';
import type { Journey } from '../types';

/** Wherever the account's own page is in sight; and of these, its ACH tab. */
const ofAchTab = ['ach', 'ach-dialog', 'ach-success', 'ach-shown'] as const;
const ofAccount = ['account', 'account-more', ...ofAchTab] as const;

/** Bank data for refunds, entered once for each EIN and suffix. */
export const enrolAch = {
  id: 'enrol-ach',
  steps: [
    {
      id: 'ach-who',
      ...basedOn('who-enters-bank-data'),
      who: ['owner', 'granted'],
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
      at: { page: 'portal', state: 'user-roles' },
    },
    {
      id: 'bank-before-closing',
      ...basedOn('refund-returned', 'returned-mail', 'our-advice'),
      onlyFor: ['bank-changed'],
      says: {
        do: basedOn('per-suffix', 'refresh-is-the-proof', 'our-advice'),
        done: basedOn('per-suffix', 'refresh-is-the-proof'),
      },
      troubles: { 'came-back-already': basedOn('returned-mail', 'refunds-rule-address') },
      link: links.portal,
    },
    {
      id: 'check-in-order',
      ...basedOn('refresh-is-the-proof', 'per-suffix'),
      onlyFor: ['not-stuck'],
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
      link: links.portal,
      contacts: ['ace-support'],
    },
    {
      id: 'ask-owner',
      ...basedOn('who-enters-bank-data'),
      onlyFor: ['not-the-owner'],
      says: {
        do: basedOn('who-enters-bank-data', 'full-access-path'),
        done: basedOn('our-advice'),
      },
      troubles: { 'still-no-tab': basedOn('importer-sub-account', 'ach-path', 'our-advice') },
      mail: 'owner-access',
    },
    {
      id: 'ach-bank-data',
      ...basedOn('us-bank-account', 'account-in-importers-name'),
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
      contacts: ['ieepa-fraud'],
    },
    {
      id: 'ach-suffixes',
      ...basedOn('per-suffix'),
      says: {
        do: basedOn('per-suffix'),
        need: basedOn('per-suffix', 'our-advice'),
        done: basedOn('per-suffix', 'our-advice'),
      },
      troubles: { 'suffix-unknown': basedOn('per-suffix', 'our-advice') },
    },
    {
      id: 'ach-log-in',
      ...basedOn('portal-log-in'),
      who: ['owner', 'granted'],
      says: {
        do: basedOn('portal-log-in'),
        need: basedOn('security-token'),
        done: basedOn('portal-bar'),
      },
      troubles: {
        'no-token': basedOn('security-token', 'our-advice'),
        'locked-out': basedOn('forty-five-days', 'owner-reactivation-mail'),
      },
      doneWhen: { page: 'portal', states: portalStateIds },
      link: links.portal,
      contacts: ['ace-support'],
    },
    {
      id: 'ach-open-list',
      ...basedOn('importer-sub-account'),
      who: ['owner', 'granted'],
      says: {
        do: basedOn('ach-path'),
        done: basedOn('ach-path', 'our-advice'),
        note: basedOn('ach-path'),
      },
      troubles: {
        'no-importers': basedOn('importer-sub-account', 'who-enters-bank-data', 'our-advice'),
      },
      contacts: ['ace-support'],
      at: { page: 'portal', state: 'signed-in' },
      doneWhen: { page: 'portal', states: ['importer-list', ...ofAccount] },
      link: links.portal,
    },
    {
      id: 'ach-open-account',
      ...basedOn('ach-path', 'per-suffix'),
      who: ['owner', 'granted'],
      says: { do: basedOn('ach-path'), done: basedOn('ach-path', 'our-advice') },
      troubles: {
        'number-missing': basedOn('importer-sub-account', 'who-enters-bank-data', 'our-advice'),
      },
      contacts: ['ace-support'],
      at: { page: 'portal', state: 'importer-list' },
      doneWhen: { page: 'portal', states: ofAccount },
      link: links.portal,
    },
    {
      id: 'ach-open-tab',
      ...basedOn('ach-tab', 'tab-missing'),
      who: ['owner', 'granted'],
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
      at: { page: 'portal', state: 'account' },
      doneWhen: { page: 'portal', states: ofAchTab },
      link: links.portal,
    },
    {
      id: 'ach-refresh',
      ...basedOn('refresh-first', 'empty-is-not-unenrolled'),
      who: ['owner', 'granted', 'user'],
      says: {
        do: basedOn('refresh-first'),
        done: basedOn('refresh-first', 'our-advice'),
        note: basedOn('success-then-refresh'),
      },
      troubles: {
        'data-shown': basedOn('refresh-first', 'our-advice'),
        'still-empty': basedOn('empty-is-not-unenrolled', 'who-enters-bank-data', 'add-ach-info'),
      },
      contacts: ['ace-support'],
      // Only by hand: a press is not seen, and what it shows is for the person to say.
      at: { page: 'portal', state: 'ach' },
      link: links.portal,
    },
    {
      id: 'ach-add',
      ...basedOn('add-ach-info'),
      who: ['owner', 'granted'],
      says: { do: basedOn('add-ach-info', 'refresh-first'), done: basedOn('add-ach-info') },
      troubles: { 'no-button': basedOn('full-access-path') },
      at: { page: 'portal', state: 'ach' },
      doneWhen: { page: 'portal', states: ['ach-dialog', 'ach-success'] },
      link: links.portal,
    },
    {
      id: 'ach-fill',
      ...basedOn('bank-fields'),
      who: ['owner', 'granted'],
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
      at: { page: 'portal', state: 'ach-dialog' },
      doneWhen: { page: 'portal', states: ['ach-success'] },
      contacts: ['ach-support', 'ace-support'],
    },
    {
      id: 'ach-see-back',
      ...basedOn('refresh-is-the-proof'),
      who: ['owner', 'granted', 'user'],
      says: {
        do: basedOn('refresh-first'),
        done: basedOn('refresh-is-the-proof'),
        note: basedOn('pending-validation'),
      },
      troubles: { 'not-shown': basedOn('refresh-is-the-proof', 'our-advice') },
      // Only by hand: names of fields may stand there empty, and what stands beside them is never read.
      at: { page: 'portal', state: 'ach-shown' },
      starts: 'bank-check',
      contacts: ['ach-support', 'ace-support'],
    },
    {
      id: 'ach-all-suffixes',
      ...basedOn('per-suffix'),
      who: ['owner', 'granted'],
      says: { do: basedOn('per-suffix'), done: basedOn('per-suffix', 'our-advice') },
      troubles: { 'one-missing': basedOn('web-form-sub-accounts', 'importer-sub-account') },
      at: { page: 'portal', state: 'ach-shown' },
    },
    {
      id: 'ach-613',
      ...basedOn('rev-613', 'rev-613-empty'),
      says: {
        do: basedOn('rev-613', 'reports-sub-account'),
        done: basedOn('rev-613', 'rev-613-empty'),
      },
      troubles: { 'not-empty': basedOn('refund-rejected', 'rejected-mail') },
    },
  ],
} as const satisfies Journey;

/** What is ticked for each EIN and suffix, in this order. Texts: `suffixes.<check>`. */
export const suffixChecks = ['visible', 'entered', 'seen', 'rev613'] as const;

export type SuffixCheck = (typeof suffixChecks)[number];
