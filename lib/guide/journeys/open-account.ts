import { portalStateIds } from '../../pages/types';
import { links } from '../links';
import type { Journey } from '../types';

/** For people whose case is unknown. "Get ready" asks for the same and more. */
const untilKnown = {
  onlyFor: [],
  // Anyone in these states has completed this step.
  doneWhen: { page: 'importer-form', states: ['code', 'owner', 'authorise', 'done'] },
} as const;

/**
 * The cases of the importer form. Several numbers need another application, and join again at the
 * first login.
 */
const ofForm = {
  onlyFor: ['no-account', 'no-code', 'wrong-contact', 'other-email', 'no-match', 'email-used'],
} as const;

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
      link: links.importerFormGuide,
    },
    {
      id: 'data-5106',
      ...untilKnown,
      mail: 'broker-request',
    },
    {
      id: 'contact-ready',
      asks: 'reader',
      ...untilKnown,
    },
    {
      id: 'login-email',
      ...untilKnown,
    },
    {
      id: 'company',
      ...ofForm,
      at: { page: 'importer-form', state: 'company' },
      doneWhen: { page: 'importer-form', states: ['code', 'owner', 'authorise', 'done'] },
      // Only this step has a link: a newly opened form begins at this page, whatever was reached in
      // another tab.
      link: links.importerForm,
    },
    {
      id: 'code',
      ...ofForm,
      at: { page: 'importer-form', state: 'code' },
      doneWhen: { page: 'importer-form', states: ['owner', 'authorise', 'done'] },
    },
    {
      id: 'owner',
      ...ofForm,
      at: { page: 'importer-form', state: 'owner' },
      doneWhen: { page: 'importer-form', states: ['authorise', 'done'] },
    },
    {
      id: 'authorise',
      ...ofForm,
      who: ['signer'],
      at: { page: 'importer-form', state: 'authorise' },
      doneWhen: { page: 'importer-form', states: ['done'] },
    },
    {
      id: 'done',
      ...ofForm,
      starts: 'mails',
      at: { page: 'importer-form', state: 'done' },
      doneWhen: { page: 'importer-form', states: ['done'] },
    },
    {
      id: 'mails',
      onlyFor: [...ofForm.onlyFor, 'no-mails'],
      helpDesks: ['ace-support', 'ace-applications', 'ieepa-fraud'],
    },
    {
      id: 'create-login',
      onlyFor: ['new-login'],
      who: ['owner'],
      doneWhen: { page: 'portal', states: portalStateIds },
      link: links.portal,
      helpDesks: ['ace-support'],
    },
    {
      id: 'first-login',
      who: ['owner'],
      at: { page: 'portal', state: 'signed-in', alsoIn: ['accounts-menu'] },
      doneWhen: { page: 'portal', states: portalStateIds },
      link: links.portal,
      helpDesks: ['ace-support'],
    },
    {
      id: 'first-look',
      who: ['owner'],
      doneWhen: {
        page: 'portal',
        states: ['account', 'account-more', 'ach', 'ach-dialog', 'ach-success', 'ach-shown'],
      },
      link: links.portal,
      helpDesks: ['ace-support'],
    },
    {
      id: 'add-proxy',
      who: ['owner'],
      link: links.portal,
    },
    // Last, because it never ends: before another step, it would remain the next one forever.
    {
      id: 'keep-login',
      isLasting: true,
      who: ['owner', 'proxy', 'user'],
      link: links.portal,
    },
  ],
} as const satisfies Journey;
