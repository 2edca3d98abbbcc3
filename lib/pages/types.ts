/**
 * The ids that describe pages. This is data and imports nothing. The ids are lists, so that
 * incoming messages can be validated against them.
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

/** States of the portal. Only someone who is logged in sees one of these. */
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

/** The states of pages that change without navigation. */
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

/** Buttons, tabs and menu items of the portal that get a hint because they lead to its fields. */
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

/** Everything that can get a hint. */
export const controlIds = [...fieldIds, ...buttonIds] as const;

export type ControlId = (typeof controlIds)[number];

/**
 * Why the importer form refuses. `already`: its message does not tell whether the email address or
 * the importer number is in use. `unrecognized`: no rule matches its message.
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

/** Why an expected field has no hint. */
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
