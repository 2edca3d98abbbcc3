/** The routing number of a U.S. bank (ABA), as a person types it. */

export type RoutingFault = 'empty' | 'not digits' | 'length' | 'all zero' | 'check digit';

type RoutingResult = { ok: true; digits: string } | { ok: false; reason: RoutingFault };

const weights = [3, 7, 1, 3, 7, 1, 3, 7, 1] as const;

/**
 * Whether this can be a routing number: nine digits whose check digit fits. That such a bank exists, and
 * takes ACH under this number, it cannot say.
 * @param text spaces and hyphens between the digits do not count
 */
export function parseRoutingNumber(text: string): RoutingResult {
  const digits = text.replace(/[\s\p{Pd}]/gu, '');
  if (digits === '') return refuse('empty');
  if (!/^[0-9]+$/.test(digits)) return refuse('not digits');
  if (digits.length !== weights.length) return refuse('length');
  // Nine zeros pass the sum below, and are no bank's.
  if (/^0+$/.test(digits)) return refuse('all zero');
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return sum % 10 === 0 ? { ok: true, digits } : refuse('check digit');
}

function refuse(reason: RoutingFault): RoutingResult {
  return { ok: false, reason };
}
