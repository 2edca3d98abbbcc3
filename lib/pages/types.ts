/**
 * The ids that describe pages, except those of controls. They are lists, so that incoming messages
 * can be validated against them.
 */
import { addresses } from './addresses';

export const pageIds = [...new Set(addresses.map(({ page }) => page))];

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

/**
 * `textbox` includes text areas. `combobox` includes selects and any button or input with that
 * role. `prefilled` is a text box that cannot be edited.
 */
export const controlKinds = ['textbox', 'prefilled', 'combobox', 'checkbox', 'frame'] as const;

export type ControlKind = (typeof controlKinds)[number];

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
