import { basedOn } from '../support';
import type { Statements } from '../types';

export const specialCases = {
  'which-application': {
    why: basedOn('form-one-number'),
    says: {
      do: basedOn('web-form-new-accounts'),
      need: basedOn('number-linked', 'our-advice'),
      done: basedOn('web-form-new-accounts', 'our-advice'),
      note: basedOn('web-form-from-cbp-page'),
    },
    troubles: {
      'one-linked': basedOn('one-account-per-number', 'number-linked'),
      'form-not-found': basedOn('web-form-from-cbp-page', 'ace-applications', 'form-one-number'),
      'no-answer': basedOn('one-account-per-number', 'ace-applications', 'our-advice'),
    },
  },
  'whose-entry': {
    why: basedOn('refund-to-importer', 'carrier-was-importer'),
    says: {
      do: basedOn('importer-of-record-box', 'our-advice'),
      done: basedOn('importer-of-record-box', 'our-advice'),
      note: basedOn('carrier-was-importer'),
    },
    troubles: { 'no-summary': basedOn('refund-to-importer', 'our-advice') },
  },
  'ask-importer': {
    why: basedOn('refund-to-importer'),
    says: {
      do: basedOn('refund-to-importer', 'our-advice'),
      done: basedOn('our-advice'),
      note: basedOn('carrier-was-importer'),
    },
    troubles: { 'some-are-ours': basedOn('no-account-no-refund') },
  },
  'site-down': {
    why: basedOn('portal-busy'),
    says: {
      do: basedOn('portal-busy'),
      done: basedOn('our-advice'),
      note: basedOn('portal-busy-went-through'),
    },
    troubles: { lasts: basedOn('ace-support-phone') },
  },
  'add-user': {
    why: basedOn('own-login-only', 'add-user'),
    says: {
      do: basedOn('add-user'),
      done: basedOn('our-advice'),
      note: basedOn('full-access-knowingly'),
    },
    troubles: {
      'no-add-user': basedOn('add-user'),
      'someone-left': basedOn('own-login-only', 'add-user'),
    },
  },
  'name-changed': {
    why: basedOn('match-record', 'record-update-ways'),
    says: {
      do: basedOn('owner-change-reasons', 'record-update-ways', 'web-form-owner-change'),
      done: basedOn('our-advice'),
    },
    troubles: {
      'no-account': basedOn('match-record', 'our-advice'),
      merged: basedOn('owner-change-reasons', 'our-advice'),
    },
  },
  'inactive-number': {
    why: basedOn('number-inactive', 'number-reactivation'),
    says: {
      do: basedOn('number-reactivation'),
      who: basedOn('number-reactivation'),
      done: basedOn('number-reactivation', 'our-advice'),
      note: basedOn('number-inactive'),
    },
    troubles: {
      'which-center': basedOn('ior-program', 'our-advice'),
      'is-login': basedOn('forty-five-days'),
      'is-voided-too': basedOn('voided-mail'),
    },
  },
  'voided-number': {
    why: basedOn('voided-mail'),
    says: {
      do: basedOn('voided-mail'),
      need: basedOn('voided-proof', 'voided-mail'),
      done: basedOn('voided-no-answer'),
      note: basedOn('voided-check-first', 'our-advice'),
    },
    troubles: {
      'is-dormant': basedOn('voided-is-the-record', 'owner-reactivation-mail'),
      'not-accepted': basedOn('voided-not-accepted'),
    },
  },
  'foreign-account': {
    why: basedOn('us-bank-account'),
    says: {
      do: basedOn('account-in-importers-name', 'us-bank-account'),
      done: basedOn('us-bank-account', 'our-advice'),
    },
    troubles: { 'own-name': basedOn('account-in-importers-name', 'notify-on-summary') },
  },
  'foreign-designee': {
    why: basedOn('notify-on-summary', 'notify-needs-bank-data'),
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
  waiver: {
    why: basedOn('waivers-rare', 'waiver-in-writing'),
    says: {
      do: basedOn('waiver-in-writing'),
      done: basedOn('our-advice'),
      need: basedOn('waiver-content', 'waiver-in-writing'),
    },
    troubles: { 'no-answer': basedOn('waivers-rare', 'our-advice') },
  },
  'other-account': {
    why: basedOn('web-form-other-accounts'),
    says: {
      do: basedOn('web-form-other-accounts', 'our-advice'),
      done: basedOn('our-advice'),
      note: basedOn('web-form-from-cbp-page'),
    },
    troubles: { 'form-not-found': basedOn('web-form-from-cbp-page', 'ace-support-mail') },
  },
  'party-account': {
    why: basedOn('brokers-may-apply'),
    says: {
      do: basedOn('brokers-may-apply', 'form-conditions', 'web-form-other-accounts', 'our-advice'),
      who: basedOn('every-payee'),
      need: basedOn('match-record', 'number-linked', 'code-ten-minutes'),
      note: basedOn('web-form-from-cbp-page'),
      done: basedOn('our-advice'),
    },
    troubles: { 'no-5106': basedOn('match-record', 'our-advice') },
  },
  'party-enrol': {
    why: basedOn('every-payee', 'notify-needs-bank-data'),
    says: {
      do: basedOn('every-payee', 'ach-path', 'ach-tab', 'refresh-first'),
      done: basedOn('refresh-first'),
      note: basedOn('notify-two-conditions'),
      note2: basedOn('importer-sub-account', 'web-form-sub-accounts'),
    },
    troubles: {
      'not-yet': basedOn('notify-not-enrolled', 'refund-held'),
      'no-tab': basedOn('importer-sub-account', 'web-form-sub-accounts'),
    },
  },
  'client-data': {
    why: basedOn('client-records'),
    says: { do: basedOn('client-records'), done: basedOn('client-records') },
    troubles: {
      'applies-for': basedOn('owner-email-not-brokers', 'email-becomes-login'),
      'shared-login': basedOn('own-login-only'),
      'wants-in': basedOn('add-user', 'full-access-knowingly'),
    },
  },
} as const satisfies Statements;
