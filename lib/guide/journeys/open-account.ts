import { portalStateIds } from '../../pages/types';
import { links } from '../links';
import { by } from '../support';
import type { Journey } from '../types';

/** "Get ready" asks for the same, and more: these stand here for who has not said which case is theirs. */
const untilKnown = { onlyFor: [] } as const;

/** What the importer form is for; several numbers take another application, and meet again at the first log-in. */
const ofForm = { onlyFor: ['no-account'] } as const;

/**
 * From nothing to an account that stays open and gets refunds. The first four steps come before the form
 * because the ten minutes leave no time for them; after it come the wait for two mails and the first
 * login.
 */
export const openAccount = {
  id: 'open-account',
  steps: [
    {
      id: 'right-form',
      ...untilKnown,
      ...by('quoted', 'S10', 'S104'),
      says: { do: by('quoted', 'S10', 'S104'), done: by('inferred', 'S10') },
      troubles: {
        'is-linked': by('quoted', 'S34', 'S28'),
        'several-numbers': by('official', 'S104'),
      },
      link: links.importerFormGuide,
    },
    {
      id: 'data-5106',
      ...untilKnown,
      ...by('quoted', 'S34', 'S31', 'S21'),
      says: { do: by('quoted', 'S34', 'S31'), done: by('inferred', 'S34') },
      troubles: { 'no-copy': by('official', 'S21') },
      mail: 'broker-request',
    },
    {
      id: 'contact-ready',
      ...untilKnown,
      ...by('quoted', 'S29', 'S34', 'S31'),
      says: { do: by('quoted', 'S31', 'S34'), done: by('inferred', 'S31') },
      troubles: { 'old-contact': by('official', 'S21') },
    },
    {
      id: 'login-email',
      ...untilKnown,
      ...by('reported', 'S1', 'S34'),
      says: { do: by('quoted', 'S34'), done: by('inferred', 'S34') },
      troubles: { 'is-user': by('quoted', 'S34') },
    },
    {
      id: 'company',
      ...ofForm,
      ...by('quoted', 'S34', 'S31'),
      says: {
        do: by('quoted', 'S31', 'S34'),
        need: by('quoted', 'S31'),
        done: by('reported', 'S1'),
        note: by('reported', 'S127', 'S33'),
      },
      troubles: { refused: by('quoted', 'S34'), duplicate: by('reported', 'S115', 'S34') },
      at: { page: 'importer-form', state: 'company' },
      doneWhen: { page: 'importer-form', states: ['code', 'owner', 'authorise', 'done'] },
      // Only here: opened anew, the form begins at this page, whatever was reached in another tab.
      link: links.importerForm,
    },
    {
      id: 'code',
      ...ofForm,
      ...by('quoted', 'S34', 'S31'),
      says: {
        do: by('quoted', 'S34', 'S31'),
        need: by('quoted', 'S29', 'S34'),
        done: by('reported', 'S1'),
      },
      troubles: {
        'no-mail': by('inferred', 'S36', 'S33', 'S37'),
        late: by('quoted', 'S31'),
        back: by('reported', 'S1'),
      },
      at: { page: 'importer-form', state: 'code' },
      doneWhen: { page: 'importer-form', states: ['owner', 'authorise', 'done'] },
    },
    {
      id: 'owner',
      ...ofForm,
      ...by('quoted', 'S43', 'S59'),
      says: { do: by('reported', 'S1'), need: by('inferred', 'S1'), done: by('reported', 'S1') },
      troubles: { 'prefilled-wrong': by('inferred', 'S1') },
      at: { page: 'importer-form', state: 'owner' },
      doneWhen: { page: 'importer-form', states: ['authorise', 'done'] },
    },
    {
      id: 'authorise',
      ...ofForm,
      ...by('reported', 'S1'),
      who: ['signer'],
      says: {
        do: by('reported', 'S1'),
        who: by('inferred', 'S1'),
        done: by('reported', 'S1'),
        note: by('reported', 'S2'),
      },
      troubles: { 'no-authority': by('inferred', 'S1') },
      at: { page: 'importer-form', state: 'authorise' },
      doneWhen: { page: 'importer-form', states: ['done'] },
    },
    {
      id: 'done',
      ...ofForm,
      ...by('reported', 'S1'),
      says: { do: by('inferred', 'S1'), done: by('reported', 'S1') },
      troubles: { 'not-sure-sent': by('inferred', 'S1') },
      starts: 'mails',
      at: { page: 'importer-form', state: 'done' },
      doneWhen: { page: 'importer-form', states: ['done'] },
    },
    {
      id: 'mails',
      ...ofForm,
      ...by('reported', 'S1', 'S2', 'S23'),
      says: { do: by('reported', 'S1', 'S2'), done: by('reported', 'S1', 'S2') },
      troubles: {
        'none-came': by('inferred', 'S14', 'S49', 'S10'),
        'other-sender': by('quoted', 'S23'),
      },
      contacts: ['ace-support', 'ace-applications', 'ieepa-fraud'],
    },
    {
      id: 'first-login',
      ...by('inferred', 'S57', 'S56'),
      who: ['owner'],
      says: {
        do: by('official', 'S14', 'S11'),
        need: by('official', 'S14'),
        done: by('quoted', 'S43'),
        note: by('inferred', 'S14', 'S31'),
      },
      troubles: {
        'no-token': by('inferred', 'S14'),
        'asked-to-sync': by('inferred', 'S14'),
        'not-known': by('inferred', 'S14', 'S1'),
      },
      at: { page: 'portal', state: 'signed-in' },
      doneWhen: { page: 'portal', states: portalStateIds },
      link: links.portal,
      contacts: ['ace-support'],
    },
    {
      id: 'first-look',
      ...by('reported', 'S1'),
      who: ['owner'],
      says: { do: by('quoted', 'S43'), done: by('inferred', 'S43'), note: by('reported', 'S2') },
      troubles: { 'no-importer': by('inferred', 'S104', 'S43') },
      doneWhen: {
        page: 'portal',
        states: ['account', 'account-more', 'ach', 'ach-dialog', 'ach-success', 'ach-shown'],
      },
      link: links.portal,
      contacts: ['ace-support'],
    },
    {
      id: 'add-proxy',
      ...by('inferred', 'S104', 'S59'),
      who: ['owner'],
      says: { do: by('reported', 'S111', 'S43'), done: by('inferred', 'S43') },
      troubles: { 'nobody-else': by('inferred', 'S57') },
      link: links.portal,
    },
    // While no case is known: then no journey of its own follows. Only by hand: it is over when every suffix is enrolled.
    {
      id: 'enroll-ach',
      ...by('quoted', 'S49', 'S43', 'S74', 'S104'),
      who: ['owner', 'granted'],
      onlyFor: [],
      says: { do: by('quoted', 'S43', 'S49'), done: by('quoted', 'S49', 'S48') },
      troubles: { 'tab-missing': by('inferred', 'S104', 'S43') },
      at: { page: 'portal', state: 'ach' },
      link: links.portal,
    },
    // Last, because it is never over: before another step it would stay the next one for ever.
    {
      id: 'keep-login',
      isLasting: true,
      ...by('quoted', 'S57', 'S56'),
      who: ['owner', 'proxy', 'user'],
      says: {
        do: by('quoted', 'S57', 'S56'),
        done: by('inferred', 'S57'),
        note: by('official', 'S63'),
      },
      troubles: { 'is-locked': by('official', 'S104', 'S59') },
      link: links.portal,
    },
  ],
} as const satisfies Journey;
