import { by } from './support';
import type { Support } from './types';

/** A fact worth knowing, with the date or figure in it. Texts: `keyFacts.<id>`. */
export interface KeyFact extends Support {
  /** ISO day of the event, if the fact is one. */
  day?: string;
  /** ISO day or month for which a figure held: it is stale by nature, and the text names that day. */
  asOf?: string;
}

export const keyFacts = {
  'electronic-refunds': { ...by('official', 'S74', 'S75'), day: '2026-02-06' },
  'rule-published': { ...by('official', 'S74'), day: '2026-01-02' },
  'tab-live': { ...by('official', 'S73'), day: '2025-09-30' },
  'form-live': { ...by('reported', 'S7'), day: '2025-10-30' },
  'forty-five-days': by('quoted', 'S57', 'S56'),
  'ten-minutes': by('quoted', 'S31', 'S34'),
  'no-ten-digits': by('reported', 'S33', 'S49'),
  'per-suffix': by('quoted', 'S49'),
  'no-account': by('official', 'S104', 'S105'),
  'us-bank': by('official', 'S104'),
  'not-payment': by('official', 'S104'),
  'no-interest': by('quoted', 'S113', 'S47'),
  'only-cape': { ...by('quoted', 'S23'), day: '2026-05-07' },
  'cape-live': { ...by('official', 'S104'), day: '2026-04-20' },
  'first-refunds': { ...by('quoted', 'S82'), day: '2026-05-12' },
  'few-enrolled': { ...by('reported', 'S98'), asOf: '2026-03' },
  'rejected-march': { ...by('reported', 'S71'), asOf: '2026-03-27' },
  'rejected-august': { ...by('reported', 'S83'), asOf: '2026-08-21' },
} as const satisfies Record<string, KeyFact>;

export type KeyFactId = keyof typeof keyFacts;
