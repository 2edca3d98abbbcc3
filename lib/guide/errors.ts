import { checked } from './checked';
import type { SourceId } from './sources';
import type { Confidence, ErrorHelp, ErrorHelps } from './types';

function help(confidence: Confidence, ...sources: SourceId[]): ErrorHelp {
  return { page: 'importer-form', confidence, sources, checked };
}

/**
 * What each class of error means. CBP's conditions are known, its messages are not:
 * what the form says when a code is wrong or a number is voided is our conclusion.
 */
export const errors: ErrorHelps = {
  'email-in-use': help('quoted', 'S34'),
  'no-match': help('reported', 'S127', 'S33', 'S34'),
  'no-contact': help('quoted', 'S34', 'S31', 'S21'),
  'already-linked': help('reported', 'S115', 'S34', 'S104'),
  already: help('inferred', 'S34'),
  'code-wrong': help('inferred', 'S31'),
  'code-expired': help('quoted', 'S31', 'S34'),
  inactive: help('inferred', 'S22', 'S106'),
  required: help('inferred', 'S1'),
  busy: help('reported', 'S115'),
  unrecognized: help('inferred', 'S34'),
};
