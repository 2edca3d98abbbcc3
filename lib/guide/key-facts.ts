import { basedOn } from './support';
import type { Support } from './types';

/** A fact worth knowing, with the date or figure in it. Texts: `keyFacts.<id>`. */
export interface KeyFact extends Support {
  /** The ISO day of the event, if the fact is one. */
  day?: string;
  /** The ISO day or month of a figure that changes over time. The text names it. */
  asOf?: string;
}

export const keyFacts = {
  'electronic-refunds': { ...basedOn('electronic-refunds'), day: '2026-02-06' },
  'rule-published': { ...basedOn('rule-published'), day: '2026-01-02' },
  'tab-live': { ...basedOn('ach-tab'), day: '2025-09-30' },
  'form-live': { ...basedOn('form-live'), day: '2025-10-30' },
  'forty-five-days': basedOn('forty-five-days', 'clock-per-user'),
  'ten-minutes': basedOn('code-ten-minutes'),
  'no-ten-digits': basedOn('no-ten-digits', 'number-formats'),
  'per-suffix': basedOn('per-suffix'),
  'no-account': basedOn('no-account-no-refund'),
  'us-bank': basedOn('us-bank-account', 'notify-needs-bank-data'),
  'not-payment': basedOn('refund-not-payment'),
  'no-interest': basedOn('rejected-no-interest'),
  'only-cape': { ...basedOn('cape-only-way'), day: '2026-05-07' },
  'cape-live': { ...basedOn('cape-live'), day: '2026-04-20' },
  'first-refunds': { ...basedOn('cape-first-refunds'), day: '2026-05-12' },
  'few-enrolled': { ...basedOn('enrolled-march'), asOf: '2026-03' },
  'rejected-march': { ...basedOn('rejected-march'), asOf: '2026-03-27' },
  'rejected-august': { ...basedOn('held-august'), asOf: '2026-08-21' },
} as const satisfies Record<string, KeyFact>;

export type KeyFactId = keyof typeof keyFacts;
