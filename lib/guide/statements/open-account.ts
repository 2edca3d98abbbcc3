import { basedOn } from '../support';
import type { Statements } from '../types';

export const openAccount = {
  'right-form': {
    why: basedOn('form-conditions', 'form-one-number'),
    says: {
      do: basedOn('form-conditions', 'form-one-number'),
      done: basedOn('form-conditions', 'account-check'),
    },
    troubles: {
      'is-linked': basedOn('number-linked'),
      'several-numbers': basedOn('web-form-new-accounts'),
    },
  },
  'data-5106': {
    why: basedOn('match-record', 'record-box-2e'),
    says: {
      do: basedOn('match-record', 'record-needs-email'),
      done: basedOn('match-record', 'our-advice'),
    },
    troubles: { 'no-copy': basedOn('bonds-mail', 'our-advice') },
  },
  'contact-ready': {
    why: basedOn('code-to-physical-address', 'code-ten-minutes', 'not-brokers-email'),
    says: {
      do: basedOn('code-to-contact', 'code-ten-minutes'),
      done: basedOn('code-to-contact', 'our-advice'),
    },
    troubles: {
      'contact-far': basedOn('code-ten-minutes', 'our-advice'),
      'old-contact': basedOn('record-update-days', 'code-to-contact'),
    },
  },
  'login-email': {
    why: basedOn('email-becomes-login', 'owner-email-not-brokers'),
    says: {
      do: basedOn('email-in-use'),
      done: basedOn('email-in-use', 'our-advice'),
      note: basedOn('other-email-no-code', 'same-email-safest'),
    },
    troubles: { 'is-user': basedOn('email-in-use', 'number-linked') },
  },
  company: {
    why: basedOn('match-record', 'next-sends-code'),
    says: {
      do: basedOn('first-page-fields', 'next-sends-code'),
      need: basedOn('match-record', 'code-to-contact'),
      done: basedOn('next-sends-code'),
      note: basedOn('number-with-or-without-suffix', 'number-hyphens'),
    },
    troubles: {
      refused: basedOn('email-in-use', 'match-record', 'record-needs-email', 'number-linked'),
      duplicate: basedOn('duplicate-tax-id', 'number-linked'),
    },
  },
  code: {
    why: basedOn('code-to-contact', 'code-ten-minutes'),
    says: {
      do: basedOn('code-to-contact', 'code-ten-minutes'),
      need: basedOn('code-to-physical-address'),
      done: basedOn('owner-page-fields'),
    },
    troubles: {
      'no-mail': basedOn('no-code-what-to-do', 'same-email-safest'),
      late: basedOn('code-lost-start-over', 'no-code-what-to-do'),
      'came-late': basedOn('code-ten-minutes', 'email-domain', 'our-advice'),
      'two-started': basedOn('one-account-per-number', 'next-sends-code', 'our-advice'),
      back: basedOn('back-loses-all'),
    },
  },
  owner: {
    why: basedOn('full-access-path', 'owner-reactivates'),
    says: {
      do: basedOn('owner-page-prefilled', 'owner-page-fields'),
      need: basedOn('owner-page-fields', 'our-advice'),
      done: basedOn('authorization-creates'),
    },
    troubles: { 'prefilled-wrong': basedOn('prefilled-wrong') },
  },
  authorise: {
    why: basedOn('authorization-creates', 'authorization-signer'),
    says: {
      do: basedOn('authorization-creates', 'one-account-per-number'),
      who: basedOn('authorization-signer'),
      done: basedOn('two-emails', 'our-advice'),
      note: basedOn('submit-starts-approval'),
    },
    troubles: {
      'for-owner': basedOn('authorization-creates', 'authorization-signer'),
      'no-authority': basedOn('authorization-signer'),
    },
  },
  done: {
    why: basedOn('two-emails', 'one-account-per-number'),
    says: { do: basedOn('our-advice'), done: basedOn('our-advice') },
    troubles: {
      'not-sure-sent': basedOn(
        'one-account-per-number',
        'two-emails',
        'ace-support-mail',
        'our-advice',
      ),
    },
  },
  mails: {
    why: basedOn('two-emails', 'email-domain'),
    says: { do: basedOn('two-emails', 'our-advice'), done: basedOn('two-emails') },
    troubles: {
      'none-came': basedOn(
        'one-account-per-number',
        'two-emails',
        'ace-support-mail',
        'ace-applications',
        'our-advice',
      ),
      'other-sender': basedOn('email-domain', 'ieepa-fraud'),
    },
  },
  'create-login': {
    why: basedOn('create-login', 'create-login-same-email'),
    says: {
      do: basedOn('create-login-same-email', 'create-login'),
      done: basedOn('portal-bar', 'our-advice'),
    },
    troubles: { 'asked-for-id': basedOn('asked-to-sync') },
  },
  'first-login': {
    why: basedOn('new-account-can-lock', 'portal-log-in'),
    says: {
      do: basedOn('portal-log-in', 'security-token'),
      need: basedOn('security-token', 'browsers'),
      done: basedOn('portal-bar'),
      note: basedOn('token-is-not-the-code'),
    },
    troubles: {
      'no-token': basedOn('security-token', 'our-advice'),
      'asked-to-sync': basedOn('asked-to-sync'),
      'not-known': basedOn('create-login', 'create-login-same-email'),
    },
  },
  'first-look': {
    why: basedOn('authorization-creates', 'ach-path'),
    says: {
      do: basedOn('ach-path'),
      done: basedOn('ach-path', 'our-advice'),
      note: basedOn('portal-shows'),
    },
    troubles: {
      'no-importer': basedOn('importer-sub-account', 'web-form-sub-accounts', 'our-advice'),
    },
  },
  'add-proxy': {
    why: basedOn('proxy-works-meanwhile', 'owner-reactivates'),
    says: { do: basedOn('add-user', 'add-proxy'), done: basedOn('add-user', 'our-advice') },
    troubles: { 'nobody-else': basedOn('forty-five-days', 'our-advice') },
  },
  'keep-login': {
    why: basedOn('forty-five-days', 'clock-per-user'),
    says: {
      do: basedOn('forty-five-days', 'clock-per-user'),
      done: basedOn('forty-five-days'),
      note: basedOn('passwords-expire'),
    },
    troubles: { 'is-locked': basedOn('owner-reactivates', 'log-in-after-reactivation') },
  },
} as const satisfies Statements;
