import { portalStateIds } from '../../pages/types';
import { links } from '../links';
import type { Journey } from '../types';

/** States in which the account's own page is visible, and those with its ACH tab. */
const ofAchTab = ['ach', 'ach-dialog', 'ach-success', 'ach-shown'] as const;
const ofAccount = ['account', 'account-more', ...ofAchTab] as const;

/** Bank data for refunds, entered once for each EIN and suffix. */
export const enrolAch = {
  id: 'enrol-ach',
  steps: [
    {
      id: 'ach-who',
      who: ['owner', 'granted'],
      at: { page: 'portal', state: 'user-roles', alsoIn: ['user-access'] },
    },
    {
      id: 'bank-before-closing',
      onlyFor: ['bank-changed'],
      link: links.portal,
    },
    {
      id: 'check-in-order',
      onlyFor: ['not-stuck'],
      link: links.portal,
      helpDesks: ['ace-support'],
    },
    {
      id: 'ask-owner',
      onlyFor: ['not-the-owner'],
      mail: 'owner-access',
    },
    {
      id: 'ach-bank-data',
      helpDesks: ['ieepa-fraud'],
    },
    {
      id: 'ach-suffixes',
    },
    {
      id: 'ach-log-in',
      who: ['owner', 'granted'],
      doneWhen: { page: 'portal', states: portalStateIds },
      link: links.portal,
      helpDesks: ['ace-support'],
    },
    {
      id: 'ach-open-list',
      who: ['owner', 'granted'],
      helpDesks: ['ace-support'],
      at: { page: 'portal', state: 'signed-in', alsoIn: ['accounts-menu'] },
      doneWhen: { page: 'portal', states: ['importer-list', ...ofAccount] },
      link: links.portal,
    },
    {
      id: 'ach-open-account',
      who: ['owner', 'granted'],
      helpDesks: ['ace-support'],
      at: { page: 'portal', state: 'importer-list' },
      doneWhen: { page: 'portal', states: ofAccount },
      link: links.portal,
    },
    {
      id: 'ach-open-tab',
      who: ['owner', 'granted'],
      at: { page: 'portal', state: 'account', alsoIn: ['account-more'] },
      doneWhen: { page: 'portal', states: ofAchTab },
      link: links.portal,
    },
    {
      id: 'ach-refresh',
      who: ['owner', 'granted', 'user'],
      helpDesks: ['ace-support'],
      // Completed only by hand: we do not observe the press, and only the person can say what it
      // shows.
      at: { page: 'portal', state: 'ach' },
      link: links.portal,
    },
    {
      id: 'ach-add',
      who: ['owner', 'granted'],
      at: { page: 'portal', state: 'ach' },
      doneWhen: { page: 'portal', states: ['ach-dialog', 'ach-success'] },
      link: links.portal,
    },
    {
      id: 'ach-fill',
      who: ['owner', 'granted'],
      at: { page: 'portal', state: 'ach-dialog' },
      doneWhen: { page: 'portal', states: ['ach-success'] },
      helpDesks: ['ach-support', 'ace-support'],
    },
    {
      id: 'ach-see-back',
      who: ['owner', 'granted', 'user'],
      // Completed only by hand: the fields may be empty, and we never read their values.
      at: { page: 'portal', state: 'ach-shown', alsoIn: ['ach-success'] },
      starts: 'bank-check',
      helpDesks: ['ach-support', 'ace-support'],
    },
    {
      id: 'ach-all-suffixes',
      who: ['owner', 'granted'],
      at: { page: 'portal', state: 'ach-shown' },
    },
    {
      id: 'ach-613',
    },
  ],
} as const satisfies Journey;

/** What the person checks off for each EIN and suffix, in this order. Texts: `suffixes.<check>`. */
export const suffixChecks = ['visible', 'entered', 'seen', 'rev613'] as const;

export type SuffixCheck = (typeof suffixChecks)[number];
