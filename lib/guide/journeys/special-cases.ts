import { by } from '../support';
import { links } from '../links';
import type { Journey } from '../types';

/** Each step stands alone and serves one special case. */
export const specialCases = {
  id: 'special-cases',
  steps: [
    {
      id: 'which-application',
      ...by('quoted', 'S10', 'S28'),
      onlyFor: ['several-numbers'],
      says: {
        do: by('quoted', 'S28', 'S10'),
        need: by('inferred', 'S41', 'S34'),
        done: by('inferred', 'S10'),
        note: by('quoted', 'S10'),
      },
      troubles: {
        'one-linked': by('quoted', 'S34'),
        'form-not-found': by('inferred', 'S10'),
        'no-answer': by('inferred', 'S10'),
      },
      starts: 'web-application',
      link: links.managing,
      mail: 'broker-request',
      contacts: ['ace-applications'],
    },
    {
      id: 'inactive-number',
      ...by('official', 'S22'),
      onlyFor: ['inactive'],
      who: ['broker', 'signer'],
      says: {
        do: by('official', 'S22'),
        who: by('official', 'S22'),
        done: by('inferred', 'S22'),
        note: by('official', 'S22'),
      },
      troubles: { 'is-login': by('quoted', 'S57'), 'is-voided-too': by('quoted', 'S64') },
      contacts: ['ior-program', 'bonds'],
    },
    {
      id: 'voided-number',
      ...by('quoted', 'S64', 'S21'),
      onlyFor: ['voided'],
      says: { do: by('quoted', 'S64'), need: by('quoted', 'S64'), done: by('inferred', 'S64') },
      troubles: { 'is-dormant': by('official', 'S59') },
      contacts: ['bonds'],
    },
    {
      id: 'foreign-account',
      ...by('reported', 'S47', 'S1'),
      onlyFor: ['foreign'],
      isAlternative: true,
      says: { do: by('reported', 'S47', 'S1'), done: by('inferred', 'S47') },
      troubles: { 'own-name': by('quoted', 'S43') },
    },
    {
      id: 'foreign-designee',
      ...by('reported', 'S47', 'S53'),
      onlyFor: ['foreign'],
      isAlternative: true,
      says: {
        do: by('reported', 'S53'),
        need: by('reported', 'S53'),
        done: by('reported', 'S53'),
      },
      troubles: { 'not-enrolled': by('reported', 'S53') },
    },
    {
      id: 'waiver',
      ...by('reported', 'S1'),
      onlyFor: ['foreign'],
      isAlternative: true,
      says: { do: by('reported', 'S1'), done: by('inferred', 'S1') },
      troubles: { 'no-answer': by('inferred', 'S1') },
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
      ...by('reported', 'S1'),
      onlyFor: ['broker', 'notify-party', 'other-party'],
      says: {
        do: by('reported', 'S1'),
        done: by('quoted', 'S49'),
        note: by('reported', 'S53'),
        note2: by('inferred', 'S43'),
      },
      troubles: { 'not-yet': by('reported', 'S53'), 'no-tab': by('inferred', 'S43') },
      contacts: ['ace-support'],
      link: links.portal,
    },
    {
      id: 'client-data',
      ...by('inferred', 'known'),
      onlyFor: ['broker'],
      says: { do: by('inferred', 'known'), done: by('inferred', 'known') },
      troubles: { 'shared-login': by('reported', 'S62') },
    },
  ],
} as const satisfies Journey;
