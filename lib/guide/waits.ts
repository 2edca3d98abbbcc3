import type { ContactId, WaitId } from './ids';
import { by } from './support';
import type { Support } from './types';

/** How long to plan for: never a promise. Texts: `waits.<id>`; `waitSpans.<unit>` writes the span. */
interface Wait extends Support {
  /** Null: CBP gives no time, and the text says so. `from` and `to` are equal where one figure is given. */
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
    ...by('inferred', 'S104'),
    span: null,
    ask: ['ace-applications', 'ace-support'],
  },
  // Other guides say 3 to 5 business days or 14 to 21 days: none of them CBP's.
  'pdf-application': {
    ...by('reported', 'S41', 'S71'),
    span: { from: 1, to: 2, unit: 'weeks' },
    ask: ['ace-applications', 'ace-support'],
  },
  // The request is answered by CBP's automation; how soon is written nowhere.
  reactivation: { ...by('official', 'S104'), span: null, ask: ['ace-support'] },
  'owner-lookup': { ...by('official', 'S104'), span: null, ask: ['ace-support'] },
  'sub-account': {
    ...by('reported', 'S1', 'S36'),
    span: { from: 2, to: 2, unit: 'weeks' },
    ask: ['ace-applications', 'ace-support'],
  },
  // At least five, and no message follows: the end is when to look.
  'voided-record': {
    ...by('quoted', 'S107', 'S106'),
    span: { from: 5, to: 5, unit: 'business-days' },
    ask: ['bonds'],
  },
  'bank-check': { ...by('reported', 'S54'), span: null, ask: ['ach-support', 'ace-support'] },
  // CBP's page of May 20, 2026: counted from acceptance, 45 of these days at CBP itself.
  'cape-refund': {
    ...by('official', 'S104'),
    span: { from: 60, to: 90, unit: 'days' },
    ask: ['ieepa-refunds', 'trade-relations'],
  },
  liquidation: {
    ...by('official', 'S104'),
    span: { from: 3, to: 5, unit: 'weeks' },
    ask: ['ieepa-refunds', 'trade-relations'],
  },
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
