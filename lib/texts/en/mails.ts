import { toCbp } from '../to-cbp';

/**
 * Ready mails, except those to CBP. In a link every number stays blank; a copy contains what was
 * typed.
 */
export const mails = {
  mailBlanks: toCbp.blanks,
  mailLabels: {
    open: 'Open in your mail program',
    copy: 'Copy address, subject and text',
    copied: 'Copied',
    numbersBlank: 'The link leaves numbers blank. Fill them in before you send the email.',
    ssn: 'This may contain a Social Security number, and ordinary email is not safe. Encrypt it, or give the number by phone.',
    fromOwner: 'Send it from the owner’s own address.',
    toUnconfirmed: 'CBP does not name this address. Copy the text, and decide whether to send it.',
    toYours: {
      broker: 'To your broker, or whoever filed the 5106.',
      owner: 'To your account’s owner (TAO).',
      contact: 'To your contact: the email on your Form 5106.',
      importer: 'To the carrier or seller who brought the goods in, or billed the duty.',
    },
    filledHere: 'What you type here is not stored. It is gone when you leave this view.',
  },
  mails: {
    'broker-request': {
      title: 'To your broker: what the 5106 says',
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
      title: 'To your broker: change our 5106',
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
      title: 'To your broker: reactivate our number',
      subject: 'Please reactivate our importer number',
      body: `Hello,

Our importer number {number} ({company}) is inactive. Please reactivate it (a “TP” message, action A), and tell us when CBP’s record shows it as active.

Thank you,
{name}`,
    },
    'owner-access': {
      title: 'To the account’s owner: bank details for refunds',
      subject: 'ACE Portal: bank details for our refunds',
      body: `Hello,

You own our ACE Portal account. CBP pays refunds only to bank details in the portal. Please do one of two things:

1. Enter our bank details in the tab ACH Refund Authorization of the importer account, for every number with the two characters after it.
2. Or give me Full Access to that tab: Tools, User Access, my name, Roles, expand Importer, Edit, ACH refund tab, Full Access, Submit. If I have no login yet, please add me first: Tools, Add User.

For the account and routing numbers, please call me: they do not belong in an email.

Thank you,
{name}`,
    },
    'owner-reactivates': {
      title: 'To the account’s owner: let me back in',
      subject: 'Please reactivate my ACE login',
      body: `Hello,

I can no longer log in to our ACE Portal account. Only you, its Trade Account Owner, can let me back in. Please log in at ace.cbp.gov, open Tools, click my name, and press Reactivate. Tell me when it is done: I will log in on the same day.

If your own login is locked, write first from your own address to ACE.Support@cbp.dhs.gov, with “reactivation” in the subject.

Thank you,
{name}`,
    },
    'ask-importer': {
      title: 'To the carrier or seller: our refund',
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
    'tell-contact': {
      title: 'To your contact: when the code comes',
      subject: 'ACE Portal application: a code comes to your inbox',
      body: `Hello,

I am applying for an ACE Portal account. U.S. Customs and Border Protection (CBP) will email a verification code to you, because your address is the contact on our CBP Form 5106. The code is valid for ten minutes.

Company: {company}
When: {when}

Please open that inbox then, and call me on the number you already have for me. Read me the code on that call only. Do not email or text it to anyone, and do not call a number that stands in an email.

If you did not expect this, share nothing. Ask me on the number you already have, and report it to IEEPAFraud@cbp.dhs.gov.

Thank you,
{name}`,
    },
    lookup: { title: 'To ACE Support: who owns the account?' },
    reactivation: { title: 'To ACE Support: reactivate the owner' },
    'sub-account': { title: 'To ACE applications: add sub-accounts' },
    'rejected-refund': { title: 'To CBP: send the refund again' },
    'voided-record': { title: 'To the bonds team: restore a voided record' },
    waiver: { title: 'To CBP’s Revenue Division: a waiver' },
  },
} as const;
