import { links } from '../links';
import { basedOn } from '../support';
import type { Journey } from '../types';

/** Those who go on to apply with the importer form. */
const toApply = ['no-account', 'no-code', 'wrong-contact', 'other-email', 'no-match'] as const;

/**
 * What to settle before the ten minutes begin. Most codes are lost because the email on the Form 5106 is
 * wrong, so one mail asks whoever filed it for everything that the form will compare.
 */
export const getReady = {
  id: 'get-ready',
  steps: [
    {
      id: 'ask-broker',
      ...basedOn('match-record', 'code-to-contact'),
      who: ['anyone'],
      says: {
        do: basedOn('match-record', 'record-box-2e', 'account-check'),
        need: basedOn('match-record', 'our-advice'),
        done: basedOn('our-advice'),
      },
      troubles: {
        'no-answer': basedOn('bonds-mail', 'our-advice'),
        'no-broker': basedOn('bonds-mail', 'our-advice'),
      },
      mail: 'broker-request',
    },
    {
      id: 'read-answer',
      ...basedOn('match-record', 'number-linked'),
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
    // Who did not know ends here: the answer leads to the way that is theirs.
    {
      id: 'account-known',
      ...basedOn('number-linked', 'our-advice'),
      onlyFor: ['not-sure'],
      says: { do: basedOn('number-linked', 'account-check'), done: basedOn('our-advice') },
      troubles: { 'still-unknown': basedOn('owner-lookup', 'account-check') },
      contacts: ['ace-support'],
    },
    {
      id: 'fix-contact',
      asks: 'reader',
      ...basedOn('code-to-physical-address', 'code-to-contact'),
      onlyFor: [...toApply, 'contact-changed', 'broker-changed'],
      who: ['broker', 'signer'],
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
        'still-old': basedOn('record-update-days'),
      },
      starts: 'record-update',
      contacts: ['ior-program', 'bonds'],
      mail: 'broker-request',
    },
    {
      id: 'compare-record',
      ...basedOn('match-record', 'number-with-or-without-suffix'),
      onlyFor: ['no-match'],
      says: {
        do: basedOn('match-record', 'number-with-or-without-suffix', 'our-advice'),
        need: basedOn('match-record', 'our-advice'),
        done: basedOn('next-sends-code', 'our-advice'),
      },
      troubles: { 'still-refused': basedOn('match-record', 'our-advice') },
      link: links.importerForm,
      mail: 'broker-request',
    },
    {
      id: 'contact-address',
      ...basedOn('other-email-no-code', 'email-becomes-login'),
      onlyFor: ['other-email'],
      says: {
        do: basedOn('same-email-safest', 'email-becomes-login'),
        need: basedOn('code-to-contact', 'our-advice'),
        done: basedOn('our-advice'),
      },
      troubles: { 'not-the-owner': basedOn('same-email-safest', 'record-update-ways') },
      link: links.importerForm,
      mail: 'broker-request',
    },
    {
      id: 'owner-gate',
      ...basedOn('email-becomes-login', 'authorization-creates'),
      onlyFor: toApply,
      who: ['signer'],
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
      asks: 'reader',
      ...basedOn('code-ten-minutes', 'code-lost-start-over'),
      onlyFor: toApply,
      link: links.importerFormGuide,
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
      // Who has come so far has left all of this behind.
      doneWhen: { page: 'importer-form', states: ['code', 'owner', 'authorise', 'done'] },
    },
  ],
} as const satisfies Journey;
