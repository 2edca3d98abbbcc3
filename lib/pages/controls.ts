/** The ids of everything that can get a hint. Those of fields are taken from their records. */
import { fields as onForm } from './importer-form/fields';
import { fields as inPortal } from './portal-fields';
import type { MissReason } from './types';

export const fieldIds = [...onForm, ...inPortal].map(({ field }) => field);

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
export const controlIds: readonly (FieldId | ButtonId)[] = [...fieldIds, ...buttonIds];

export type ControlId = (typeof controlIds)[number];

export interface Miss {
  field: FieldId;
  reason: MissReason;
}
