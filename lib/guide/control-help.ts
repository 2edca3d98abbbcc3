import { basedOn } from './support';
import type { PageId } from '../pages/types';
import type { ControlHelp, ControlHelps } from './types';

const on =
  (page: PageId) =>
  (...facts: Parameters<typeof basedOn>): ControlHelp => ({ page, ...basedOn(...facts) });

const form = on('importer-form');
const portal = on('portal');

/** One record for each control: its page and the facts behind its help. Texts: `controls.<id>`. */
export const controlHelp: ControlHelps = {
  companyName: form('match-record'),
  importerNumber: form('match-record', 'number-with-or-without-suffix'),
  businessEmail: form('email-becomes-login', 'owner-email-not-brokers'),
  captcha: form('first-page-fields', 'next-sends-code', 'code-ten-minutes'),
  verificationCode: form('code-to-contact', 'code-ten-minutes'),
  prefilledCompanyName: form('owner-page-prefilled', 'prefilled-wrong'),
  prefilledImporterNumber: form('owner-page-prefilled', 'prefilled-wrong'),
  prefilledEmail: form('email-becomes-login', 'owner-page-prefilled', 'prefilled-wrong'),
  orgStructure: form('legal-form-as-record'),
  ownerName: form('owner-page-fields', 'owner-reactivates'),
  ownerFirstName: form('owner-page-fields', 'owner-reactivates'),
  ownerLastName: form('owner-page-fields', 'authorization-signer'),
  country: form('owner-page-fields', 'our-advice'),
  address: form('owner-page-fields', 'our-advice'),
  city: form('owner-page-fields', 'our-advice'),
  zip: form('owner-page-fields', 'our-advice'),
  telephone: form('phone-format', 'owner-page-fields', 'our-advice'),
  fiscalYearEnd: { ...form('owner-page-fields'), isOptional: true },
  duns: { ...form('owner-page-fields'), isOptional: true },
  website: { ...form('owner-page-fields'), isOptional: true },
  authorise: form('authorization-creates', 'authorization-signer'),
  routingNumber: portal('bank-fields', 'routing-number', 'routing-for-wires'),
  accountNumber: portal('bank-account-length', 'us-bank-account', 'account-in-importers-name'),
  bankControlKey: portal('bank-fields'),
  bankName: portal('bank-name-field'),
  achAccess: portal('full-access-path'),
  accounts: portal('ach-path'),
  importer: portal('ach-path'),
  moreTabs: portal('tab-under-more', 'ach-tab'),
  achTab: portal('ach-tab', 'refresh-first'),
  getInfo: portal('refresh-first', 'empty-is-not-unenrolled'),
  addAch: portal('add-ach-info', 'refresh-first'),
  userAccess: portal('full-access-path', 'who-enters-bank-data'),
  roles: portal('full-access-path'),
  importerRoles: portal('full-access-path'),
  edit: portal('full-access-path'),
};
