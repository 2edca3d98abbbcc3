import { links } from '../links';
import { by } from '../support';
import type { Journey } from '../types';

/**
 * What to settle before the ten minutes begin. Most codes are lost because the email on the Form 5106 is
 * wrong, so one mail asks whoever filed it for everything that the form will compare.
 */
export const getReady = {
  id: 'get-ready',
  steps: [
    {
      id: 'ask-broker',
      ...by('quoted', 'S34', 'S31'),
      who: ['anyone'],
      says: {
        do: by('inferred', 'S34', 'S29'),
        need: by('inferred', 'S34'),
        done: by('inferred', 'S34'),
      },
      troubles: {
        'no-answer': by('official', 'S21'),
        'no-broker': by('official', 'S21'),
      },
      mail: 'broker-request',
    },
    {
      id: 'read-answer',
      ...by('quoted', 'S34', 'S31'),
      says: { do: by('quoted', 'S34'), done: by('inferred', 'S34') },
      troubles: {
        'is-linked': by('quoted', 'S34'),
        'is-inactive': by('official', 'S22'),
        'is-voided': by('official', 'S106'),
        'several-numbers': by('official', 'S104'),
      },
    },
    // Who did not know ends here: the answer leads to the way that is theirs.
    {
      id: 'account-known',
      ...by('inferred', 'S34'),
      onlyFor: ['not-sure'],
      says: { do: by('inferred', 'S34'), done: by('inferred', 'S34') },
      troubles: { 'still-unknown': by('official', 'S104') },
      contacts: ['ace-support'],
    },
    {
      id: 'fix-contact',
      ...by('quoted', 'S29', 'S34', 'S31'),
      onlyFor: ['no-account'],
      who: ['broker', 'signer'],
      says: {
        do: by('official', 'S21'),
        who: by('official', 'S21', 'S22'),
        need: by('reported', 'S37', 'S36'),
        done: by('inferred', 'S31'),
        note: by('quoted', 'S31'),
      },
      troubles: {
        'brokers-email': by('reported', 'S36'),
        'still-old': by('official', 'S21'),
      },
      starts: 'record-update',
      contacts: ['ior-program', 'bonds'],
      mail: 'broker-request',
    },
    {
      id: 'owner-gate',
      ...by('reported', 'S1', 'S34'),
      onlyFor: ['no-account'],
      who: ['signer'],
      says: {
        do: by('inferred', 'S34', 'S1'),
        who: by('inferred', 'S1'),
        done: by('inferred', 'S34'),
        note: by('reported', 'S33', 'S37', 'S34'),
      },
      troubles: {
        'is-user': by('quoted', 'S34'),
        'is-leaving': by('official', 'S104', 'S59'),
        'not-authorised': by('inferred', 'S1'),
      },
    },
    {
      id: 'all-at-hand',
      ...by('quoted', 'S31', 'S34'),
      onlyFor: ['no-account'],
      link: links.importerFormGuide,
      says: {
        do: by('quoted', 'S31', 'S34'),
        need: by('reported', 'S2', 'S1', 'S33'),
        done: by('inferred', 'S31'),
        note: by('inferred', 'S31'),
      },
      troubles: { 'contact-away': by('quoted', 'S31') },
      // Who has come so far has left all of this behind.
      doneWhen: { page: 'importer-form', states: ['code', 'owner', 'authorise', 'done'] },
    },
  ],
} as const satisfies Journey;
