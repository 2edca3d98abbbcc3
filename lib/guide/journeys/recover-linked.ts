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
        'owner-left': by('quoted', 'S70', 'S104'),
        'owner-known': by('official', 'S104'),
        'nobody-knows': by('official', 'S104'),
      },
    },
    {
      id: 'owner-lookup',
      ...by('official', 'S104'),
      onlyFor: ['linked-unknown'],
      isAlternative: true,
      says: {
        do: by('official', 'S104'),
        need: by('quoted', 'S28', 'S60'),
        done: by('official', 'S104'),
      },
      troubles: {
        'no-reply': by('inferred', 'S104'),
        'owner-gone': by('official', 'S104'),
        'not-linked': by('inferred', 'S104', 'S34'),
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
        note: by('official', 'S104'),
      },
      troubles: { 'name-refused': by('official', 'S104') },
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
        'no-reset-mail': by('official', 'S104'),
      },
      link: links.portal,
      contacts: ['ace-support'],
    },
    {
      id: 'reactivate',
      ...by('official', 'S104', 'S59'),
      who: ['owner'],
      says: {
        do: by('official', 'S104', 'S59'),
        who: by('official', 'S104'),
        note: by('official', 'S59'),
        note2: by('official', 'S104'),
        done: by('official', 'S59', 'S104'),
      },
      troubles: {
        'same-day': by('official', 'S61'),
        'not-from-owner': by('official', 'S104'),
        'no-answer': by('inferred', 'S104', 'S49'),
      },
      starts: 'reactivation',
      mail: 'reactivation',
      contacts: ['ace-support'],
    },
    {
      id: 'change-owner',
      ...by('quoted', 'S70', 'S104'),
      onlyFor: ['linked-unknown', 'owner-locked'],
      who: ['signer'],
      says: {
        do: by('official', 'S104'),
        need: by('inferred', 'S70', 'S104'),
        done: by('inferred', 'S10'),
        note: by('inferred', 'S104'),
      },
      troubles: {
        'form-not-found': by('inferred', 'S104'),
        'broker-owns': by('quoted', 'S70', 'S104'),
      },
      link: links.refunds,
      contacts: ['ace-support'],
    },
    {
      id: 'record-voided',
      ...by('official', 'S106'),
      onlyFor: ['linked-unknown'],
      says: {
        do: by('official', 'S106'),
        need: by('quoted', 'S107', 'S106'),
        done: by('quoted', 'S107'),
        note: by('official', 'S106'),
      },
      troubles: { 'only-dormant': by('official', 'S104') },
      starts: 'voided-record',
      mail: 'voided-record',
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
      troubles: { 'not-connected': by('official', 'S104') },
      saves: 'sub-account',
      doneWhen: {
        page: 'portal',
        states: ['account', 'account-more', 'ach', 'ach-dialog', 'ach-success', 'ach-shown'],
      },
      link: links.portal,
    },
  ],
} as const satisfies Journey;
