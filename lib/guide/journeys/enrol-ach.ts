import { portalStateIds } from '../../pages/types';
import { by } from '../support';
import { links } from '../links';
import type { Journey } from '../types';

/** Wherever the account's own page is in sight; and of these, its ACH tab. */
const ofAchTab = ['ach', 'ach-dialog', 'ach-success', 'ach-shown'] as const;
const ofAccount = ['account', 'account-more', ...ofAchTab] as const;

/** Bank data for refunds, entered once for each EIN and suffix. */
export const enrolAch = {
  id: 'enrol-ach',
  steps: [
    {
      id: 'ach-who',
      ...by('quoted', 'S43', 'S49'),
      who: ['owner', 'granted'],
      says: {
        do: by('quoted', 'S43'),
        who: by('quoted', 'S43', 'S49'),
        done: by('inferred', 'S43'),
        note: by('quoted', 'S112'),
      },
      troubles: {
        'owner-away': by('quoted', 'S43'),
        'owner-locked': by('quoted', 'S57', 'S104'),
        'no-login': by('inferred', 'S43'),
      },
      at: { page: 'portal', state: 'user-roles' },
    },
    {
      id: 'ach-bank-data',
      ...by('quoted', 'S43', 'S104'),
      says: {
        do: by('inferred', 'S43'),
        need: by('quoted', 'S43'),
        done: by('inferred', 'S43'),
        note: by('reported', 'S33', 'S50', 'S104'),
        note2: by('inferred', 'known'),
      },
      troubles: {
        'no-us-bank': by('official', 'S104'),
        'asked-by-mail': by('quoted', 'S23'),
      },
      contacts: ['ieepa-fraud'],
    },
    {
      id: 'ach-suffixes',
      ...by('quoted', 'S49', 'S7'),
      says: {
        do: by('quoted', 'S49', 'S7'),
        need: by('inferred', 'S49'),
        done: by('inferred', 'S49'),
      },
      troubles: { 'suffix-unknown': by('inferred', 'S49') },
    },
    {
      id: 'ach-log-in',
      ...by('official', 'S14', 'S11'),
      who: ['owner', 'granted'],
      says: {
        do: by('official', 'S14', 'S11'),
        need: by('official', 'S14'),
        done: by('quoted', 'S43'),
      },
      troubles: {
        'no-token': by('inferred', 'S14'),
        'locked-out': by('quoted', 'S57', 'S104'),
      },
      doneWhen: { page: 'portal', states: portalStateIds },
      link: links.portal,
      contacts: ['ace-support'],
    },
    {
      id: 'ach-open-list',
      ...by('official', 'S104'),
      who: ['owner', 'granted'],
      says: { do: by('quoted', 'S43'), done: by('inferred', 'S43'), note: by('quoted', 'S43') },
      troubles: { 'no-importers': by('inferred', 'S104', 'S49') },
      contacts: ['ace-support'],
      at: { page: 'portal', state: 'signed-in' },
      doneWhen: { page: 'portal', states: ['importer-list', ...ofAccount] },
      link: links.portal,
    },
    {
      id: 'ach-open-account',
      ...by('quoted', 'S43'),
      who: ['owner', 'granted'],
      says: { do: by('quoted', 'S43'), done: by('inferred', 'S43') },
      troubles: { 'number-missing': by('inferred', 'S104', 'S43') },
      contacts: ['ace-support'],
      at: { page: 'portal', state: 'importer-list' },
      doneWhen: { page: 'portal', states: ofAccount },
      link: links.portal,
    },
    {
      id: 'ach-open-tab',
      ...by('official', 'S73', 'S43'),
      who: ['owner', 'granted'],
      says: {
        do: by('official', 'S73', 'S43'),
        done: by('inferred', 'S2'),
        note: by('inferred', 'known'),
      },
      troubles: {
        'no-permission': by('quoted', 'S43', 'S49'),
        'no-sub-account': by('official', 'S104'),
        'old-5106': by('reported', 'S1'),
      },
      at: { page: 'portal', state: 'account' },
      doneWhen: { page: 'portal', states: ofAchTab },
      link: links.portal,
    },
    {
      id: 'ach-refresh',
      ...by('quoted', 'S48', 'S49'),
      who: ['owner', 'granted', 'user'],
      says: {
        do: by('quoted', 'S48', 'S49'),
        done: by('inferred', 'S49'),
        note: by('reported', 'S2'),
      },
      troubles: { 'data-shown': by('inferred', 'S49'), 'still-empty': by('quoted', 'S49', 'S2') },
      contacts: ['ace-support'],
      // Only by hand: a press is not seen, and what it shows is for the person to say.
      at: { page: 'portal', state: 'ach' },
      link: links.portal,
    },
    {
      id: 'ach-add',
      ...by('reported', 'S2'),
      who: ['owner', 'granted'],
      says: { do: by('reported', 'S2'), done: by('inferred', 'S2') },
      troubles: { 'no-button': by('quoted', 'S43') },
      at: { page: 'portal', state: 'ach' },
      doneWhen: { page: 'portal', states: ['ach-dialog', 'ach-success'] },
      link: links.portal,
    },
    {
      id: 'ach-fill',
      ...by('quoted', 'S43'),
      who: ['owner', 'granted'],
      says: {
        do: by('quoted', 'S43'),
        need: by('inferred', 'S43'),
        done: by('reported', 'S2'),
        note: by('inferred', 'S1', 'S43'),
      },
      troubles: {
        'routing-refused': by('reported', 'S51', 'S91'),
        'other-error': by('reported', 'S51'),
        'key-words': by('inferred', 'known'),
      },
      at: { page: 'portal', state: 'ach-dialog' },
      doneWhen: { page: 'portal', states: ['ach-success'] },
      contacts: ['ach-support', 'ace-support'],
    },
    {
      id: 'ach-see-back',
      ...by('quoted', 'S48', 'S49'),
      who: ['owner', 'granted', 'user'],
      says: {
        do: by('quoted', 'S48', 'S49'),
        done: by('inferred', 'S49'),
        note: by('reported', 'S54'),
      },
      troubles: { 'not-shown': by('inferred', 'S49') },
      // Only by hand: names of fields may stand there empty, and what stands beside them is never read.
      at: { page: 'portal', state: 'ach-shown' },
      starts: 'bank-check',
      contacts: ['ach-support', 'ace-support'],
    },
    {
      id: 'ach-all-suffixes',
      ...by('quoted', 'S49', 'S7'),
      who: ['owner', 'granted'],
      says: { do: by('quoted', 'S49', 'S7'), done: by('inferred', 'S49') },
      troubles: { 'one-missing': by('official', 'S104') },
      at: { page: 'portal', state: 'ach-shown' },
    },
    {
      id: 'ach-613',
      ...by('official', 'S104'),
      says: { do: by('reported', 'S87'), done: by('official', 'S104') },
      troubles: { 'not-empty': by('quoted', 'S113', 'S104') },
    },
  ],
} as const satisfies Journey;

/** What is ticked for each EIN and suffix, in this order. Texts: `suffixes.<check>`. */
export const suffixChecks = ['visible', 'entered', 'seen', 'rev613'] as const;

export type SuffixCheck = (typeof suffixChecks)[number];
