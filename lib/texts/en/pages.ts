/** The texts about each page, its states and its errors. */
import type { PageId, StateId } from '../../pages/types';

export const states = {
  company: {
    title: 'Step 1 of 5: your company',
    do: 'Get your contact on the phone, with their inbox open, then fill in name and number as on your CBP Form 5106. Next sends the code: it is valid for ten minutes.',
  },
  code: {
    title: 'Step 2 of 5: verification code',
    do: 'Get the code from your contact, type it, and press Next. Do not press Back, reload or close this page: that throws everything away.',
  },
  owner: {
    title: 'Step 3 of 5: account owner',
    do: 'Fill in the fields marked with a star; the rest can stay empty. Keep going, and do not press Back.',
  },
  authorise: {
    title: 'Step 4 of 5: authorize',
    do: 'Read it, check the box, and press Submit once. Do not press Back: that throws everything away.',
  },
  done: {
    title: 'Step 5 of 5: done',
    do: 'Do not apply again: wait for two emails, one that confirms the importer view and one with your login details. Then log in at ace.cbp.gov, and at least every 45 days after that.',
  },
  'signed-in': {
    title: 'ACE Portal: you are logged in',
    do: 'To add bank details, open Accounts, then Importer, then the name of your account.',
  },
  'importer-list': {
    title: 'ACE Portal: your importers',
    do: 'Click the account name of the importer number that should get refunds. Every number, with the two characters after it, needs its own bank details.',
  },
  'accounts-menu': {
    title: 'ACE Portal: Accounts menu',
    do: 'Choose Importer. In the list, click the name of the account that should get refunds.',
  },
  account: {
    title: 'ACE Portal: importer account',
    do: 'Open the tab ACH Refund Authorization. If it is missing, ask the owner for Full Access, or CBP for the Importer sub-account.',
  },
  ach: {
    title: 'ACE Portal: ACH Refund Authorization',
    do: 'Press the red Get Info/Refresh each time you open this tab: until then it looks empty. If it still does, press Add ACH Info.',
  },
  'account-more': {
    title: 'ACE Portal: a tab may be hidden',
    do: 'Open More beside the tabs, or make the window wider. If ACH Refund Authorization is not there, ask the owner for Full Access, or CBP for the Importer sub-account.',
  },
  'ach-success': {
    title: 'ACE Portal: sent, not yet seen',
    do: 'Press Get Info/Refresh: you are done when you see your bank details, not when you see this message. Then do the same for the next number.',
  },
  'ach-shown': {
    title: 'ACE Portal: fields of bank details',
    do: 'Compare the bank details with your bank’s paper, then go on with the next number. If the fields are empty, press Get Info/Refresh.',
  },
  'user-access': {
    title: 'ACE Portal: User Access',
    do: 'To let a proxy or user enter bank details, the owner opens that person’s name, then Roles. There: Importer, Edit, ACH refund tab, Full Access, Submit.',
  },
  'user-roles': {
    title: 'ACE Portal: roles of a user',
    do: 'Expand Importer, press Edit, set the ACH refund tab to Full Access, and press Submit. Read-Only can see the tab but not change it.',
  },
  'ach-dialog': {
    title: 'ACE Portal: add bank details',
    do: 'Enter a U.S. bank account in the name of the importer of record. Paying duty by ACH does not count for refunds.',
  },
} as const satisfies Readonly<Record<StateId, { title: string; do: string }>>;

export const errors = {
  'email-in-use': {
    title: 'This email already belongs to an ACE user',
  },
  'no-match': {
    title: 'Name and number match no 5106 record',
  },
  'no-contact': {
    title: 'The 5106 has no contact email that CBP can use',
  },
  'already-linked': {
    title: 'This number is already tied to an ACE account',
  },
  already: {
    title: '“Already” can mean two things',
  },
  'code-wrong': {
    title: 'The code was not accepted',
  },
  'code-expired': {
    title: 'The code is no longer valid',
  },
  inactive: {
    title: 'The importer number is inactive or voided',
  },
  required: {
    title: 'A required field is empty',
  },
  busy: {
    title: 'CBP’s site is too busy',
  },
  unrecognized: {
    title: 'Words that we do not recognize',
  },
} as const;

export const pages = {
  'importer-form': {
    title: 'ACE importer form',
    do: 'This is the application for one importer number with a CBP Form 5106 and no ACE account yet. Does your company have an account? Do not apply again.',
  },
  'exporter-form': {
    title: 'Not this form: the exporter application',
    do: 'This is the application for exporters. To get import refunds, use the importer form.',
  },
  legacy: {
    title: 'Not this form: an older application',
    do: 'This is an older application, for exporters or protest filers. To get import refunds, use the importer form.',
  },
  training: {
    title: 'Not the real portal: the ACE training site',
    do: 'Nothing you do here counts. The real portal is at ace.cbp.gov.',
  },
  portal: {
    title: 'ACE Portal',
    do: 'Bank details for refunds are under Accounts, Importer, your account name, ACH Refund Authorization.',
  },
  'portal-sign-in': {
    title: 'ACE Portal: login',
    do: 'Choose Trade/PGA User. You log in at login.cbp.gov. There is no help near a password.',
  },
  'portal-moved': {
    title: 'The old address of the ACE Portal',
    do: 'This address leads to ace.cbp.gov. Use that one from now on.',
  },
  login: {
    title: 'CBP login',
    do: 'The Security Token comes to your own inbox at each login. It is another code than the form’s: the ten minutes do not apply.',
  },
  other: {
    title: 'This is not one of CBP’s ACE pages',
    do: 'The importer form is at ace-accounts.cbp.gov, the portal at ace.cbp.gov. Check the address bar before you type anything.',
  },
} as const satisfies Readonly<Record<PageId | 'other', { title: string; do: string }>>;

/** What the bar says on each page. Part of `faces`, which says how long it may be. */
export const pageFaces = {
  'exporter-form': {
    title: 'This is the exporter form. Importers use another one.',
    line: '',
  },
  legacy: { title: 'This is an older form. Importers use another one.', line: '' },
  training: {
    title: 'This is the training site. Nothing you do here counts.',
    line: 'The real portal is at ace.cbp.gov.',
  },
  portal: {
    title: 'Open Accounts, then Importer.',
    line: 'Bank details for refunds are kept in the importer account.',
  },
  'portal-sign-in': {
    title: 'Choose Trade/PGA User to log in.',
    line: 'You log in at login.cbp.gov.',
  },
  'portal-moved': { title: 'This address now leads to ace.cbp.gov.', line: 'Use that one.' },
  login: {
    title: 'Log in with the email of your ACE login.',
    line: 'CBP sends a Security Token to your own inbox. It is not the form’s code.',
  },
} as const;
