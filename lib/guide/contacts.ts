import type { ContactId, JourneyId, MailId } from './ids';
import { by, isConfirmed } from './support';
import type { StepId, Support } from './types';

/** A help desk. Each way to reach it has its own sources: an address may be confirmed where a number is not. */
export interface Contact extends Support {
  /** The line for whom: one for CBP's own staff is told apart from those for the trade. */
  line: 'trade' | 'staff';
  mail?: Support & { address: string };
  phone?: Support & { number: string; extension?: string };
  /** Texts: `contactMenus.<id>`, `contactHours.<id>`. */
  menu?: Support;
  hours?: Support;
}

/** Texts: `contacts.<id>`: name and what it is for. The support is that of what it is for. */
export const contacts: Readonly<Record<ContactId, Contact>> = {
  'ace-support': {
    ...by('official', 'S104'),
    line: 'trade',
    mail: { ...by('official', 'S104'), address: 'ACE.Support@cbp.dhs.gov' },
    phone: { ...by('quoted', 'S49'), number: '866-530-4172' },
    menu: by('quoted', 'S89'),
    hours: by('reported', 'S66'),
  },
  'ace-applications': {
    ...by('reported', 'S1', 'S10'),
    line: 'trade',
    mail: { ...by('quoted', 'S10'), address: 'ACE.Applications@cbp.dhs.gov' },
  },
  'ach-support': {
    ...by('official', 'S91'),
    line: 'trade',
    mail: { ...by('official', 'S91'), address: 'GMB.ACHREFUNDSUPPORT@cbp.dhs.gov' },
    phone: { ...by('official', 'S91'), number: '317-298-1200', extension: '1178' },
  },
  'rejected-refunds': {
    ...by('quoted', 'S113', 'S105'),
    line: 'trade',
    mail: { ...by('official', 'S105'), address: 'frn-achrefundsupport@cbp.dhs.gov' },
  },
  'revenue-refunds': {
    ...by('quoted', 'S49'),
    line: 'trade',
    mail: { ...by('quoted', 'S49'), address: 'revenuerefunds@cbp.dhs.gov' },
    phone: { ...by('quoted', 'S49'), number: '317-298-1200', extension: '4015' },
  },
  bonds: {
    ...by('official', 'S106', 'S21'),
    line: 'trade',
    mail: { ...by('official', 'S106', 'S21'), address: 'BONDQUESTIONS@cbp.dhs.gov' },
    phone: { ...by('reported', 'S1'), number: '317-614-4880' },
  },
  'ior-program': {
    ...by('quoted', 'S93'),
    line: 'trade',
    mail: { ...by('quoted', 'S93'), address: 'IORProgram@cbp.dhs.gov' },
  },
  'ieepa-refunds': {
    ...by('official', 'S104'),
    line: 'trade',
    mail: { ...by('official', 'S104'), address: 'IEEPARefunds@cbp.dhs.gov' },
  },
  'trade-relations': {
    ...by('official', 'S104'),
    line: 'trade',
    mail: { ...by('official', 'S104'), address: 'traderelations@cbp.dhs.gov' },
  },
  'ieepa-fraud': {
    ...by('quoted', 'S23'),
    line: 'trade',
    mail: { ...by('quoted', 'S23'), address: 'IEEPAFraud@cbp.dhs.gov' },
  },
  'ace-reports': {
    ...by('official', 'S86'),
    line: 'trade',
    mail: { ...by('official', 'S86'), address: 'ace.reports@cbp.dhs.gov' },
  },
  'staff-desk': {
    ...by('reported', 'S1'),
    line: 'staff',
    mail: { ...by('reported', 'S1'), address: 'CBP.Technology.Service.Desk@cbp.dhs.gov' },
    phone: { ...by('reported', 'S1'), number: '800-927-8729' },
  },
};

/** The address that a mail button may open: only a confirmed one of a desk for the trade. */
export function mailButtonOf({ line, mail }: Contact): string | null {
  return mail && line === 'trade' && isConfirmed(mail) ? mail.address : null;
}

/** "My problem is …": the desks to turn to, best first. Texts: `problems.<id>`. */
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
  fraud: ['ieepa-fraud'],
} as const satisfies Record<string, readonly [ContactId, ...ContactId[]]>;

export type ProblemId = keyof typeof problems;

/** The ready mail that asks for what the problem needs. */
export const problemMails: Readonly<Partial<Record<ProblemId, MailId>>> = {
  'code-lost': 'broker-request',
  'owner-unknown': 'lookup',
  'sub-account': 'sub-account',
  'rejected-refund': 'rejected-refund',
  'voided-record': 'voided-record',
};

/** The step that says what to do before anybody is written to or called; none where a desk is all. */
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
