import type { SourceId } from './sources';
import { checked } from './checked';
import type { StateId } from '../pages/types';
import type { Confidence, ControlHelp, ControlHelps } from './types';

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

function help(place: Place, confidence: Confidence, ...sources: SourceId[]): ControlHelp {
  return { ...place, confidence, sources, checked };
}

/** One record per control: in which states there is help, and who says so. Words: `controls.<id>`. */
export const controlHelp: ControlHelps = {
  companyName: help(company, 'quoted', 'S34', 'S31'),
  importerNumber: help(company, 'reported', 'S33', 'S34'),
  businessEmail: help(company, 'reported', 'S1', 'S34', 'S31'),
  captcha: help(company, 'quoted', 'S31', 'S34'),
  verificationCode: help(code, 'quoted', 'S34', 'S31', 'S1'),
  prefilledCompanyName: help(prefilled, 'reported', 'S1'),
  prefilledImporterNumber: help(prefilled, 'reported', 'S1'),
  prefilledEmail: help(prefilled, 'reported', 'S1'),
  orgStructure: help(owner, 'inferred', 'S35', 'S1'),
  ownerName: help(owner, 'reported', 'S1', 'S59'),
  ownerFirstName: help(owner, 'reported', 'S1', 'S59'),
  ownerLastName: help(owner, 'reported', 'S1', 'S59'),
  country: help(owner, 'inferred', 'S1'),
  address: help(owner, 'inferred', 'S1'),
  city: help(owner, 'inferred', 'S1'),
  zip: help(owner, 'inferred', 'S1'),
  telephone: help(owner, 'reported', 'S1'),
  fiscalYearEnd: { ...help(owner, 'reported', 'S1'), isOptional: true },
  duns: { ...help(owner, 'reported', 'S1'), isOptional: true },
  website: { ...help(owner, 'reported', 'S1'), isOptional: true },
  authorise: help(authorise, 'reported', 'S1'),
  routingNumber: help(bank, 'quoted', 'S43'),
  accountNumber: help(bank, 'quoted', 'S43'),
  bankControlKey: help(bank, 'quoted', 'S43'),
  bankName: help(bank, 'reported', 'S1'),
  achAccess: help(rights, 'quoted', 'S43'),
  accounts: help(onPortal('signed-in'), 'quoted', 'S43', 'S2'),
  importer: help(onPortal('accounts-menu'), 'quoted', 'S43', 'S49'),
  moreTabs: help(onPortal('account-more'), 'inferred', 'known'),
  achTab: help(onPortal('account'), 'quoted', 'S49', 'S48', 'S2'),
  getInfo: help(onPortal('ach', 'ach-success'), 'quoted', 'S48', 'S49'),
  addAch: help(onPortal('ach'), 'reported', 'S2', 'S49'),
  userAccess: help(onPortal('user-access'), 'quoted', 'S43'),
  roles: help(rights, 'quoted', 'S43'),
  importerRoles: help(rights, 'quoted', 'S43'),
  edit: help(rights, 'quoted', 'S43'),
};
