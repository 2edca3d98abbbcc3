/** The names by which parts of the guide refer to each other. Knowledge: imports nothing. */

/** In the order in which they are offered. */
export const journeyIds = [
  'get-ready',
  'open-account',
  'recover-linked',
  'enrol-ach',
  'add-sub-accounts',
  'special-cases',
  'follow-refund',
] as const;

export type JourneyId = (typeof journeyIds)[number];

/** What the triage comes to. */
export const caseIds = [
  'no-account',
  'not-sure',
  'own-account',
  'no-bank-data',
  'owner-locked',
  'not-the-owner',
  'linked-unknown',
  'missing-numbers',
  'several-numbers',
  'rejected',
  'check',
  'foreign',
  'broker',
  'notify-party',
  'other-party',
  'inactive',
  'voided',
  'following',
] as const;

export type CaseId = (typeof caseIds)[number];

export const waitIds = [
  'record-update',
  'new-number',
  'mails',
  'web-application',
  'pdf-application',
  'reactivation',
  'owner-lookup',
  'sub-account',
  'voided-record',
  'bank-check',
  'cape-refund',
  'liquidation',
  'rejected-refund',
  'deposit',
] as const;

export type WaitId = (typeof waitIds)[number];

export const mailIds = [
  'broker-request',
  'lookup',
  'reactivation',
  'sub-account',
  'rejected-refund',
  'voided-record',
] as const;

export type MailId = (typeof mailIds)[number];

export const contactIds = [
  'ace-support',
  'ace-applications',
  'ach-support',
  'rejected-refunds',
  'revenue-refunds',
  'bonds',
  'ior-program',
  'ieepa-refunds',
  'trade-relations',
  'ieepa-fraud',
  'ace-reports',
  'staff-desk',
] as const;

export type ContactId = (typeof contactIds)[number];
