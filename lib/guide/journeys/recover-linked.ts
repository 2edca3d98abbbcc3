import { portalStateIds } from '../../pages/types';
import { links } from '../links';
import { basedOn } from '../support';
import type { Journey } from '../types';

/** For an importer number that belongs to an account whose owner is unknown, gone or locked out. */
export const recoverLinked = {
  id: 'recover-linked',
  steps: [
    {
      id: 'owner-lookup',
      onlyFor: ['linked-unknown'],
      isAlternative: true,
      starts: 'owner-lookup',
      mail: 'lookup',
      helpDesks: ['ace-support'],
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
    {
      id: 'owner-guess',
      onlyFor: ['linked-unknown'],
      isAlternative: true,
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
    {
      id: 'owner-by-phone',
      onlyFor: ['linked-unknown'],
      isAlternative: true,
      helpDesks: ['ace-support'],
      why: basedOn('owner-confirm-by-phone'),
      says: {
        do: basedOn('owner-confirm-by-phone'),
        need: basedOn('owner-confirm-by-phone'),
        done: basedOn('owner-confirm-by-phone'),
        note: basedOn('owner-lookup'),
      },
      troubles: { 'name-refused': basedOn('owner-lookup') },
    },
    {
      id: 'reactivate',
      onlyFor: ['linked-unknown', 'owner-locked'],
      who: ['owner'],
      starts: 'reactivation',
      mail: 'reactivation',
      helpDesks: ['ace-support'],
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
    {
      id: 'forgot-password',
      onlyFor: ['linked-unknown', 'owner-locked'],
      who: ['owner'],
      link: links.portal,
      helpDesks: ['ace-support'],
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
    {
      id: 'change-owner',
      onlyFor: ['linked-unknown', 'owner-locked', 'owner-gone', 'other-owner'],
      who: ['signer'],
      link: links.refunds,
      mail: 'lookup',
      helpDesks: ['ace-support'],
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
    {
      id: 'record-voided',
      onlyFor: ['linked-unknown'],
      starts: 'voided-record',
      mail: 'voided-record',
      helpDesks: ['bonds'],
      why: basedOn('voided-is-the-record', 'bonds-mail'),
      says: {
        do: basedOn('voided-mail'),
        need: basedOn('voided-proof', 'voided-mail'),
        done: basedOn('voided-no-answer'),
        note: basedOn('voided-check-first', 'number-reactivation'),
      },
      troubles: { 'only-dormant': basedOn('voided-is-the-record', 'owner-reactivation-mail') },
    },
    {
      id: 'owner-reactivates',
      onlyFor: ['user-locked'],
      who: ['owner'],
      mail: 'owner-reactivates',
      helpDesks: ['ace-support'],
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
    {
      id: 'verify-access',
      // No page proves a new owner, because other users may see the portal, too.
      onlyFor: ['linked-unknown', 'owner-locked'],
      who: ['owner'],
      doneWhen: { page: 'portal', states: portalStateIds },
      link: links.portal,
      why: basedOn('recovery-order'),
      says: {
        do: basedOn('recovery-order'),
        done: basedOn('recovery-order', 'our-advice'),
        note: basedOn('portal-log-in', 'security-token'),
      },
      troubles: { 'role-missing': basedOn('full-access-path', 'importer-sub-account') },
    },
    {
      id: 'sub-connected',
      onlyFor: ['linked-unknown', 'owner-locked', 'user-locked'],
      saves: 'sub-account',
      doneWhen: {
        page: 'portal',
        states: ['account', 'account-more', 'ach', 'ach-dialog', 'ach-success', 'ach-shown'],
      },
      link: links.portal,
      why: basedOn('sub-account-connected', 'recovery-order'),
      says: { do: basedOn('ach-path'), done: basedOn('ach-path', 'our-advice') },
      troubles: { 'not-connected': basedOn('web-form-sub-accounts') },
    },
  ],
} as const satisfies Journey;
