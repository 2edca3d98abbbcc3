/**
 * The words in which pages are described. Knowledge: imports nothing. They are lists, so that a message
 * can be held to them where it arrives.
 */

export const pageIds = [
  'importer-form',
  'exporter-form',
  'legacy',
  'training',
  'portal',
  'portal-sign-in',
  'portal-moved',
  'login',
] as const;

export type PageId = (typeof pageIds)[number];

/** Of the portal: only someone who is logged in sees one of these. */
export const portalStateIds = [
  'signed-in',
  'accounts-menu',
  'importer-list',
  'account',
  'account-more',
  'ach',
  'ach-dialog',
  'ach-success',
  'ach-shown',
  'user-access',
  'user-roles',
] as const;

/** One face of a page that changes without navigation. */
export const stateIds = [
  'company',
  'code',
  'owner',
  'authorise',
  'done',
  ...portalStateIds,
] as const;

export type StateId = (typeof stateIds)[number];

export const fieldIds = [
  'companyName',
  'importerNumber',
  'businessEmail',
  'captcha',
  'verificationCode',
  'prefilledCompanyName',
  'prefilledImporterNumber',
  'prefilledEmail',
  'orgStructure',
  'ownerName',
  'ownerFirstName',
  'ownerLastName',
  'country',
  'address',
  'city',
  'zip',
  'telephone',
  'fiscalYearEnd',
  'duns',
  'website',
  'authorise',
  'routingNumber',
  'accountNumber',
  'bankControlKey',
  'bankName',
  'achAccess',
] as const;

export type FieldId = (typeof fieldIds)[number];

/** What is pressed on the way to the fields of the portal, and has a hint: buttons, tabs, items of menus. */
export const buttonIds = [
  'accounts',
  'importer',
  'moreTabs',
  'achTab',
  'getInfo',
  'addAch',
  'userAccess',
  'roles',
  'importerRoles',
  'edit',
] as const;

export type ButtonId = (typeof buttonIds)[number];

/** All that may have a hint. */
export const controlIds = [...fieldIds, ...buttonIds] as const;

export type ControlId = (typeof controlIds)[number];

/**
 * Why the importer form refuses. `already`: its words do not tell whether the email or the importer number
 * is in use. `unrecognized`: it refuses in words that we have no rule for.
 */
export const errorIds = [
  'email-in-use',
  'no-match',
  'no-contact',
  'already-linked',
  'already',
  'code-wrong',
  'code-expired',
  'inactive',
  'required',
  'busy',
  'unrecognized',
] as const;

export type ErrorId = (typeof errorIds)[number];

/** Why a field that the state should have has no hint. */
export const missReasons = [
  'no candidate',
  'two candidates',
  'name matched, kind did not',
  'in another form',
] as const;

export type MissReason = (typeof missReasons)[number];

export interface Miss {
  field: FieldId;
  reason: MissReason;
}
