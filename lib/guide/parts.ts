/** The four parts of the whole process and the journeys in each. Texts: `parts.<part>`. */
import type { JourneyId } from './ids';

export const partIds = ['get-ready', 'apply', 'bank-data', 'refund'] as const;

export type PartId = (typeof partIds)[number];

export const partOf: Readonly<Record<JourneyId, PartId>> = {
  'get-ready': 'get-ready',
  'recover-linked': 'get-ready',
  'special-cases': 'get-ready',
  'open-account': 'apply',
  'add-sub-accounts': 'apply',
  'enrol-ach': 'bank-data',
  'follow-refund': 'refund',
};
