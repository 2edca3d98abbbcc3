import { portalStateIds } from '../../pages/types';
import { links } from '../links';
import { basedOn } from '../support';
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
      why: basedOn('form-conditions', 'form-one-number'),
      says: {
        do: basedOn('form-conditions', 'form-one-number'),
        done: basedOn('form-conditions', 'account-check'),
      },
      troubles: {
        'is-linked': basedOn('number-linked'),
        'several-numbers': basedOn('web-form-new-accounts'),
      },
    },
    {
      id: 'data-5106',
      help: 'sheet',
      ...untilKnown,
      mail: 'broker-request',
      why: basedOn('match-record', 'record-box-2e'),
      says: {
        do: basedOn('match-record', 'record-needs-email'),
        done: basedOn('match-record', 'our-advice'),
      },
      troubles: { 'no-copy': basedOn('bonds-mail', 'our-advice') },
    },
    {
      id: 'contact-ready',
      asks: 'reader',
      ...untilKnown,
      why: basedOn('code-to-physical-address', 'code-ten-minutes', 'not-brokers-email'),
      says: {
        do: basedOn('code-to-contact', 'code-ten-minutes'),
        done: basedOn('code-to-contact', 'our-advice'),
      },
      troubles: {
        'contact-far': basedOn('code-ten-minutes', 'our-advice'),
        'old-contact': basedOn('record-update-days', 'code-to-contact'),
      },
    },
    {
      id: 'login-email',
      ...untilKnown,
      why: basedOn('email-becomes-login', 'owner-email-not-brokers'),
      says: {
        do: basedOn('email-in-use'),
        done: basedOn('email-in-use', 'our-advice'),
        note: basedOn('other-email-no-code', 'same-email-safest'),
      },
      troubles: { 'is-user': basedOn('email-in-use', 'number-linked') },
    },
    {
      id: 'company',
      ...ofForm,
      at: { page: 'importer-form', state: 'company' },
      doneWhen: { page: 'importer-form', states: ['code', 'owner', 'authorise', 'done'] },
      // Only this step has a link: a newly opened form begins at this page, whatever was reached in
      // another tab.
      link: links.importerForm,
      why: basedOn('match-record', 'next-sends-code'),
      says: {
        do: basedOn('first-page-fields', 'next-sends-code'),
        need: basedOn('match-record', 'code-to-contact'),
        done: basedOn('next-sends-code'),
        note: basedOn('number-with-or-without-suffix', 'number-hyphens'),
      },
      troubles: {
        refused: basedOn('email-in-use', 'match-record', 'record-needs-email', 'number-linked'),
        duplicate: basedOn('duplicate-tax-id', 'number-linked'),
      },
    },
    {
      id: 'code',
      ...ofForm,
      at: { page: 'importer-form', state: 'code' },
      doneWhen: { page: 'importer-form', states: ['owner', 'authorise', 'done'] },
      why: basedOn('code-to-contact', 'code-ten-minutes'),
      says: {
        do: basedOn('code-to-contact', 'code-ten-minutes'),
        need: basedOn('code-to-physical-address'),
        done: basedOn('owner-page-fields'),
      },
      troubles: {
        'no-mail': basedOn('no-code-what-to-do', 'same-email-safest'),
        late: basedOn('code-lost-start-over', 'no-code-what-to-do'),
        'came-late': basedOn('code-ten-minutes', 'email-domain', 'our-advice'),
        'two-started': basedOn('one-account-per-number', 'next-sends-code', 'our-advice'),
        back: basedOn('back-loses-all'),
      },
    },
    {
      id: 'owner',
      ...ofForm,
      at: { page: 'importer-form', state: 'owner' },
      doneWhen: { page: 'importer-form', states: ['authorise', 'done'] },
      why: basedOn('full-access-path', 'owner-reactivates'),
      says: {
        do: basedOn('owner-page-prefilled', 'owner-page-fields'),
        need: basedOn('owner-page-fields', 'our-advice'),
        done: basedOn('authorization-creates'),
      },
      troubles: { 'prefilled-wrong': basedOn('prefilled-wrong') },
    },
    {
      id: 'authorise',
      ...ofForm,
      who: ['signer'],
      at: { page: 'importer-form', state: 'authorise' },
      doneWhen: { page: 'importer-form', states: ['done'] },
      why: basedOn('authorization-creates', 'authorization-signer'),
      says: {
        do: basedOn('authorization-creates', 'one-account-per-number'),
        who: basedOn('authorization-signer'),
        done: basedOn('two-emails', 'our-advice'),
        note: basedOn('submit-starts-approval'),
      },
      troubles: {
        'for-owner': basedOn('authorization-creates', 'authorization-signer'),
        'no-authority': basedOn('authorization-signer'),
      },
    },
    {
      id: 'done',
      ...ofForm,
      starts: 'mails',
      at: { page: 'importer-form', state: 'done' },
      doneWhen: { page: 'importer-form', states: ['done'] },
      why: basedOn('two-emails', 'one-account-per-number'),
      says: { do: basedOn('our-advice'), done: basedOn('our-advice') },
      troubles: {
        'not-sure-sent': basedOn(
          'one-account-per-number',
          'two-emails',
          'ace-support-mail',
          'our-advice',
        ),
      },
    },
    {
      id: 'mails',
      onlyFor: [...ofForm.onlyFor, 'no-mails'],
      helpDesks: ['ace-support', 'ace-applications', 'ieepa-fraud'],
      why: basedOn('two-emails', 'email-domain'),
      says: { do: basedOn('two-emails', 'our-advice'), done: basedOn('two-emails') },
      troubles: {
        'none-came': basedOn(
          'one-account-per-number',
          'two-emails',
          'ace-support-mail',
          'ace-applications',
          'our-advice',
        ),
        'other-sender': basedOn('email-domain', 'ieepa-fraud'),
      },
    },
    {
      id: 'create-login',
      onlyFor: ['new-login'],
      who: ['owner'],
      doneWhen: { page: 'portal', states: portalStateIds },
      link: links.portal,
      helpDesks: ['ace-support'],
      why: basedOn('create-login', 'create-login-same-email'),
      says: {
        do: basedOn('create-login-same-email', 'create-login'),
        done: basedOn('portal-bar', 'our-advice'),
      },
      troubles: { 'asked-for-id': basedOn('asked-to-sync') },
    },
    {
      id: 'first-login',
      who: ['owner'],
      at: { page: 'portal', state: 'signed-in', alsoIn: ['accounts-menu'] },
      doneWhen: { page: 'portal', states: portalStateIds },
      link: links.portal,
      helpDesks: ['ace-support'],
      why: basedOn('new-account-can-lock', 'portal-log-in'),
      says: {
        do: basedOn('portal-log-in', 'security-token'),
        need: basedOn('security-token', 'browsers'),
        done: basedOn('portal-bar'),
        note: basedOn('token-is-not-the-code'),
      },
      troubles: {
        'no-token': basedOn('security-token', 'our-advice'),
        'asked-to-sync': basedOn('asked-to-sync'),
        'not-known': basedOn('create-login', 'create-login-same-email'),
      },
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
      why: basedOn('authorization-creates', 'ach-path'),
      says: {
        do: basedOn('ach-path'),
        done: basedOn('ach-path', 'our-advice'),
        note: basedOn('portal-shows'),
      },
      troubles: {
        'no-importer': basedOn('importer-sub-account', 'web-form-sub-accounts', 'our-advice'),
      },
    },
    {
      id: 'add-proxy',
      who: ['owner'],
      link: links.portal,
      why: basedOn('proxy-works-meanwhile', 'owner-reactivates'),
      says: { do: basedOn('add-user', 'add-proxy'), done: basedOn('add-user', 'our-advice') },
      troubles: { 'nobody-else': basedOn('forty-five-days', 'our-advice') },
    },
    // Last, because it never ends: before another step, it would remain the next one forever.
    {
      id: 'keep-login',
      isLasting: true,
      who: ['owner', 'proxy', 'user'],
      link: links.portal,
      why: basedOn('forty-five-days', 'clock-per-user'),
      says: {
        do: basedOn('forty-five-days', 'clock-per-user'),
        done: basedOn('forty-five-days'),
        note: basedOn('passwords-expire'),
      },
      troubles: { 'is-locked': basedOn('owner-reactivates', 'log-in-after-reactivation') },
    },
  ],
} as const satisfies Journey;
