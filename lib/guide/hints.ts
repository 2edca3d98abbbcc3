import type { SourceId } from './sources';
import { checked } from './checked';
import type { StateId } from '../pages/types';
import type { Confidence, Hint, Hints } from './types';

type Place = Pick<Hint, 'page' | 'states'>;

const company: Place = { page: 'importer-form', states: ['company'] };
const code: Place = { page: 'importer-form', states: ['code'] };
// Whether owner and authorization are two faces or one is not known: the fields may stand on both.
const owner: Place = { page: 'importer-form', states: ['owner', 'authorise'] };
const prefilled: Place = { page: 'importer-form', states: ['code', 'owner', 'authorise'] };
const authorise: Place = { page: 'importer-form', states: ['authorise', 'owner'] };
const onPortal = (...states: StateId[]): Place => ({ page: 'portal', states });
const bank = onPortal('ach-dialog');
const rights = onPortal('user-roles');

function hint(place: Place, confidence: Confidence, ...sources: SourceId[]): Hint {
  return { ...place, confidence, sources, checked };
}

/** Which control has a hint in which states, and the sources of its words. */
export const hints: Hints = {
  companyName: hint(company, 'quoted', 'S34', 'S31'),
  importerNumber: hint(company, 'reported', 'S33', 'S34'),
  businessEmail: hint(company, 'reported', 'S1', 'S34', 'S31'),
  captcha: hint(company, 'quoted', 'S31', 'S34'),
  verificationCode: hint(code, 'quoted', 'S34', 'S31', 'S1'),
  prefilledCompanyName: hint(prefilled, 'reported', 'S1'),
  prefilledImporterNumber: hint(prefilled, 'reported', 'S1'),
  prefilledEmail: hint(prefilled, 'reported', 'S1'),
  orgStructure: hint(owner, 'inferred', 'S35', 'S1'),
  ownerName: hint(owner, 'reported', 'S1', 'S59'),
  ownerFirstName: hint(owner, 'reported', 'S1', 'S59'),
  ownerLastName: hint(owner, 'reported', 'S1', 'S59'),
  country: hint(owner, 'inferred', 'S1'),
  address: hint(owner, 'inferred', 'S1'),
  city: hint(owner, 'inferred', 'S1'),
  zip: hint(owner, 'inferred', 'S1'),
  telephone: hint(owner, 'reported', 'S1'),
  fiscalYearEnd: hint(owner, 'reported', 'S1'),
  duns: hint(owner, 'reported', 'S1'),
  website: hint(owner, 'reported', 'S1'),
  authorise: hint(authorise, 'reported', 'S1'),
  routingNumber: hint(bank, 'quoted', 'S43'),
  accountNumber: hint(bank, 'quoted', 'S43'),
  bankControlKey: hint(bank, 'quoted', 'S43'),
  bankName: hint(bank, 'reported', 'S1'),
  achAccess: hint(rights, 'quoted', 'S43'),
  accounts: hint(onPortal('signed-in'), 'quoted', 'S43', 'S2'),
  importer: hint(onPortal('accounts-menu'), 'quoted', 'S43', 'S49'),
  moreTabs: hint(onPortal('account-more'), 'inferred', 'known'),
  achTab: hint(onPortal('account'), 'quoted', 'S49', 'S48', 'S2'),
  getInfo: hint(onPortal('ach', 'ach-success'), 'quoted', 'S48', 'S49'),
  addAch: hint(onPortal('ach'), 'reported', 'S2', 'S49'),
  userAccess: hint(onPortal('user-access'), 'quoted', 'S43'),
  roles: hint(rights, 'quoted', 'S43'),
  importerRoles: hint(rights, 'quoted', 'S43'),
  edit: hint(rights, 'quoted', 'S43'),
};
