import { by } from '../support';
import type { Journey } from '../types';
import { links } from '../links';

/** Adding more importer numbers to a top account that exists. */
export const addSubAccounts = {
  id: 'add-sub-accounts',
  steps: [
    {
      id: 'sub-missing',
      ...by('quoted', 'S43', 'S49'),
      says: {
        do: by('quoted', 'S43'),
        need: by('inferred', 'S49'),
        done: by('inferred', 'S43'),
        note: by('inferred', 'S104'),
      },
      troubles: { 'linked-elsewhere': by('official', 'S38') },
      link: links.portal,
    },
    {
      id: 'sub-way',
      ...by('official', 'S104'),
      says: {
        do: by('official', 'S104'),
        done: by('inferred', 'S104'),
        note: by('reported', 'S37'),
      },
      troubles: { 'form-unknown': by('inferred', 'S104') },
      starts: 'sub-account',
      link: links.refunds,
    },
    {
      id: 'sub-letter',
      ...by('reported', 'S1'),
      who: ['owner', 'signer'],
      says: {
        do: by('reported', 'S1'),
        who: by('reported', 'S1'),
        need: by('inferred', 'S1'),
        done: by('inferred', 'S1'),
        note: by('reported', 'S1'),
      },
      troubles: { 'details-changed': by('inferred', 'S1') },
      help: 'letter',
    },
    {
      id: 'sub-send',
      ...by('reported', 'S1', 'S10'),
      who: ['owner', 'signer'],
      says: {
        do: by('reported', 'S1', 'S10'),
        done: by('inferred', 'S10'),
        note: by('inferred', 'S10'),
      },
      troubles: { 'other-mailbox': by('inferred', 'S10') },
      starts: 'sub-account',
      mail: 'sub-account',
      contacts: ['ace-applications'],
    },
    {
      id: 'sub-seen',
      ...by('inferred', 'S43'),
      says: { do: by('quoted', 'S43'), done: by('inferred', 'S43'), note: by('quoted', 'S49') },
      troubles: { 'nothing-yet': by('inferred', 'S1') },
      link: links.portal,
      contacts: ['ace-support'],
    },
  ],
} as const satisfies Journey;

/** What the letter states, in order. Texts: `letter.<part>`. */
export const letterParts = [
  'top-account',
  'signer',
  'signer-role',
  'owner',
  'contact',
  'company',
  'address',
  'account-type',
  'numbers',
  'date',
] as const;

export type LetterPart = (typeof letterParts)[number];

/** Who may sign it. Texts: `letterRoles.<role>`. */
export const letterRoles = ['owner', 'representative'] as const;

export type LetterRole = (typeof letterRoles)[number];

/** The views that a top account can have. Texts: `letterAccounts.<kind>`. */
export const letterAccounts = ['importer', 'exporter', 'protest-filer', 'broker'] as const;

export type LetterAccount = (typeof letterAccounts)[number];

/** The letter is described by one guide only; what else to put in is our conclusion. */
export const letterSupport = by('reported', 'S1');
