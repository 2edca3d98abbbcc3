import type { ContactId, WaitId } from './ids';
import { by } from './support';
import type { Support } from './types';

/**
 * How long something is reported to take: never a promise, and often not known. Texts: `waits.<id>`;
 * `waitSpans.<unit>` writes the span.
 */
interface Wait extends Support {
  /** Null: nothing is known, and the text says so. `from` and `to` are equal where one figure is given. */
  span: { from: number; to: number; unit: 'business-days' | 'days' | 'weeks' } | null;
  /** The desks to ask when it is over, best first. */
  ask: readonly [ContactId, ...ContactId[]];
}

export const waits: Readonly<Record<WaitId, Wait>> = {
  // CBP's FAQ of 2019: changes of name or address "typically five business days", a new number two.
  'record-update': {
    ...by('official', 'S21'),
    span: { from: 5, to: 5, unit: 'business-days' },
    ask: ['ior-program', 'bonds'],
  },
  'new-number': {
    ...by('official', 'S21'),
    span: { from: 2, to: 2, unit: 'business-days' },
    ask: ['ior-program', 'bonds'],
  },
  mails: {
    ...by('reported', 'S1', 'S2'),
    span: null,
    ask: ['ace-support', 'ace-applications'],
  },
  'web-application': {
    ...by('inferred', 'S28'),
    span: null,
    ask: ['ace-applications', 'ace-support'],
  },
  // Other guides say 3 to 5 business days or 14 to 21 days: none of them CBP's.
  'pdf-application': {
    ...by('reported', 'S41', 'S71'),
    span: { from: 1, to: 2, unit: 'weeks' },
    ask: ['ace-applications', 'ace-support'],
  },
  reactivation: { ...by('quoted', 'S28', 'S57'), span: null, ask: ['ace-support'] },
  'owner-lookup': { ...by('quoted', 'S28', 'S60'), span: null, ask: ['ace-support'] },
  'sub-account': {
    ...by('reported', 'S1', 'S36'),
    span: { from: 2, to: 2, unit: 'weeks' },
    ask: ['ace-applications', 'ace-support'],
  },
  'bank-check': { ...by('reported', 'S54'), span: null, ask: ['ach-support', 'ace-support'] },
  'rejected-refund': {
    ...by('reported', 'S1'),
    span: { from: 4, to: 6, unit: 'weeks' },
    ask: ['rejected-refunds', 'ach-support'],
  },
  deposit: {
    ...by('reported', 'S47'),
    span: { from: 1, to: 2, unit: 'business-days' },
    ask: ['ach-support'],
  },
};
