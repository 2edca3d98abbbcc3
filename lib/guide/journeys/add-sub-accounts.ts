import type { Journey } from '../types';
import { links } from '../links';

/** Adds more importer numbers to an existing top account. */
export const addSubAccounts = {
  id: 'add-sub-accounts',
  steps: [
    {
      id: 'sub-missing',
      link: links.portal,
    },
    {
      id: 'sub-way',
      starts: 'sub-account',
      link: links.refunds,
    },
    {
      id: 'sub-letter',
      who: ['owner', 'signer'],
      help: 'letter',
    },
    {
      id: 'sub-send',
      who: ['owner', 'signer'],
      starts: 'sub-account',
      mail: 'sub-account',
      helpDesks: ['ace-applications'],
    },
    {
      id: 'sub-seen',
      link: links.portal,
      helpDesks: ['ace-support'],
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
