/** What the script that fills in the form is given, and what it reports. */
import type { FieldId } from '../pages/controls';
import type { StateId } from '../pages/types';
import type { Sheet } from '../prep-sheet/sheet';

/**
 * The fields that may be filled in, and no others: never the verification code, the CAPTCHA, the
 * authorization or anything about a bank.
 */
export const fillableFields = [
  'companyName',
  'importerNumber',
  'businessEmail',
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
] as const satisfies readonly FieldId[];

export type FillableField = (typeof fillableFields)[number];

/** Whether a sheet has anything for the form: the contact's name, for example, is not asked there. */
export const isForForm = (sheet: Sheet): boolean =>
  fillableFields.some((field) => Object.hasOwn(sheet, field));

export interface FieldText {
  field: FillableField;
  text: string;
}

export interface FillRequest {
  /** The page's address without query and fragment. */
  address: string;
  /** The state for which the person asked. */
  state: StateId;
  texts: readonly FieldText[];
  /** Whether to replace what a field holds already. */
  replaces: boolean;
}

/**
 * - `taken`: the field shows the text and no message of its own
 * - `changed`: it shows something else, and no message of its own; some write a date or a phone
 *   number in their own way
 * - `filled`: it held something already and was left alone
 * - `missing`: it was not found, or something covers it
 * - `refused`: it shows nothing, another option, or a message of its own
 * - `unclear`: several options of its list fit
 * - `stopped`: the page changed before or after the text was put in
 */
export const outcomes = [
  'taken',
  'changed',
  'filled',
  'missing',
  'refused',
  'unclear',
  'stopped',
] as const;

export interface FillOutcome {
  field: FillableField;
  outcome: (typeof outcomes)[number];
  /** The options that fit, if the outcome is `unclear`. */
  options: readonly string[];
}

/** The key of the filling function in the content script's world, as the key of a symbol. */
export const fillKey = 'ACE Companion fill';
