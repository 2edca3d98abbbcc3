import { basedOn } from './support';
import type { ErrorHelp, ErrorHelps } from './types';

function help(...support: Parameters<typeof basedOn>): ErrorHelp {
  return { page: 'importer-form', ...basedOn(...support) };
}

/**
 * What each class of error means. We know CBP's conditions but not its messages: what the form says
 * about a wrong code or a voided number is our conclusion.
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
