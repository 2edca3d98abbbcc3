import { by } from '../support';
import { links } from '../links';
import type { Journey } from '../types';

/** Each step stands alone and serves one special case. */
export const specialCases = {
  id: 'special-cases',
  steps: [
    {
      id: 'which-application',
      ...by('official', 'S104'),
      onlyFor: ['several-numbers'],
      says: {
        do: by('official', 'S104'),
        need: by('inferred', 'S41', 'S34'),
        done: by('inferred', 'S10'),
        note: by('inferred', 'S104'),
      },
      troubles: {
        'one-linked': by('quoted', 'S34'),
        'form-not-found': by('inferred', 'S104', 'S10'),
        'no-answer': by('inferred', 'S10'),
      },
      starts: 'web-application',
      link: links.refunds,
      mail: 'broker-request',
      contacts: ['ace-applications'],
    },
    {
      id: 'inactive-number',
      ...by('official', 'S22'),
      onlyFor: ['inactive'],
      who: ['broker', 'signer'],
      says: {
        do: by('inferred', 'S22', 'S93'),
        who: by('official', 'S22'),
        done: by('inferred', 'S22'),
        note: by('official', 'S22'),
      },
      troubles: { 'is-login': by('quoted', 'S57'), 'is-voided-too': by('official', 'S106') },
      contacts: ['ior-program', 'bonds'],
    },
    {
      id: 'voided-number',
      starts: 'voided-record',
      mail: 'voided-record',
      ...by('official', 'S106'),
      onlyFor: ['voided'],
      says: {
        do: by('official', 'S106'),
        need: by('quoted', 'S107', 'S106'),
        done: by('quoted', 'S107'),
        note: by('quoted', 'S64'),
      },
      troubles: {
        'is-dormant': by('official', 'S106', 'S104'),
        'not-accepted': by('quoted', 'S107'),
      },
      contacts: ['bonds'],
    },
    {
      id: 'foreign-account',
      ...by('official', 'S104'),
      onlyFor: ['foreign'],
      isAlternative: true,
      says: { do: by('quoted', 'S43', 'S104'), done: by('inferred', 'S47') },
      troubles: { 'own-name': by('quoted', 'S43') },
    },
    {
      id: 'foreign-designee',
      ...by('quoted', 'S108', 'S104'),
      onlyFor: ['foreign'],
      isAlternative: true,
      says: {
        do: by('quoted', 'S108', 'S104'),
        need: by('official', 'S104'),
        done: by('inferred', 'S108'),
        note: by('inferred', 'S104', 'S108'),
      },
      troubles: {
        'not-enrolled': by('official', 'S104'),
        'only-one': by('quoted', 'S108', 'S104'),
      },
    },
    {
      id: 'waiver',
      ...by('official', 'S105', 'S104'),
      onlyFor: ['foreign'],
      isAlternative: true,
      says: {
        do: by('official', 'S105'),
        done: by('inferred', 'S105'),
        need: by('inferred', 'S105'),
      },
      troubles: { 'no-answer': by('inferred', 'S105') },
      contacts: ['rejected-refunds'],
    },
    {
      id: 'party-account',
      ...by('quoted', 'S29'),
      onlyFor: ['broker', 'notify-party', 'other-party'],
      says: {
        do: by('inferred', 'S29'),
        who: by('reported', 'S1'),
        need: by('inferred', 'S34', 'S31'),
        done: by('inferred', 'S29'),
      },
      troubles: { 'no-5106': by('inferred', 'S29') },
      mail: 'broker-request',
      contacts: ['ace-support'],
      link: links.importerForm,
    },
    {
      id: 'party-enrol',
      ...by('reported', 'S1', 'S104'),
      onlyFor: ['broker', 'notify-party', 'other-party'],
      says: {
        do: by('reported', 'S1'),
        done: by('quoted', 'S49'),
        note: by('quoted', 'S108', 'S104'),
        note2: by('inferred', 'S104'),
      },
      troubles: { 'not-yet': by('reported', 'S53'), 'no-tab': by('official', 'S104') },
      contacts: ['ace-support'],
      link: links.portal,
    },
    {
      id: 'client-data',
      ...by('inferred', 'known'),
      onlyFor: ['broker'],
      says: { do: by('inferred', 'known'), done: by('inferred', 'known') },
      troubles: { 'shared-login': by('reported', 'S62'), 'wants-in': by('reported', 'S111') },
    },
  ],
} as const satisfies Journey;
