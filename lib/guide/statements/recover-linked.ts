import { basedOn } from '../support';
import type { Statements } from '../types';

export const recoverLinked = {
  'owner-lookup': {
    why: basedOn('owner-lookup'),
    says: {
      do: basedOn('owner-lookup'),
      need: basedOn('owner-lookup-body'),
      done: basedOn('owner-lookup'),
    },
    troubles: {
      'has-ticket': basedOn('owner-lookup', 'our-advice'),
      'no-reply': basedOn('owner-lookup', 'web-form-owner-change', 'our-advice'),
      'owner-gone': basedOn('web-form-owner-change'),
      'not-linked': basedOn('owner-lookup', 'number-linked', 'our-advice'),
    },
  },
  'owner-guess': {
    why: basedOn('owner-guess'),
    says: {
      do: basedOn('owner-guess', 'our-advice'),
      done: basedOn('owner-guess', 'our-advice'),
      note: basedOn('number-linked'),
    },
    troubles: {
      'owner-left': basedOn('owner-change-reasons', 'web-form-owner-change'),
      'owner-known': basedOn('owner-tries-log-in-first', 'owner-reactivation-mail'),
      'nobody-knows': basedOn('owner-lookup'),
    },
  },
  'owner-by-phone': {
    why: basedOn('owner-confirm-by-phone'),
    says: {
      do: basedOn('owner-confirm-by-phone'),
      need: basedOn('owner-confirm-by-phone'),
      done: basedOn('owner-confirm-by-phone'),
      note: basedOn('owner-lookup'),
    },
    troubles: { 'name-refused': basedOn('owner-lookup') },
  },
  reactivate: {
    why: basedOn('owner-reactivates', 'owner-reactivation-mail'),
    says: {
      do: basedOn('owner-reactivation-mail', 'owner-reactivates'),
      who: basedOn('owner-reactivates', 'owner-reactivation-mail'),
      note: basedOn('log-in-after-reactivation'),
      note2: basedOn('owner-reactivation-mail'),
      done: basedOn('log-in-after-reactivation'),
    },
    troubles: {
      'same-day': basedOn('same-day'),
      'not-from-owner': basedOn('owner-reactivation-mail', 'web-form-owner-change'),
      'no-answer': basedOn('owner-reactivation-mail', 'ace-support-phone', 'our-advice'),
    },
  },
  'forgot-password': {
    why: basedOn('owner-tries-log-in-first'),
    says: {
      do: basedOn('owner-tries-log-in-first', 'portal-log-in'),
      who: basedOn('own-login-only'),
      need: basedOn('security-token'),
      done: basedOn('security-token', 'our-advice'),
    },
    troubles: {
      'inbox-gone': basedOn('own-login-only', 'web-form-owner-change'),
      'no-reset-mail': basedOn('owner-reactivation-mail'),
    },
  },
  'change-owner': {
    why: basedOn('owner-change-reasons', 'web-form-owner-change'),
    says: {
      do: basedOn('web-form-owner-change'),
      need: basedOn('owner-change-reasons', 'our-advice'),
      done: basedOn('web-form-owner-change', 'our-advice'),
      note: basedOn('web-form-from-cbp-page'),
    },
    troubles: {
      'who-is-owner': basedOn('owner-lookup'),
      'is-locked': basedOn('owner-change-active', 'owner-reactivation-mail'),
      'form-not-found': basedOn('web-form-from-cbp-page', 'ace-support-mail'),
      'broker-owns': basedOn(
        'broker-owned-account',
        'broker-cannot-enter',
        'web-form-owner-change',
      ),
    },
  },
  'record-voided': {
    why: basedOn('voided-is-the-record', 'bonds-mail'),
    says: {
      do: basedOn('voided-mail'),
      need: basedOn('voided-proof', 'voided-mail'),
      done: basedOn('voided-no-answer'),
      note: basedOn('voided-check-first', 'number-reactivation'),
    },
    troubles: { 'only-dormant': basedOn('voided-is-the-record', 'owner-reactivation-mail') },
  },
  'owner-reactivates': {
    why: basedOn('owner-reactivates'),
    says: {
      do: basedOn('owner-reactivates', 'log-in-after-reactivation'),
      who: basedOn('owner-reactivates'),
      done: basedOn('log-in-after-reactivation'),
      note: basedOn('add-user'),
    },
    troubles: {
      'owner-locked-too': basedOn('owner-reactivation-mail'),
      'next-day': basedOn('same-day', 'our-advice'),
    },
  },
  'verify-access': {
    why: basedOn('recovery-order'),
    says: {
      do: basedOn('recovery-order'),
      done: basedOn('recovery-order', 'our-advice'),
      note: basedOn('portal-log-in', 'security-token'),
    },
    troubles: { 'role-missing': basedOn('full-access-path', 'importer-sub-account') },
  },
  'sub-connected': {
    why: basedOn('sub-account-connected', 'recovery-order'),
    says: { do: basedOn('ach-path'), done: basedOn('ach-path', 'our-advice') },
    troubles: { 'not-connected': basedOn('web-form-sub-accounts') },
  },
} as const satisfies Statements;
