import { portalStateIds } from '../../pages/types';
import { by } from '../support';
import { links } from '../links';
import type { Journey } from '../types';

/** For an importer number that belongs to an account whose owner is unknown, gone or locked out. */
export const recoverLinked = {
  id: 'recover-linked',
  steps: [
    {
      id: 'owner-guess',
      ...by('reported', 'S1'),
      onlyFor: ['linked-unknown'],
      says: { do: by('reported', 'S1'), done: by('inferred', 'S1'), note: by('quoted', 'S34') },
      troubles: {
        'owner-left': by('quoted', 'S10', 'S70'),
        'owner-known': by('quoted', 'S57'),
        'nobody-knows': by('quoted', 'S28', 'S60'),
      },
    },
    {
      id: 'owner-lookup',
      ...by('quoted', 'S28', 'S60'),
      onlyFor: ['linked-unknown'],
      isAlternative: true,
      says: {
        do: by('quoted', 'S28', 'S60'),
        need: by('quoted', 'S28'),
        done: by('quoted', 'S28', 'S60'),
      },
      troubles: {
        'no-reply': by('inferred', 'S28'),
        'owner-gone': by('quoted', 'S10', 'S70'),
        'not-linked': by('inferred', 'S34'),
      },
      starts: 'owner-lookup',
      mail: 'lookup',
      contacts: ['ace-support'],
    },
    {
      id: 'owner-by-phone',
      ...by('reported', 'S1'),
      onlyFor: ['linked-unknown'],
      isAlternative: true,
      says: {
        do: by('reported', 'S1'),
        need: by('reported', 'S1'),
        done: by('inferred', 'S1'),
        note: by('quoted', 'S28'),
      },
      troubles: { 'name-refused': by('quoted', 'S28') },
      contacts: ['ace-support'],
    },
    {
      id: 'forgot-password',
      ...by('quoted', 'S57'),
      who: ['owner'],
      says: {
        do: by('quoted', 'S57'),
        who: by('reported', 'S62'),
        need: by('official', 'S14'),
        done: by('inferred', 'S14'),
      },
      troubles: {
        'inbox-gone': by('reported', 'S62', 'S10'),
        'no-reset-mail': by('quoted', 'S28'),
      },
      link: links.portal,
      contacts: ['ace-support'],
    },
    {
      id: 'reactivate',
      ...by('official', 'S59'),
      who: ['owner'],
      says: {
        do: by('quoted', 'S28', 'S59'),
        who: by('official', 'S59'),
        note: by('official', 'S59'),
        note2: by('quoted', 'S28'),
        done: by('official', 'S59'),
      },
      troubles: {
        'same-day': by('official', 'S61'),
        'not-from-owner': by('quoted', 'S28', 'S57'),
        'no-answer': by('reported', 'S1', 'S49'),
      },
      starts: 'reactivation',
      mail: 'reactivation',
      contacts: ['ace-support'],
    },
    {
      id: 'change-owner',
      ...by('quoted', 'S10', 'S70'),
      onlyFor: ['linked-unknown', 'owner-locked'],
      who: ['signer'],
      says: {
        do: by('quoted', 'S10', 'S70'),
        need: by('inferred', 'S70'),
        done: by('inferred', 'S10'),
        note: by('quoted', 'S10'),
      },
      troubles: { 'form-not-found': by('inferred', 'S10') },
      link: links.managing,
      contacts: ['ace-support'],
    },
    {
      id: 'record-voided',
      ...by('quoted', 'S64', 'S21'),
      onlyFor: ['linked-unknown'],
      says: {
        do: by('quoted', 'S64'),
        need: by('quoted', 'S64'),
        done: by('inferred', 'S64'),
        note: by('quoted', 'S64'),
      },
      troubles: { 'only-dormant': by('official', 'S59') },
      contacts: ['bonds'],
    },
    {
      id: 'verify-access',
      ...by('reported', 'S1'),
      who: ['owner'],
      says: { do: by('reported', 'S1'), done: by('inferred', 'S1'), note: by('official', 'S14') },
      troubles: { 'role-missing': by('quoted', 'S43') },
      doneWhen: { page: 'portal', states: portalStateIds },
      link: links.portal,
    },
    {
      id: 'sub-connected',
      ...by('reported', 'S1', 'S36'),
      says: { do: by('quoted', 'S43'), done: by('inferred', 'S1') },
      troubles: { 'not-connected': by('quoted', 'S28', 'S10') },
      saves: 'sub-account',
      doneWhen: {
        page: 'portal',
        states: ['account', 'account-more', 'ach', 'ach-dialog', 'ach-success', 'ach-shown'],
      },
      link: links.portal,
    },
  ],
} as const satisfies Journey;
