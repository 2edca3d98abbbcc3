import { links } from '../links';
import type { Journey } from '../types';

/** Those who go on to apply with the importer form. */
const toApply = [
  'no-account',
  'no-code',
  'wrong-contact',
  'other-email',
  'no-match',
  'email-used',
] as const;

/**
 * What to settle before the ten minutes begin. Most codes are lost because the email on the Form 5106 is
 * wrong, so one mail asks whoever filed it for everything that the form will compare.
 */
export const getReady = {
  id: 'get-ready',
  steps: [
    {
      id: 'ask-broker',
      who: ['anyone'],
      mail: 'broker-request',
    },
    {
      id: 'read-answer',
    },
    // Who did not know ends here: the answer leads to the way that is theirs.
    {
      id: 'account-known',
      onlyFor: ['not-sure'],
      contacts: ['ace-support'],
    },
    {
      id: 'fix-contact',
      asks: 'reader',
      onlyFor: [...toApply, 'contact-changed', 'broker-changed'],
      who: ['broker', 'signer'],
      starts: 'record-update',
      contacts: ['ior-program', 'bonds'],
      mail: 'broker-request',
    },
    {
      id: 'compare-record',
      onlyFor: ['no-match'],
      link: links.importerForm,
      mail: 'broker-request',
    },
    {
      id: 'contact-address',
      onlyFor: ['other-email'],
      link: links.importerForm,
      mail: 'broker-request',
    },
    {
      id: 'try-login',
      onlyFor: ['email-used'],
      link: links.portal,
    },
    {
      id: 'owner-gate',
      onlyFor: toApply,
      who: ['signer'],
    },
    {
      id: 'all-at-hand',
      asks: 'reader',
      onlyFor: toApply,
      link: links.importerFormGuide,
      // Who has come so far has left all of this behind.
      doneWhen: { page: 'importer-form', states: ['code', 'owner', 'authorise', 'done'] },
    },
  ],
} as const satisfies Journey;
