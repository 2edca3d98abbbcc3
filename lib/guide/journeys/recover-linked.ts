import { portalStateIds } from '../../pages/types';
import { links } from '../links';
import type { Journey } from '../types';

/** For an importer number that belongs to an account whose owner is unknown, gone or locked out. */
export const recoverLinked = {
  id: 'recover-linked',
  steps: [
    {
      id: 'owner-lookup',
      onlyFor: ['linked-unknown'],
      isAlternative: true,
      starts: 'owner-lookup',
      mail: 'lookup',
      helpDesks: ['ace-support'],
    },
    {
      id: 'owner-guess',
      onlyFor: ['linked-unknown'],
      isAlternative: true,
    },
    {
      id: 'owner-by-phone',
      onlyFor: ['linked-unknown'],
      isAlternative: true,
      helpDesks: ['ace-support'],
    },
    {
      id: 'reactivate',
      onlyFor: ['linked-unknown', 'owner-locked'],
      who: ['owner'],
      starts: 'reactivation',
      mail: 'reactivation',
      helpDesks: ['ace-support'],
    },
    {
      id: 'forgot-password',
      onlyFor: ['linked-unknown', 'owner-locked'],
      who: ['owner'],
      link: links.portal,
      helpDesks: ['ace-support'],
    },
    {
      id: 'change-owner',
      onlyFor: ['linked-unknown', 'owner-locked', 'owner-gone', 'other-owner'],
      who: ['signer'],
      link: links.refunds,
      mail: 'lookup',
      helpDesks: ['ace-support'],
    },
    {
      id: 'record-voided',
      onlyFor: ['linked-unknown'],
      starts: 'voided-record',
      mail: 'voided-record',
      helpDesks: ['bonds'],
    },
    {
      id: 'owner-reactivates',
      onlyFor: ['user-locked'],
      who: ['owner'],
      mail: 'owner-reactivates',
      helpDesks: ['ace-support'],
    },
    {
      id: 'verify-access',
      // No page proves a new owner, because other users may see the portal, too.
      onlyFor: ['linked-unknown', 'owner-locked'],
      who: ['owner'],
      doneWhen: { page: 'portal', states: portalStateIds },
      link: links.portal,
    },
    {
      id: 'sub-connected',
      onlyFor: ['linked-unknown', 'owner-locked', 'user-locked'],
      saves: 'sub-account',
      doneWhen: {
        page: 'portal',
        states: ['account', 'account-more', 'ach', 'ach-dialog', 'ach-success', 'ach-shown'],
      },
      link: links.portal,
    },
  ],
} as const satisfies Journey;
