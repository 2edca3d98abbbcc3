import { basedOn } from '../support';
import type { Statements } from '../types';

export const enrolAch = {
  'ach-who': {
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
  'bank-before-closing': {
    why: basedOn('refund-returned', 'returned-mail', 'our-advice'),
    says: {
      do: basedOn('per-suffix', 'refresh-is-the-proof', 'our-advice'),
      done: basedOn('per-suffix', 'refresh-is-the-proof'),
    },
    troubles: { 'came-back-already': basedOn('returned-mail', 'refunds-rule-address') },
  },
  'check-in-order': {
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
  'ask-owner': {
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
  'ach-bank-data': {
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
  'ach-suffixes': {
    why: basedOn('per-suffix'),
    says: {
      do: basedOn('per-suffix'),
      need: basedOn('per-suffix', 'our-advice'),
      done: basedOn('per-suffix', 'our-advice'),
    },
    troubles: { 'suffix-unknown': basedOn('per-suffix', 'our-advice') },
  },
  'ach-log-in': {
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
  'ach-open-list': {
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
  'ach-open-account': {
    why: basedOn('ach-path', 'per-suffix'),
    says: { do: basedOn('ach-path'), done: basedOn('ach-path', 'our-advice') },
    troubles: {
      'number-missing': basedOn('importer-sub-account', 'who-enters-bank-data', 'our-advice'),
    },
  },
  'ach-open-tab': {
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
  'ach-refresh': {
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
  'ach-add': {
    why: basedOn('add-ach-info'),
    says: { do: basedOn('add-ach-info', 'refresh-first'), done: basedOn('add-ach-info') },
    troubles: { 'no-button': basedOn('full-access-path') },
  },
  'ach-fill': {
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
  'ach-see-back': {
    why: basedOn('refresh-is-the-proof'),
    says: {
      do: basedOn('refresh-first'),
      done: basedOn('refresh-is-the-proof'),
      note: basedOn('pending-validation', 'our-advice'),
    },
    troubles: { 'not-shown': basedOn('refresh-is-the-proof', 'our-advice') },
  },
  'ach-all-suffixes': {
    why: basedOn('per-suffix'),
    says: { do: basedOn('per-suffix'), done: basedOn('per-suffix', 'our-advice') },
    troubles: { 'one-missing': basedOn('web-form-sub-accounts', 'importer-sub-account') },
  },
  'ach-613': {
    why: basedOn('rev-613', 'rev-613-empty'),
    says: {
      do: basedOn('rev-613', 'reports-sub-account'),
      done: basedOn('rev-613', 'rev-613-empty'),
    },
    troubles: { 'not-empty': basedOn('refund-rejected', 'rejected-mail') },
  },
} as const satisfies Statements;
