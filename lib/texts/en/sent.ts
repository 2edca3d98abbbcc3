import type { EnglishMailId } from '../../guide/ids';

const mails = {
  'broker-request': {
    subject: 'CBP Form 5106: data for our ACE Portal application',
    body: `Hello,

We are applying for an ACE Portal account for {company}, importer number {number}. Please tell us what CBP’s record (Form 5106) says today:

1. the exact company name, with every comma and abbreviation
2. the importer number, with every suffix on file
3. the contact email of the physical address (box 2E)
4. whether the record is active, inactive or voided
5. whether the number is linked to an ACE account and, if you know, who owns it

If that email is old or your own, please change it to the address below, which our company reads, and tell us when it is on the record. Before you change the record, please call me back at the number in your file.
[our email]

Thank you,
{name}`,
  },
  'record-change': {
    subject: 'Please update our CBP Form 5106',
    body: `Hello,

The name or address of {company}, importer number {number}, has changed. Please file an update of our CBP Form 5106, and tell us when it is on the record.

Now: [new name and address]
Before: [old name and address]

Before you change the record, please call me back at the number in your file.

Thank you,
{name}`,
  },
  'reactivate-number': {
    subject: 'Please reactivate our importer number',
    body: `Hello,

Our importer number {number} ({company}) is inactive. Please reactivate it (a “TP” message, action A), and tell us when CBP’s record shows it as active.

Thank you,
{name}`,
  },
  'ask-importer': {
    subject: 'Refund of duties on our shipments',
    body: `Hello,

CBP refunds duties to the importer of record. Please tell us about the shipments to {company} below:

1. who was the importer of record? Please send us the entry summary (CBP Form 7501).
2. if it was you: have you asked CBP for the refund?
3. when and how do you pass our share on?
4. what do you need from us?

Our shipments:
[entry or tracking numbers]

Thank you,
{name}`,
  },
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
} as const satisfies Record<EnglishMailId, { subject: string; body: string }>;

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
 * What goes to CBP and to U.S. businesses: always in these words, whatever the language of the
 * interface. The same keys of another language say what it means, for the person who sends it.
 */
export const sent = { mails, letter } as const;
