/**
 * Ready mails, except what those in English say (`sent.ts`). In a link every number stays blank; a
 * copy contains what was typed.
 */
export const mails = {
  mailBlanks: {
    company: '[legal name of the company]',
    number: '[importer number: to be filled in]',
    numbers: '[each importer number with its suffix: to be filled in]',
    reason: '[reason]',
    topAccount: '[name of the top account]',
    when: '[day and time]',
    name: '[your name]',
  },
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
    'broker-request': { title: 'To your broker: what the 5106 says' },
    'record-change': { title: 'To your broker: change our 5106' },
    'reactivate-number': { title: 'To your broker: reactivate our number' },
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
    'ask-importer': { title: 'To the carrier or seller: our refund' },
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
