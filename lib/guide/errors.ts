import { basedOn } from './support';
import type { ErrorHelp, ErrorHelps } from './types';

function help(...support: Parameters<typeof basedOn>): ErrorHelp {
  return { page: 'importer-form', ...basedOn(...support) };
}

/**
 * What each class of error means. CBP's conditions are known, its messages are not: what the form says
 * when a code is wrong or a number is voided is our conclusion.
 */
export const errors: ErrorHelps = {
  'email-in-use': help('email-in-use'),
  'no-match': help('match-record'),
  'no-contact': help('record-needs-email'),
  'already-linked': help('number-linked', 'one-account-per-number'),
  already: help('already-two-meanings'),
  'code-wrong': help('code-refused'),
  'code-expired': help('code-ten-minutes'),
  inactive: help('number-refused-inactive'),
  required: help('owner-page-fields'),
  busy: help('portal-busy', 'portal-busy-went-through'),
  unrecognized: help('form-says-why', 'already-two-meanings'),
};
