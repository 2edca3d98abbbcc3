/** The ids by which parts of the guide refer to each other. This is data and imports nothing. */

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

/** The possible results of the triage. */
export const caseIds = [
  'no-account',
  'not-sure',
  'several-numbers',
  'not-importer',
  'importer-unknown',
  'foreign',
  'broker',
  'notify-party',
  'other-party',
  'no-code',
  'wrong-contact',
  'other-email',
  'no-match',
  'email-used',
  'no-mails',
  'new-login',
  'linked-unknown',
  'owner-gone',
  'other-owner',
  'owner-locked',
  'user-locked',
  'site-down',
  'own-account',
  'no-bank-data',
  'payment-ach',
  'not-the-owner',
  'some-suffixes',
  'tab-empty',
  'not-stuck',
  'bank-changed',
  'waiver',
  'missing-numbers',
  'no-sub-account',
  'add-user',
  'to-file',
  'held',
  'rejected',
  'returned',
  'check',
  'waiting',
  'diverted',
  'paid-elsewhere',
  'file-refused',
  'following',
  'inactive',
  'voided',
  'contact-changed',
  'name-changed',
  'broker-changed',
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

/** Mails to CBP. */
export const cbpMailIds = [
  'lookup',
  'reactivation',
  'sub-account',
  'rejected-refund',
  'voided-record',
  'waiver',
] as const;

export type CbpMailId = (typeof cbpMailIds)[number];

/** Mails to somebody whom the person knows, such as their broker. */
const ownMailIds = [
  'broker-request',
  'record-change',
  'reactivate-number',
  'owner-access',
  'owner-reactivates',
  'ask-importer',
  'tell-contact',
] as const;

export type OwnMailId = (typeof ownMailIds)[number];

/**
 * Mails in English, whatever the language of the interface: to CBP and to U.S. businesses. The
 * others go to the person's own company, in its language.
 */
export const englishMailIds = [
  ...cbpMailIds,
  'broker-request',
  'record-change',
  'reactivate-number',
  'ask-importer',
] as const;

export type EnglishMailId = (typeof englishMailIds)[number];

/** In the order in which they are offered. */
export const mailIds = [...ownMailIds, ...cbpMailIds] as const;

export type MailId = (typeof mailIds)[number];

export const helpDeskIds = [
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

export type HelpDeskId = (typeof helpDeskIds)[number];
