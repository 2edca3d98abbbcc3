import { portalStateIds } from '../../pages/types';
import { links } from '../links';
import { basedOn } from '../support';
import type { Journey } from '../types';

/** "Get ready" asks for the same, and more: these stand here for who has not said which case is theirs. */
const untilKnown = { onlyFor: [] } as const;

/** What the importer form is for; several numbers take another application, and meet again at the first log-in. */
const ofForm = {
  onlyFor: ['no-account', 'no-code', 'wrong-contact', 'other-email', 'no-match'],
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
      ...basedOn('form-conditions', 'form-one-number'),
      says: {
        do: basedOn('form-conditions', 'form-one-number'),
        done: basedOn('form-conditions', 'account-check'),
      },
      troubles: {
        'is-linked': basedOn('number-linked'),
        'several-numbers': basedOn('web-form-new-accounts'),
      },
      link: links.importerFormGuide,
    },
    {
      id: 'data-5106',
      ...untilKnown,
      ...basedOn('match-record', 'record-box-2e'),
      says: {
        do: basedOn('match-record', 'record-needs-email'),
        done: basedOn('match-record', 'our-advice'),
      },
      troubles: { 'no-copy': basedOn('bonds-mail', 'our-advice') },
      mail: 'broker-request',
    },
    {
      id: 'contact-ready',
      asks: 'reader',
      ...untilKnown,
      ...basedOn('code-to-physical-address', 'code-ten-minutes', 'not-brokers-email'),
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
      ...basedOn('email-becomes-login', 'email-in-use'),
      says: { do: basedOn('email-in-use'), done: basedOn('email-in-use', 'our-advice') },
      troubles: { 'is-user': basedOn('email-in-use', 'number-linked') },
    },
    {
      id: 'company',
      ...ofForm,
      ...basedOn('match-record', 'next-sends-code'),
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
      at: { page: 'importer-form', state: 'company' },
      doneWhen: { page: 'importer-form', states: ['code', 'owner', 'authorise', 'done'] },
      // Only here: opened anew, the form begins at this page, whatever was reached in another tab.
      link: links.importerForm,
    },
    {
      id: 'code',
      ...ofForm,
      ...basedOn('code-to-contact', 'code-ten-minutes'),
      says: {
        do: basedOn('code-to-contact', 'code-ten-minutes'),
        need: basedOn('code-to-physical-address'),
        done: basedOn('owner-page-fields'),
      },
      troubles: {
        'no-mail': basedOn('no-code-what-to-do', 'same-email-safest'),
        late: basedOn('code-lost-start-over'),
        back: basedOn('back-loses-all'),
      },
      at: { page: 'importer-form', state: 'code' },
      doneWhen: { page: 'importer-form', states: ['owner', 'authorise', 'done'] },
    },
    {
      id: 'owner',
      ...ofForm,
      ...basedOn('full-access-path', 'owner-reactivates'),
      says: {
        do: basedOn('owner-page-prefilled', 'owner-page-fields'),
        need: basedOn('owner-page-fields', 'our-advice'),
        done: basedOn('authorization-creates'),
      },
      troubles: { 'prefilled-wrong': basedOn('prefilled-wrong') },
      at: { page: 'importer-form', state: 'owner' },
      doneWhen: { page: 'importer-form', states: ['authorise', 'done'] },
    },
    {
      id: 'authorise',
      ...ofForm,
      ...basedOn('authorization-creates', 'authorization-signer'),
      who: ['signer'],
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
      at: { page: 'importer-form', state: 'authorise' },
      doneWhen: { page: 'importer-form', states: ['done'] },
    },
    {
      id: 'done',
      ...ofForm,
      ...basedOn('two-emails', 'one-account-per-number'),
      says: { do: basedOn('our-advice'), done: basedOn('our-advice') },
      troubles: {
        'not-sure-sent': basedOn('one-account-per-number', 'two-emails', 'ace-support-mail'),
      },
      starts: 'mails',
      at: { page: 'importer-form', state: 'done' },
      doneWhen: { page: 'importer-form', states: ['done'] },
    },
    {
      id: 'mails',
      onlyFor: [...ofForm.onlyFor, 'no-mails'],
      ...basedOn('two-emails', 'email-domain'),
      says: { do: basedOn('two-emails', 'our-advice'), done: basedOn('two-emails') },
      troubles: {
        'none-came': basedOn(
          'one-account-per-number',
          'two-emails',
          'ace-support-mail',
          'ace-applications',
        ),
        'other-sender': basedOn('email-domain', 'ieepa-fraud'),
      },
      contacts: ['ace-support', 'ace-applications', 'ieepa-fraud'],
    },
    {
      id: 'create-login',
      ...basedOn('create-login'),
      onlyFor: ['new-login'],
      who: ['owner'],
      says: {
        do: basedOn('create-login-same-email', 'create-login'),
        done: basedOn('portal-bar', 'our-advice'),
      },
      troubles: { 'asked-for-id': basedOn('asked-to-sync') },
      doneWhen: { page: 'portal', states: portalStateIds },
      link: links.portal,
      contacts: ['ace-support'],
    },
    {
      id: 'first-login',
      ...basedOn('new-account-can-lock', 'portal-log-in'),
      who: ['owner'],
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
      at: { page: 'portal', state: 'signed-in' },
      doneWhen: { page: 'portal', states: portalStateIds },
      link: links.portal,
      contacts: ['ace-support'],
    },
    {
      id: 'first-look',
      ...basedOn('authorization-creates', 'ach-path'),
      who: ['owner'],
      says: {
        do: basedOn('ach-path'),
        done: basedOn('ach-path', 'our-advice'),
        note: basedOn('portal-shows'),
      },
      troubles: {
        'no-importer': basedOn('importer-sub-account', 'web-form-sub-accounts', 'our-advice'),
      },
      doneWhen: {
        page: 'portal',
        states: ['account', 'account-more', 'ach', 'ach-dialog', 'ach-success', 'ach-shown'],
      },
      link: links.portal,
      contacts: ['ace-support'],
    },
    {
      id: 'add-proxy',
      ...basedOn('proxy-works-meanwhile', 'owner-reactivates'),
      who: ['owner'],
      says: { do: basedOn('add-user', 'add-proxy'), done: basedOn('add-user', 'our-advice') },
      troubles: { 'nobody-else': basedOn('forty-five-days', 'our-advice') },
      link: links.portal,
    },
    // While no case is known: then no journey of its own follows. Only by hand: it is over when every suffix is enrolled.
    {
      id: 'enroll-ach',
      ...basedOn('electronic-refunds', 'refund-held', 'refund-rejected', 'per-suffix'),
      who: ['owner', 'granted'],
      onlyFor: [],
      says: { do: basedOn('ach-path', 'ach-tab'), done: basedOn('refresh-first', 'per-suffix') },
      troubles: {
        'tab-missing': basedOn('tab-missing', 'tab-needs-current-record', 'importer-sub-account'),
      },
      at: { page: 'portal', state: 'ach' },
      link: links.portal,
    },
    // Last, because it is never over: before another step it would stay the next one for ever.
    {
      id: 'keep-login',
      isLasting: true,
      ...basedOn('forty-five-days', 'clock-per-user'),
      who: ['owner', 'proxy', 'user'],
      says: {
        do: basedOn('forty-five-days', 'clock-per-user'),
        done: basedOn('forty-five-days'),
        note: basedOn('passwords-expire'),
      },
      troubles: { 'is-locked': basedOn('owner-reactivates', 'log-in-after-reactivation') },
      link: links.portal,
    },
  ],
} as const satisfies Journey;
