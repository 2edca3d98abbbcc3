import { links } from '../links';
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
    },
    {
      id: 'read-answer',
    },
    // For people who did not know, this is the last step: the answer leads to their own case.
    {
      id: 'account-known',
      onlyFor: ['not-sure'],
      helpDesks: ['ace-support'],
    },
    {
      id: 'fix-contact',
      asks: 'reader',
      onlyFor: [...toApply, 'contact-changed', 'broker-changed'],
      who: ['broker', 'signer'],
      starts: 'record-update',
      helpDesks: ['ior-program', 'bonds'],
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
      // Anyone in these states has completed this step.
      doneWhen: { page: 'importer-form', states: ['code', 'owner', 'authorise', 'done'] },
    },
  ],
} as const satisfies Journey;
