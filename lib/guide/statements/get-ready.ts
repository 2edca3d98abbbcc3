import { basedOn } from '../support';
import type { Statements } from '../types';

export const getReady = {
  'ask-broker': {
    why: basedOn('match-record', 'code-to-contact'),
    says: {
      do: basedOn('match-record', 'record-box-2e', 'account-check'),
      need: basedOn('match-record', 'our-advice'),
      done: basedOn('our-advice'),
    },
    troubles: {
      'no-answer': basedOn('bonds-mail', 'our-advice'),
      'no-broker': basedOn('bonds-mail', 'our-advice'),
    },
  },
  'read-answer': {
    why: basedOn('match-record', 'number-linked'),
    says: {
      do: basedOn(
        'number-linked',
        'record-needs-email',
        'match-record',
        'number-hyphens',
        'number-refused-inactive',
      ),
      done: basedOn('match-record', 'our-advice'),
    },
    troubles: {
      'is-linked': basedOn('number-linked'),
      'is-inactive': basedOn('number-reactivation', 'number-refused-inactive'),
      'is-voided': basedOn('voided-mail', 'number-refused-inactive'),
      'several-numbers': basedOn('form-one-number'),
    },
  },
  'account-known': {
    why: basedOn('number-linked', 'our-advice'),
    says: { do: basedOn('number-linked', 'account-check'), done: basedOn('our-advice') },
    troubles: { 'still-unknown': basedOn('owner-lookup', 'account-check') },
  },
  'fix-contact': {
    why: basedOn('code-to-physical-address', 'code-to-contact'),
    says: {
      do: basedOn('record-update-ways'),
      who: basedOn('record-update-ways'),
      need: basedOn('record-box-2e', 'code-to-physical-address'),
      done: basedOn('code-to-contact', 'our-advice'),
      note: basedOn('not-brokers-email'),
    },
    troubles: {
      'inbox-closed': basedOn('code-to-contact', 'record-update-ways'),
      'inbox-shared': basedOn('code-to-contact', 'our-advice'),
      'inbox-filtered': basedOn('email-domain', 'our-advice'),
      'brokers-email': basedOn('brokers-email-no-code'),
      'still-old': basedOn('record-update-days', 'code-to-contact'),
    },
  },
  'compare-record': {
    why: basedOn('match-record', 'number-with-or-without-suffix'),
    says: {
      do: basedOn('match-record', 'number-with-or-without-suffix', 'our-advice'),
      need: basedOn('match-record', 'our-advice'),
      done: basedOn('next-sends-code', 'our-advice'),
    },
    troubles: { 'still-refused': basedOn('match-record', 'our-advice') },
  },
  'contact-address': {
    why: basedOn('other-email-no-code', 'email-becomes-login'),
    says: {
      do: basedOn('same-email-safest', 'email-becomes-login'),
      need: basedOn('code-to-contact', 'our-advice'),
      done: basedOn('our-advice'),
    },
    troubles: { 'not-the-owner': basedOn('same-email-safest', 'record-update-ways') },
  },
  'try-login': {
    why: basedOn('email-in-use'),
    says: {
      do: basedOn('email-in-use', 'number-linked', 'portal-log-in', 'our-advice'),
      done: basedOn('our-advice'),
    },
    troubles: { 'no-password': basedOn('owner-tries-log-in-first', 'own-login-only') },
  },
  'owner-gate': {
    why: basedOn('email-becomes-login', 'authorization-creates'),
    says: {
      do: basedOn('owner-email-not-brokers', 'email-in-use'),
      who: basedOn('authorization-signer'),
      done: basedOn('our-advice'),
      note: basedOn('other-email-no-code', 'same-email-safest', 'requester-may-differ'),
    },
    troubles: {
      'is-user': basedOn('email-in-use', 'number-linked'),
      'is-leaving': basedOn('owner-reactivates'),
      'for-client': basedOn('owner-email-not-brokers', 'email-becomes-login'),
      'for-owner': basedOn('authorization-creates', 'authorization-signer'),
      'not-authorised': basedOn('authorization-signer'),
    },
  },
  'all-at-hand': {
    why: basedOn('code-ten-minutes', 'code-lost-start-over'),
    says: {
      do: basedOn('code-to-contact', 'code-ten-minutes'),
      need: basedOn('owner-data-to-have', 'first-page-fields', 'owner-page-fields'),
      done: basedOn('code-to-contact', 'our-advice'),
      note: basedOn('video'),
    },
    troubles: {
      'contact-far': basedOn('code-ten-minutes', 'our-advice'),
      'contact-away': basedOn('code-lost-start-over'),
    },
  },
} as const satisfies Statements;
