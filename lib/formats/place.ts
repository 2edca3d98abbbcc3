/** Checks the parts of a postal address as a user types them, for any country. */

export type PlaceFault =
  'no letters' | 'whole address' | 'digit for letter' | 'zip form' | 'zip letter';

/** A state and a ZIP code at the end: the form has fields of their own for them. */
const stateAndZip = /(^|[,\s])[A-Z]{2}\.?,?\s+\d{5}(-\d{4})?(,?\s+U\.?S\.?A?\.?)?$/i;

export function streetFault(text: string): PlaceFault | null {
  if (!/\p{L}/u.test(text)) return 'no letters';
  return stateAndZip.test(text) ? 'whole address' : null;
}

export function cityFault(text: string): PlaceFault | null {
  if (!/\p{L}/u.test(text)) return 'no letters';
  if (/\p{L}\d\p{L}/u.test(text)) return 'digit for letter';
  return stateAndZip.test(text) ? 'whole address' : null;
}

/**
 * Checks a postal code of any country: three to ten letters and digits, in at most two groups. Also
 * warns of letters typed for digits, and of a ZIP+4 code with too few or too many digits at the end.
 */
export function zipFault(text: string): PlaceFault | null {
  if (stateAndZip.test(text)) return 'whole address';
  if (/^(?=.*\d)[\dOIl]{5}$/i.test(text) && /[OIl]/i.test(text)) return 'zip letter';
  if (/^[A-Z][\dOIL][A-Z][ -]?[\dOIL][A-Z][\dOIL]$/i.test(text) && !canadian.test(text)) {
    return 'zip letter';
  }
  const { length } = text.replace(/[ -]/, '');
  if (length < 3 || length > 10 || !/\d/.test(text)) return 'zip form';
  if (!/^[A-Z\d]+([ -][A-Z\d]+)?$/i.test(text)) return 'zip form';
  return /^\d{5}[ -](\d{1,2}|\d{5,})$/.test(text) ? 'zip form' : null;
}

const canadian = /^[A-Z]\d[A-Z][ -]?\d[A-Z]\d$/i;
