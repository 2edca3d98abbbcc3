import type { ButtonId, FieldId } from '../../../lib/pages/controls';
import type { PageId, StateId } from '../../../lib/pages/types';

/** A page to start from, before any change. */
export interface Base {
  /** Unique; consists of build and state: `flat/company`. */
  id: string;
  /** How it is built. A page combines only parts of the same build. */
  build: string;
  page: PageId;
  /** What a person would say the page shows; `null`: none of our states. */
  state: StateId | null;
  /** The state below a dialog. To recognize that one means to miss the dialog, not to be wrong. */
  beneath?: StateId;
  /**
   * The content of `<body>`, with open shadow roots as `<template shadowrootmode>`. Each true field
   * has `data-is`; the part that changes with the state has `data-face`.
   */
  html: string;
  /** The label of each field in `html`, as a person reads it, without the asterisk. */
  labels: Partial<Record<FieldId, string>>;
}

/** A field that is not ours. A hint at it is wrong. */
export type Stranger = `not:${string}`;

export interface FieldSpec {
  id: FieldId | Stranger;
  label: string;
  kind: 'text' | 'choice' | 'checkbox' | 'frame';
  required?: boolean;
  readonly?: boolean;
  type?: string;
  name?: string;
  choices?: readonly string[];
}

export interface FaceSpec {
  page: PageId;
  state: StateId | null;
  /** Identifies the content within a build: its state, if it has one. */
  key: string;
  title: string;
  text: readonly string[];
  fields: readonly FieldSpec[];
  buttons: readonly string[];
  /** Shown as a modal dialog over this other content. */
  over?: string;
}

/** The names in CBP's guides of buttons and tabs with a hint. Each has `data-pressed`. */
export const pressed: Readonly<Partial<Record<string, ButtonId>>> = {
  Accounts: 'accounts',
  More: 'moreTabs',
  'ACH Refund Authorization': 'achTab',
  'Get Info/Refresh': 'getInfo',
  'Add ACH Info': 'addAch',
  'User Access': 'userAccess',
  Roles: 'roles',
  Edit: 'edit',
};

const text = (id: FieldSpec['id'], label: string, more: Partial<FieldSpec> = {}): FieldSpec => ({
  id,
  label,
  kind: 'text',
  ...more,
});
const required = { required: true };
const fixed = { readonly: true };

/** The states as the guides describe them, in the guides' own words. */
export const isStranger = (id: FieldSpec['id']): id is Stranger => id.startsWith('not:');

export const faces: readonly FaceSpec[] = [
  {
    page: 'importer-form',
    state: 'company',
    key: 'company',
    title: 'Automated ACE Portal Account Application for Importers',
    text: ['Enter the information of your importer record. All three fields must match.'],
    fields: [
      text('companyName', 'Company Name', { ...required, name: 'companyName' }),
      text('importerNumber', 'Importer Record Number', { ...required, name: 'irNumber' }),
      text('businessEmail', 'Business Email Address', {
        ...required,
        type: 'email',
        name: 'email',
      }),
      { id: 'captcha', label: 'reCAPTCHA', kind: 'frame' },
    ],
    buttons: ['Next'],
  },
  {
    page: 'importer-form',
    state: 'code',
    key: 'code',
    title: 'Verification',
    text: ['A code was sent to the point of contact on file. It is valid for 10 minutes.'],
    fields: [text('verificationCode', 'Verification Code', { ...required, name: 'code' })],
    buttons: ['Back', 'Next'],
  },
  {
    page: 'importer-form',
    state: 'owner',
    key: 'owner',
    title: 'Account Owner',
    text: ['Tell us about the company and the owner of the account.'],
    fields: [
      text('prefilledCompanyName', 'Company Name', fixed),
      text('prefilledImporterNumber', 'IR#', fixed),
      text('prefilledEmail', 'Email', fixed),
      {
        id: 'orgStructure',
        label: 'Company Org. Structure',
        kind: 'choice',
        required: true,
        name: 'orgStructure',
        choices: ['Corporation', 'Partnership', 'LLC', 'Sole Proprietorship', 'Individual'],
      },
      text('ownerName', 'Account Owner First & Last Name', { ...required, name: 'ownerName' }),
      {
        id: 'country',
        label: 'Country',
        kind: 'choice',
        required: true,
        name: 'country',
        choices: ['United States', 'Mexico', 'Canada', 'Germany'],
      },
      text('address', 'Address', { ...required, name: 'street' }),
      text('city', 'City', { ...required, name: 'city' }),
      text('zip', 'Zip', { ...required, name: 'zip' }),
      text('telephone', 'Telephone Number', { ...required, type: 'tel', name: 'phone' }),
      text('fiscalYearEnd', 'Fiscal Year End', { name: 'fye' }),
      text('duns', 'DUNS#', { name: 'duns' }),
      text('website', 'Website', { type: 'url', name: 'url' }),
    ],
    buttons: ['Back', 'Next'],
  },
  {
    page: 'importer-form',
    state: 'authorise',
    key: 'authorise',
    title: 'Authorization',
    text: ['Read the statement and submit the application.'],
    fields: [
      {
        id: 'authorise',
        label:
          'I authorize the creation of a Top Account, a Trade Account Owner (TAO) and an Importer Account View.',
        kind: 'checkbox',
        required: true,
        name: 'authorize',
      },
    ],
    buttons: ['Back', 'Submit'],
  },
  {
    page: 'importer-form',
    state: 'done',
    key: 'done',
    title: 'Application Submitted',
    text: [
      'Your application was submitted.',
      'You will receive two emails: one confirms access to the importer view, one has your ACE login credentials.',
    ],
    fields: [],
    buttons: [],
  },
  {
    page: 'portal',
    state: 'ach',
    key: 'ach',
    title: 'ACH Refund Authorization',
    text: ['ACH information for electronic refunds.'],
    fields: [],
    buttons: ['Add ACH Info', 'Get Info/Refresh'],
  },
  {
    page: 'portal',
    state: 'ach-dialog',
    key: 'ach-dialog',
    title: 'Add ACH Info',
    text: ['The account must be in the name of the importer of record.'],
    fields: [
      text('routingNumber', 'Bank Routing Number', { ...required, name: 'routing' }),
      text('accountNumber', 'Bank Account Number', { ...required, name: 'account' }),
      {
        id: 'bankControlKey',
        label: 'Bank Control Key',
        kind: 'choice',
        required: true,
        name: 'controlKey',
        choices: ['Checking', 'Savings'],
      },
      text('bankName', 'Bank Name', { name: 'bankName' }),
    ],
    buttons: ['Cancel', 'Submit'],
    over: 'ach',
  },
  // Pages that show none of our states: nothing may be recognized on them.
  {
    page: 'importer-form',
    state: null,
    key: 'contact',
    title: 'Contact us',
    text: ['Send a question to the ACE help desk.'],
    fields: [
      text('not:name', 'Your Name', required),
      text('not:company', 'Company Name', required),
      text('not:email', 'Email Address', { ...required, type: 'email' }),
      text('not:phone', 'Telephone Number', { type: 'tel' }),
      text('not:message', 'Message', required),
    ],
    buttons: ['Send message'],
  },
  {
    page: 'importer-form',
    state: null,
    key: 'maintenance',
    title: 'Scheduled maintenance',
    text: ['The importer application is not available at this time. Try again later.'],
    fields: [],
    buttons: ['Home'],
  },
];
