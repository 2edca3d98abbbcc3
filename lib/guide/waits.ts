import type { HelpDeskId, WaitId } from './ids';
import { basedOn } from './support';
import type { Support } from './types';

/**
 * How long to plan for, never a promise. Texts: `waits.<id>`; `waitSpans.<unit>` formats the span.
 */
interface Wait extends Support {
  /**
   * Null if CBP gives no time, which the text says. `from` and `to` are equal for a single figure.
   */
  span: { from: number; to: number; unit: 'business-days' | 'days' | 'weeks' } | null;
  /** The help desks to ask when it is over, best first. */
  ask: readonly [HelpDeskId, ...HelpDeskId[]];
}

export const waits: Readonly<Record<WaitId, Wait>> = {
  // CBP's FAQ of 2019: changes of name or address "typically five business days", a new number two.
  'record-update': {
    ...basedOn('record-update-days'),
    span: { from: 5, to: 5, unit: 'business-days' },
    ask: ['ior-program', 'bonds'],
  },
  'new-number': {
    ...basedOn('new-number-days'),
    span: { from: 2, to: 2, unit: 'business-days' },
    ask: ['ior-program', 'bonds'],
  },
  // CBP gives no time; after a week of silence it is time to ask.
  mails: {
    ...basedOn('two-emails', 'our-advice'),
    span: { from: 1, to: 1, unit: 'weeks' },
    ask: ['ace-support', 'ace-applications'],
  },
  'web-application': {
    ...basedOn('web-form-new-accounts', 'our-advice'),
    span: null,
    ask: ['ace-applications', 'ace-support'],
  },
  // Other guides say 3 to 5 business days or 14 to 21 days: none of them CBP's.
  'pdf-application': {
    ...basedOn('pdf-application-weeks'),
    span: { from: 1, to: 2, unit: 'weeks' },
    ask: ['ace-applications', 'ace-support'],
  },
  // CBP's automation answers the request; no source says how soon.
  reactivation: {
    ...basedOn('owner-reactivation-mail', 'our-advice'),
    span: null,
    ask: ['ace-support'],
  },
  'owner-lookup': {
    ...basedOn('owner-lookup', 'our-advice'),
    span: null,
    ask: ['ace-support'],
  },
  'sub-account': {
    ...basedOn('sub-account-weeks'),
    span: { from: 2, to: 2, unit: 'weeks' },
    ask: ['ace-applications', 'ace-support'],
  },
  // At least five days, without a message: the end is when to check.
  'voided-record': {
    ...basedOn('voided-days', 'voided-no-answer'),
    span: { from: 5, to: 5, unit: 'business-days' },
    ask: ['bonds'],
  },
  'bank-check': {
    ...basedOn('pending-validation'),
    span: null,
    ask: ['ach-support', 'ace-support'],
  },
  // CBP's page of May 20, 2026: counted from acceptance, 45 of these days at CBP itself.
  'cape-refund': {
    ...basedOn('cape-sixty-to-ninety'),
    span: { from: 60, to: 90, unit: 'days' },
    ask: ['ieepa-refunds', 'trade-relations'],
  },
  liquidation: {
    ...basedOn('liquidation-weeks'),
    span: { from: 3, to: 5, unit: 'weeks' },
    ask: ['ieepa-refunds', 'trade-relations'],
  },
  'rejected-refund': {
    ...basedOn('rejected-by-hand'),
    span: { from: 4, to: 6, unit: 'weeks' },
    ask: ['rejected-refunds', 'ach-support'],
  },
  deposit: {
    ...basedOn('deposit-days'),
    span: { from: 1, to: 2, unit: 'business-days' },
    ask: ['ach-support'],
  },
};
