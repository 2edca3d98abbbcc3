import type { HelpDeskId, JourneyId, MailId } from './ids';
import { basedOn, isConfirmed } from './support';
import type { StepId, Support } from './types';

/** A help desk. Each way to reach it has its own sources: an address may be confirmed where a number is not. */
export interface HelpDesk extends Support {
  /** Whom the line is for. Those for CBP's own staff are separate from those for the trade. */
  line: 'trade' | 'staff';
  mail?: Support & { address: string };
  phone?: Support & { number: string; extension?: string };
  /** Texts: `helpDeskMenus.<id>`, `helpDeskHours.<id>`. */
  menu?: Support;
  hours?: Support;
}

const records = {
  'ace-support': {
    ...basedOn('ace-support-mail', 'owner-reactivation-mail', 'owner-lookup', 'ace-support-phone'),
    line: 'trade',
    mail: { ...basedOn('ace-support-mail'), address: 'ACE.Support@cbp.dhs.gov' },
    phone: { ...basedOn('ace-support-phone'), number: '866-530-4172' },
    menu: basedOn('ace-support-menu'),
    hours: basedOn('ace-support-hours'),
  },
  'ace-applications': {
    ...basedOn('ace-applications', 'letter-by-email'),
    line: 'trade',
    mail: { ...basedOn('ace-applications'), address: 'ACE.Applications@cbp.dhs.gov' },
  },
  'ach-support': {
    ...basedOn('ach-support', 'routing-number-refused'),
    line: 'trade',
    mail: { ...basedOn('ach-support'), address: 'GMB.ACHREFUNDSUPPORT@cbp.dhs.gov' },
    phone: { ...basedOn('ach-support'), number: '317-298-1200', extension: '1178' },
  },
  'rejected-refunds': {
    ...basedOn('rejected-mail', 'waiver-in-writing', 'returned-mail'),
    line: 'trade',
    mail: { ...basedOn('refunds-rule-address'), address: 'frn-achrefundsupport@cbp.dhs.gov' },
  },
  'revenue-refunds': {
    ...basedOn('lost-checks', 'revenue-refunds'),
    line: 'trade',
    mail: { ...basedOn('revenue-refunds'), address: 'revenuerefunds@cbp.dhs.gov' },
    phone: { ...basedOn('revenue-refunds'), number: '317-298-1200', extension: '4015' },
  },
  bonds: {
    ...basedOn('bonds-mail'),
    line: 'trade',
    mail: { ...basedOn('bonds-mail'), address: 'BONDQUESTIONS@cbp.dhs.gov' },
    phone: { ...basedOn('bonds-phone'), number: '317-614-4880' },
  },
  'ior-program': {
    ...basedOn('ior-program'),
    line: 'trade',
    mail: { ...basedOn('ior-program'), address: 'IORProgram@cbp.dhs.gov' },
  },
  'ieepa-refunds': {
    ...basedOn('ieepa-refunds'),
    line: 'trade',
    mail: { ...basedOn('ieepa-refunds'), address: 'IEEPARefunds@cbp.dhs.gov' },
  },
  'trade-relations': {
    ...basedOn('trade-relations', 'no-fee'),
    line: 'trade',
    mail: { ...basedOn('trade-relations'), address: 'traderelations@cbp.dhs.gov' },
  },
  'ieepa-fraud': {
    ...basedOn('ieepa-fraud'),
    line: 'trade',
    mail: { ...basedOn('ieepa-fraud'), address: 'IEEPAFraud@cbp.dhs.gov' },
  },
  'ace-reports': {
    ...basedOn('ace-reports'),
    line: 'trade',
    mail: { ...basedOn('ace-reports'), address: 'ace.reports@cbp.dhs.gov' },
  },
  'staff-desk': {
    ...basedOn('staff-desk'),
    line: 'staff',
    mail: { ...basedOn('staff-desk'), address: 'CBP.Technology.Service.Desk@cbp.dhs.gov' },
    phone: { ...basedOn('staff-desk'), number: '800-927-8729' },
  },
} as const satisfies Record<HelpDeskId, HelpDesk>;

/** Texts: `helpDesks.<id>`: name and purpose. The facts support the purpose. */
export const helpDesks: Readonly<Record<HelpDeskId, HelpDesk>> = records;

/** The help desks that have a menu, or hours. Each must have the text of it. */
export type HelpDeskWith<Part extends 'menu' | 'hours'> = {
  [Id in HelpDeskId]: (typeof records)[Id] extends Record<Part, Support> ? Id : never;
}[HelpDeskId];

/**
 * Returns the address that a mail button may open: only a confirmed one of a help desk for the
 * trade, else null.
 */
export function mailButtonOf({ line, mail }: HelpDesk): string | null {
  return mail && line === 'trade' && isConfirmed(mail) ? mail.address : null;
}

/** "My problem is …": the help desks to turn to, best first. Texts: `problems.<id>`. */
export const problems = {
  'code-lost': ['ior-program', 'bonds'],
  'log-in': ['ace-support'],
  'owner-unknown': ['ace-support'],
  'mails-missing': ['ace-support', 'ace-applications'],
  'tab-missing': ['ace-support'],
  'sub-account': ['ace-applications', 'ace-support'],
  'routing-number': ['ach-support'],
  'rejected-refund': ['rejected-refunds', 'ach-support'],
  waiver: ['rejected-refunds'],
  'lost-check': ['revenue-refunds'],
  'voided-record': ['bonds'],
  'inactive-number': ['ior-program', 'bonds'],
  'cape-file': ['ieepa-refunds'],
  'ieepa-question': ['trade-relations'],
  report: ['ace-reports', 'ace-support'],
  fraud: ['ieepa-fraud', 'trade-relations'],
} as const satisfies Record<string, readonly [HelpDeskId, ...HelpDeskId[]]>;

export type ProblemId = keyof typeof problems;

/** The ready mail that asks for what the problem needs. */
export const problemMails: Readonly<Partial<Record<ProblemId, MailId>>> = {
  'code-lost': 'broker-request',
  'owner-unknown': 'lookup',
  'sub-account': 'sub-account',
  'rejected-refund': 'rejected-refund',
  'voided-record': 'voided-record',
};

/** The step to take before contacting anybody. Problems without one need only a help desk. */
export const problemSteps: Readonly<Partial<Record<ProblemId, readonly [JourneyId, StepId]>>> = {
  'code-lost': ['get-ready', 'fix-contact'],
  'owner-unknown': ['recover-linked', 'owner-lookup'],
  'mails-missing': ['open-account', 'mails'],
  'tab-missing': ['enrol-ach', 'ach-open-tab'],
  'sub-account': ['add-sub-accounts', 'sub-way'],
  'routing-number': ['enrol-ach', 'ach-fill'],
  'rejected-refund': ['follow-refund', 'rejected-enrol'],
  waiver: ['special-cases', 'waiver'],
  'lost-check': ['follow-refund', 'check-lost'],
  'voided-record': ['special-cases', 'voided-number'],
  'inactive-number': ['special-cases', 'inactive-number'],
  'cape-file': ['follow-refund', 'cape'],
  report: ['follow-refund', 'report-place'],
  fraud: ['follow-refund', 'fraud'],
};
