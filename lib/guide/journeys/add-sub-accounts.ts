import { basedOn } from '../support';
import type { Journey } from '../types';
import { links } from '../links';

/** Adding more importer numbers to a top account that exists. */
export const addSubAccounts = {
  id: 'add-sub-accounts',
  steps: [
    {
      id: 'sub-missing',
      ...basedOn('per-suffix', 'importer-sub-account'),
      says: {
        do: basedOn('ach-path'),
        need: basedOn('per-suffix', 'our-advice'),
        done: basedOn('ach-path', 'our-advice'),
        note: basedOn('web-form-sub-accounts', 'our-advice'),
      },
      troubles: { 'linked-elsewhere': basedOn('one-account-per-number') },
      link: links.portal,
    },
    {
      id: 'sub-way',
      ...basedOn('web-form-sub-accounts'),
      says: {
        do: basedOn('web-form-sub-accounts'),
        done: basedOn('web-form-sub-accounts', 'our-advice'),
        note: basedOn('owner-adds-sub-account'),
      },
      troubles: { 'form-unknown': basedOn('web-form-from-cbp-page', 'letter') },
      starts: 'sub-account',
      link: links.refunds,
    },
    {
      id: 'sub-letter',
      ...basedOn('letter', 'web-form-sub-accounts'),
      who: ['owner', 'signer'],
      says: {
        do: basedOn('letter'),
        who: basedOn('letter'),
        need: basedOn('letter', 'our-advice'),
        done: basedOn('letter'),
        note: basedOn('letter'),
      },
      troubles: { 'details-changed': basedOn('letter', 'our-advice') },
      help: 'letter',
    },
    {
      id: 'sub-send',
      ...basedOn('letter-by-email', 'ace-applications'),
      who: ['owner', 'signer'],
      says: {
        do: basedOn('letter-by-email'),
        done: basedOn('our-advice'),
        note: basedOn('our-advice'),
      },
      troubles: { 'other-mailbox': basedOn('ace-applications') },
      starts: 'sub-account',
      mail: 'sub-account',
      contacts: ['ace-applications'],
    },
    {
      id: 'sub-seen',
      ...basedOn('ach-path', 'our-advice'),
      says: {
        do: basedOn('ach-path'),
        done: basedOn('ach-path', 'our-advice'),
        note: basedOn('per-suffix'),
      },
      troubles: { 'nothing-yet': basedOn('sub-account-weeks', 'our-advice') },
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
export const letterSupport = basedOn('letter');
