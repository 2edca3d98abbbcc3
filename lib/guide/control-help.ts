import { basedOn } from './support';
import type { StateId } from '../pages/types';
import type { ControlHelp, ControlHelps } from './types';

type Place = Pick<ControlHelp, 'page' | 'states'>;

const company: Place = { page: 'importer-form', states: ['company'] };
const code: Place = { page: 'importer-form', states: ['code'] };
// Whether owner and authorization are two faces or one is not known: the fields may stand on both.
const owner: Place = { page: 'importer-form', states: ['owner', 'authorise'] };
const prefilled: Place = { page: 'importer-form', states: ['code', 'owner', 'authorise'] };
const authorise: Place = { page: 'importer-form', states: ['authorise', 'owner'] };
const onPortal = (...states: StateId[]): Place => ({ page: 'portal', states });
const bank = onPortal('ach-dialog');
const rights = onPortal('user-roles');

function help(place: Place, ...facts: Parameters<typeof basedOn>): ControlHelp {
  return { ...place, ...basedOn(...facts) };
}

/** One record per control: in which states there is help, and who says so. Words: `controls.<id>`. */
export const controlHelp: ControlHelps = {
  companyName: help(company, 'match-record'),
  importerNumber: help(company, 'match-record', 'number-with-or-without-suffix'),
  businessEmail: help(company, 'email-becomes-login', 'owner-email-not-brokers'),
  captcha: help(company, 'first-page-fields', 'next-sends-code', 'code-ten-minutes'),
  verificationCode: help(code, 'code-to-contact', 'code-ten-minutes'),
  prefilledCompanyName: help(prefilled, 'owner-page-prefilled', 'prefilled-wrong'),
  prefilledImporterNumber: help(prefilled, 'owner-page-prefilled', 'prefilled-wrong'),
  prefilledEmail: help(prefilled, 'email-becomes-login', 'owner-page-prefilled', 'prefilled-wrong'),
  orgStructure: help(owner, 'legal-form-as-record'),
  ownerName: help(owner, 'owner-page-fields', 'owner-reactivates'),
  ownerFirstName: help(owner, 'owner-page-fields', 'owner-reactivates'),
  ownerLastName: help(owner, 'owner-page-fields', 'authorization-signer'),
  country: help(owner, 'owner-page-fields', 'our-advice'),
  address: help(owner, 'owner-page-fields', 'our-advice'),
  city: help(owner, 'owner-page-fields', 'our-advice'),
  zip: help(owner, 'owner-page-fields', 'our-advice'),
  telephone: help(owner, 'phone-format', 'owner-page-fields', 'our-advice'),
  fiscalYearEnd: { ...help(owner, 'owner-page-fields'), isOptional: true },
  duns: { ...help(owner, 'owner-page-fields'), isOptional: true },
  website: { ...help(owner, 'owner-page-fields'), isOptional: true },
  authorise: help(authorise, 'authorization-creates', 'authorization-signer'),
  routingNumber: help(bank, 'bank-fields', 'routing-number', 'routing-for-wires'),
  accountNumber: help(bank, 'bank-account-length', 'us-bank-account', 'account-in-importers-name'),
  bankControlKey: help(bank, 'bank-fields'),
  bankName: help(bank, 'bank-name-field'),
  achAccess: help(rights, 'full-access-path'),
  accounts: help(onPortal('signed-in'), 'ach-path'),
  importer: help(onPortal('accounts-menu'), 'ach-path'),
  moreTabs: help(onPortal('account-more'), 'tab-under-more', 'ach-tab'),
  achTab: help(onPortal('account'), 'ach-tab', 'refresh-first'),
  getInfo: help(onPortal('ach', 'ach-success'), 'refresh-first', 'empty-is-not-unenrolled'),
  addAch: help(onPortal('ach'), 'add-ach-info', 'refresh-first'),
  userAccess: help(onPortal('user-access'), 'full-access-path', 'who-enters-bank-data'),
  roles: help(rights, 'full-access-path'),
  importerRoles: help(rights, 'full-access-path'),
  edit: help(rights, 'full-access-path'),
};
