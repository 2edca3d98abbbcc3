import type { CbpMailId } from '../guide/ids';
import type { Blank } from '../guide/mails';

const blanks = {
  company: '[legal name of the company]',
  number: '[importer number: to be filled in]',
  numbers: '[each importer number with its suffix: to be filled in]',
  reason: '[reason]',
  topAccount: '[name of the top account]',
  when: '[day and time]',
  name: '[your name]',
} as const satisfies Record<Blank, string>;

const mails = {
  lookup: {
    subject: 'Trade Account Owner Lookup',
    body: `Hello,

Our importer number may be linked to an ACE top account, and nobody here knows its Trade Account Owner. Please look up the owner.

Legal name: {company}
Importer number: {number}
Reason: {reason}

Thank you,
{name}`,
  },
  reactivation: {
    subject: 'Trade Account Owner reactivation',
    body: `Hello,

I am the Trade Account Owner of {company} and cannot log in to the ACE Portal. This email comes from the address on my account. Please reactivate my access.

Thank you,
{name}`,
  },
  'sub-account': {
    subject: 'Request to add importer sub-accounts to an ACE top account',
    body: `Hello,

Please add importer sub-accounts to our ACE top account {topAccount} ({company}) for these importer numbers:

{numbers}

The signed letter on our letterhead is attached.

Thank you,
{name}`,
  },
  'rejected-refund': {
    subject: 'Rejected refund: bank information now on file',
    body: `Hello,

A refund for {company}, importer number {number}, was rejected or returned because bank information was missing or wrong. We have entered the correct bank information in the ACE Portal and confirmed it there after Get Info/Refresh. Please issue the refund again.

Entry numbers:
[entry numbers]

Thank you,
{name}`,
  },
  'voided-record': {
    subject: 'Void IR#',
    body: `Hello,

The importer record of {company}, importer number {number}, is voided. Please restore it.

Attached are a completed and signed CBP Form 5106 and proof of the number.

Thank you,
{name}`,
  },
  waiver: {
    subject: 'Waiver request under 31 CFR part 208',
    body: `Hello,

We ask for a waiver of electronic payment for the refunds below.

Importer: {company}
Importer number: {number}
Waiver criterion in 31 CFR part 208, and why it applies: {reason}
Refunds (entry numbers):
[entry numbers]

Thank you,
{name}`,
  },
} as const satisfies Record<CbpMailId, { subject: string; body: string }>;

const letter = {
  to: 'U.S. Customs and Border Protection',
  toDesk: 'ACE Portal applications',
  subject: 'Request to add {account} sub-accounts to an ACE top account',
  greeting: 'To whom it may concern:',
  request:
    'Please add one or more {account} sub-accounts to our ACE top account named below, for the importer numbers listed.',
  topAccount: 'Top account',
  owner: 'Trade Account Owner',
  numbers: 'Importer numbers with suffix',
  company: 'Company name, as in our original ACE Portal application',
  address: 'Company address, as in our original ACE Portal application',
  contact: 'For questions',
  thanks: 'Thank you.',
  accounts: {
    importer: 'Importer',
    exporter: 'Exporter',
    'protest-filer': 'Protest Filer',
    broker: 'Broker',
  },
  roles: {
    owner: 'Trade Account Owner',
    representative: 'Authorized company representative',
  },
} as const;

/**
 * What CBP reads: the mails and the letter that are sent to it, in English. It is therefore not
 * part of `Texts`, the shape of every language of the interface, which contains the texts around
 * it.
 */
export const toCbp = { blanks, mails, letter } as const;
