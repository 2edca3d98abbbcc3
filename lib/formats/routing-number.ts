/** Parses the ABA routing number of a U.S. bank as a user types it. */

export type RoutingFault = 'empty' | 'not digits' | 'length' | 'all zero' | 'check digit';

type RoutingResult = { ok: true; digits: string } | { ok: false; reason: RoutingFault };

const weights = [3, 7, 1, 3, 7, 1, 3, 7, 1] as const;

/**
 * Checks that this can be a routing number: nine digits with a correct check digit. It does not
 * check that such a bank exists or accepts ACH payments under this number.
 *
 * @param text spaces and hyphens are ignored
 */
export function parseRoutingNumber(text: string): RoutingResult {
  const digits = text.replace(/[\s\p{Pd}]/gu, '');
  if (digits === '') return refuse('empty');
  if (!/^[0-9]+$/.test(digits)) return refuse('not digits');
  if (digits.length !== weights.length) return refuse('length');
  // Nine zeros would pass the checksum but belong to no bank.
  if (/^0+$/.test(digits)) return refuse('all zero');
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return sum % 10 === 0 ? { ok: true, digits } : refuse('check digit');
}

function refuse(reason: RoutingFault): RoutingResult {
  return { ok: false, reason };
}
