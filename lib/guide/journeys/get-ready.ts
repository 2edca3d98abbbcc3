import { links } from '../links';
import { basedOn } from '../support';
import type { Journey } from '../types';

/** The cases that go on to apply with the importer form. */
const toApply = [
  'no-account',
  'no-code',
  'wrong-contact',
  'other-email',
  'no-match',
  'email-used',
] as const;

/**
 * What to settle before the ten minutes begin. Most codes are lost because the email address on the
 * Form 5106 is wrong, so one mail asks whoever filed it for everything that the form compares.
 */
export const getReady = {
  id: 'get-ready',
  steps: [
    {
      id: 'ask-broker',
      who: ['anyone'],
      mail: 'broker-request',
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
    {
      id: 'read-answer',
      help: 'sheet',
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
    // For people who did not know, this is the last step: the answer leads to their own case.
    {
      id: 'account-known',
      onlyFor: ['not-sure'],
      helpDesks: ['ace-support'],
      why: basedOn('number-linked', 'our-advice'),
      says: { do: basedOn('number-linked', 'account-check'), done: basedOn('our-advice') },
      troubles: { 'still-unknown': basedOn('owner-lookup', 'account-check') },
    },
    {
      id: 'fix-contact',
      asks: 'reader',
      onlyFor: [...toApply, 'contact-changed', 'broker-changed'],
      who: ['broker', 'signer'],
      starts: 'record-update',
      helpDesks: ['ior-program', 'bonds'],
      mail: 'broker-request',
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
    {
      id: 'compare-record',
      help: 'sheet',
      onlyFor: ['no-match'],
      link: links.importerForm,
      mail: 'broker-request',
      why: basedOn('match-record', 'number-with-or-without-suffix'),
      says: {
        do: basedOn('match-record', 'number-with-or-without-suffix', 'our-advice'),
        need: basedOn('match-record', 'our-advice'),
        done: basedOn('next-sends-code', 'our-advice'),
      },
      troubles: { 'still-refused': basedOn('match-record', 'our-advice') },
    },
    {
      id: 'contact-address',
      onlyFor: ['other-email'],
      link: links.importerForm,
      mail: 'broker-request',
      why: basedOn('other-email-no-code', 'email-becomes-login'),
      says: {
        do: basedOn('same-email-safest', 'email-becomes-login'),
        need: basedOn('code-to-contact', 'our-advice'),
        done: basedOn('our-advice'),
      },
      troubles: { 'not-the-owner': basedOn('same-email-safest', 'record-update-ways') },
    },
    {
      id: 'try-login',
      onlyFor: ['email-used'],
      link: links.portal,
      why: basedOn('email-in-use'),
      says: {
        do: basedOn('email-in-use', 'number-linked', 'portal-log-in', 'our-advice'),
        done: basedOn('our-advice'),
      },
      troubles: { 'no-password': basedOn('owner-tries-log-in-first', 'own-login-only') },
    },
    {
      id: 'owner-gate',
      onlyFor: toApply,
      who: ['signer'],
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
    {
      id: 'all-at-hand',
      mail: 'tell-contact',
      help: 'sheet',
      asks: 'reader',
      onlyFor: toApply,
      link: links.importerFormGuide,
      // Anyone in these states has completed this step.
      doneWhen: { page: 'importer-form', states: ['code', 'owner', 'authorise', 'done'] },
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
  ],
} as const satisfies Journey;
