import { basedOn } from '../support';
import type { Journey, Step } from '../types';
import { links } from '../links';

export const webFormStep = {
  id: 'sub-way',
  starts: 'sub-account',
  link: links.refunds,
  why: basedOn('web-form-sub-accounts'),
  says: {
    do: basedOn('web-form-sub-accounts'),
    done: basedOn('web-form-sub-accounts', 'our-advice'),
    note: basedOn('owner-adds-sub-account'),
  },
  troubles: {
    'only-the-tab': basedOn('tab-needs-current-record', 'tab-under-more'),
    'form-unknown': basedOn('web-form-from-cbp-page', 'letter'),
  },
} as const satisfies Step;

/** Adds more importer numbers to an existing top account. */
export const addSubAccounts = {
  id: 'add-sub-accounts',
  steps: [
    {
      id: 'sub-missing',
      link: links.portal,
      why: basedOn('per-suffix', 'importer-sub-account'),
      says: {
        do: basedOn('ach-path'),
        need: basedOn('per-suffix', 'our-advice'),
        done: basedOn('ach-path', 'our-advice'),
        note: basedOn('web-form-sub-accounts', 'our-advice'),
      },
      troubles: { 'linked-elsewhere': basedOn('one-account-per-number') },
    },
    webFormStep,
    {
      id: 'sub-letter',
      who: ['owner', 'signer'],
      help: 'letter',
      why: basedOn('letter', 'web-form-sub-accounts'),
      says: {
        do: basedOn('letter'),
        who: basedOn('letter'),
        need: basedOn('letter', 'our-advice'),
        done: basedOn('letter'),
        note: basedOn('letter'),
      },
      troubles: { 'details-changed': basedOn('letter', 'our-advice') },
    },
    {
      id: 'sub-send',
      who: ['owner', 'signer'],
      starts: 'sub-account',
      mail: 'sub-account',
      helpDesks: ['ace-applications'],
      why: basedOn('letter-by-email', 'ace-applications'),
      says: {
        do: basedOn('letter-by-email', 'ace-applications'),
        done: basedOn('our-advice'),
        note: basedOn('our-advice'),
      },
      troubles: { 'other-mailbox': basedOn('ace-applications') },
    },
    {
      id: 'sub-seen',
      link: links.portal,
      helpDesks: ['ace-support'],
      why: basedOn('ach-path', 'our-advice'),
      says: {
        do: basedOn('ach-path'),
        done: basedOn('ach-path', 'our-advice'),
        note: basedOn('per-suffix'),
      },
      troubles: { 'nothing-yet': basedOn('sub-account-weeks', 'our-advice') },
    },
  ],
} as const satisfies Journey;

/** Only one guide describes the letter. What else to include is our conclusion. */
export const letterSupport = basedOn('letter');

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
