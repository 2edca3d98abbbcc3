import { basedOn } from '../support';
import { links } from '../links';
import type { Journey } from '../types';

/** Each step stands alone and serves one special case. */
export const specialCases = {
  id: 'special-cases',
  steps: [
    {
      id: 'which-application',
      ...basedOn('form-one-number'),
      onlyFor: ['several-numbers'],
      says: {
        do: basedOn('web-form-new-accounts'),
        need: basedOn('number-linked', 'our-advice'),
        done: basedOn('web-form-new-accounts', 'our-advice'),
        note: basedOn('web-form-from-cbp-page'),
      },
      troubles: {
        'one-linked': basedOn('number-linked'),
        'form-not-found': basedOn('web-form-from-cbp-page', 'ace-applications', 'form-one-number'),
        'no-answer': basedOn('one-account-per-number', 'ace-applications'),
      },
      starts: 'web-application',
      link: links.refunds,
      mail: 'broker-request',
      contacts: ['ace-applications'],
    },
    {
      id: 'ask-importer',
      ...basedOn('refund-to-importer'),
      onlyFor: ['not-importer'],
      says: {
        do: basedOn('refund-to-importer', 'our-advice'),
        done: basedOn('our-advice'),
        note: basedOn('carrier-was-importer'),
      },
      troubles: { 'some-are-ours': basedOn('no-account-no-refund') },
      mail: 'ask-importer',
    },
    {
      id: 'site-down',
      ...basedOn('portal-busy'),
      onlyFor: ['site-down'],
      says: {
        do: basedOn('portal-busy'),
        done: basedOn('our-advice'),
        note: basedOn('portal-busy-went-through'),
      },
      troubles: { lasts: basedOn('ace-support-phone') },
      contacts: ['ace-support'],
    },
    {
      id: 'add-user',
      ...basedOn('own-login-only', 'add-user'),
      onlyFor: ['add-user'],
      who: ['owner'],
      says: {
        do: basedOn('add-user'),
        done: basedOn('our-advice'),
        note: basedOn('full-access-knowingly'),
      },
      troubles: {
        'no-add-user': basedOn('add-user'),
        'someone-left': basedOn('own-login-only', 'add-user'),
      },
      link: links.portal,
    },
    {
      id: 'name-changed',
      ...basedOn('match-record', 'record-update-ways'),
      onlyFor: ['name-changed'],
      says: {
        do: basedOn('owner-change-reasons', 'record-update-ways', 'web-form-owner-change'),
        done: basedOn('our-advice'),
      },
      troubles: { merged: basedOn('owner-change-reasons', 'our-advice') },
      starts: 'record-update',
      mail: 'record-change',
    },
    {
      id: 'inactive-number',
      ...basedOn('number-inactive', 'number-reactivation'),
      onlyFor: ['inactive'],
      who: ['broker', 'signer'],
      says: {
        do: basedOn('number-reactivation', 'ior-program', 'our-advice'),
        who: basedOn('number-reactivation'),
        done: basedOn('number-reactivation', 'our-advice'),
        note: basedOn('number-inactive'),
      },
      troubles: { 'is-login': basedOn('forty-five-days'), 'is-voided-too': basedOn('voided-mail') },
      mail: 'reactivate-number',
      contacts: ['ior-program', 'bonds'],
    },
    {
      id: 'voided-number',
      starts: 'voided-record',
      mail: 'voided-record',
      ...basedOn('voided-mail'),
      onlyFor: ['voided'],
      says: {
        do: basedOn('voided-mail'),
        need: basedOn('voided-proof', 'voided-mail'),
        done: basedOn('voided-no-answer'),
        note: basedOn('voided-check-first'),
      },
      troubles: {
        'is-dormant': basedOn('voided-is-the-record', 'owner-reactivation-mail'),
        'not-accepted': basedOn('voided-not-accepted'),
      },
      contacts: ['bonds'],
    },
    {
      id: 'foreign-account',
      ...basedOn('us-bank-account'),
      onlyFor: ['foreign'],
      isAlternative: true,
      says: {
        do: basedOn('account-in-importers-name', 'us-bank-account'),
        done: basedOn('us-bank-account', 'our-advice'),
      },
      troubles: { 'own-name': basedOn('account-in-importers-name', 'notify-on-summary') },
    },
    {
      id: 'foreign-designee',
      ...basedOn('notify-on-summary', 'notify-needs-bank-data'),
      onlyFor: ['foreign'],
      isAlternative: true,
      says: {
        do: basedOn('notify-two-conditions', 'notify-on-summary'),
        need: basedOn('notify-needs-bank-data', 'notify-parties-tab'),
        done: basedOn('notify-two-conditions', 'our-advice'),
        note: basedOn('notify-before-cape', 'no-correction-after-cape'),
      },
      troubles: {
        'not-enrolled': basedOn('notify-needs-bank-data'),
        'only-one': basedOn('notify-two-conditions', 'refund-held'),
      },
    },
    {
      id: 'waiver',
      ...basedOn('waivers-rare', 'waiver-in-writing'),
      onlyFor: ['foreign', 'waiver'],
      isAlternative: true,
      mail: 'waiver',
      says: {
        do: basedOn('waiver-in-writing'),
        done: basedOn('our-advice'),
        need: basedOn('waiver-content', 'waiver-in-writing'),
      },
      troubles: { 'no-answer': basedOn('waivers-rare', 'our-advice') },
      contacts: ['rejected-refunds'],
    },
    {
      id: 'party-account',
      ...basedOn('brokers-may-apply'),
      onlyFor: ['broker', 'notify-party', 'other-party'],
      says: {
        do: basedOn('brokers-may-apply', 'form-conditions', 'our-advice'),
        who: basedOn('every-payee'),
        need: basedOn('match-record', 'number-linked', 'code-ten-minutes'),
        done: basedOn('our-advice'),
      },
      troubles: { 'no-5106': basedOn('match-record', 'our-advice') },
      mail: 'broker-request',
      contacts: ['ace-support'],
      link: links.importerForm,
    },
    {
      id: 'party-enrol',
      ...basedOn('every-payee', 'notify-needs-bank-data'),
      onlyFor: ['broker', 'notify-party', 'other-party'],
      says: {
        do: basedOn('every-payee', 'ach-path', 'ach-tab', 'refresh-first'),
        done: basedOn('refresh-first'),
        note: basedOn('notify-two-conditions'),
        note2: basedOn('importer-sub-account', 'web-form-sub-accounts'),
      },
      troubles: {
        'not-yet': basedOn('notify-not-enrolled'),
        'no-tab': basedOn('importer-sub-account', 'web-form-sub-accounts'),
      },
      contacts: ['ace-support'],
      link: links.portal,
    },
    {
      id: 'client-data',
      ...basedOn('client-records'),
      onlyFor: ['broker'],
      says: { do: basedOn('client-records'), done: basedOn('client-records') },
      troubles: {
        'applies-for': basedOn('owner-email-not-brokers', 'email-becomes-login'),
        'shared-login': basedOn('own-login-only'),
        'wants-in': basedOn('add-user', 'full-access-knowingly'),
      },
    },
  ],
} as const satisfies Journey;
