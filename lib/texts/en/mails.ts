/** Ready mails. In a link every number stays blank; a copy has what was typed. */
export const mails = {
  mailBlanks: {
    company: '[legal name of the company]',
    number: '[importer number: to be filled in]',
    numbers: '[each importer number with its suffix: to be filled in]',
    reason: '[reason]',
    topAccount: '[name of the top account]',
    name: '[your name]',
  },
  mailLabels: {
    open: 'Open in your mail program',
    copy: 'Copy address, subject and text',
    copied: 'Copied',
    numbersBlank: 'The link leaves numbers blank. Fill them in before you send the email.',
    ssn: 'This may contain a Social Security number. Ordinary email is not safe for that: encrypt it, or give the number by phone.',
    fromOwner: 'Send it from the owner’s own address.',
    toUnconfirmed: 'CBP does not name this address. Copy the text and decide for yourself.',
    toYours: 'To your broker, or whoever filed the 5106.',
    filledHere: 'What you type here is not stored. It is gone when you leave this view.',
  },
  mails: {
    'broker-request': {
      title: 'To the broker: the 5106 data',
      subject: 'CBP Form 5106: data for our ACE Portal application',
      body: `Hello,

We are about to apply for an ACE Portal account for {company}, importer number {number}. Could you please send us the following, as CBP’s record (Form 5106) has it today?

1. the exact name on the record, with every comma and abbreviation
2. the importer number with every suffix on file
3. the point-of-contact email tied to the physical address (box 2E)
4. whether the record is active, inactive or voided
5. whether the number is linked to an ACE top account and, if you know, whose it is

If the email is old or your own, please file an update with the address below, which our company reads, and tell us when it is in the record. Before you change anything, please call me back at the number in your file.
[our email]

Thank you,
{name}`,
    },
    lookup: {
      title: 'To ACE Support: who is the owner',
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
      title: 'To ACE Support: reactivate the owner',
      subject: 'Trade Account Owner reactivation',
      body: `Hello,

I am the Trade Account Owner of {company} and can no longer log in to the ACE Portal. This email comes from the address on my account. I have tried the normal login and Forgot Password. Please reactivate my access.

Thank you,
{name}`,
    },
    'sub-account': {
      title: 'To ACE applications: add sub-accounts',
      subject: 'Request to add importer sub-accounts to an ACE top account',
      body: `Hello,

Please add importer sub-accounts to our ACE top account {topAccount} ({company}) for these importer numbers:

{numbers}

The signed letter on our letterhead is attached.

Thank you,
{name}`,
    },
    'rejected-refund': {
      title: 'To the desk for rejected refunds',
      subject: 'Rejected refund: bank data now on file',
      body: `Hello,

A refund for {company}, importer number {number}, was rejected or came back, because its bank data was missing or wrong. We have now entered the right bank data in the ACE Portal and have seen it there after Get Info/Refresh. Please issue the refund again.

Entry numbers:
[entry numbers]

Thank you,
{name}`,
    },
    'voided-record': {
      title: 'To the bonds team: restore a voided record',
      subject: 'Void IR#',
      body: `Hello,

The importer record of {company}, importer number {number}, is voided. Please restore it.

Attached are a completed and signed CBP Form 5106 and proof of the number.

Thank you,
{name}`,
    },
  },
} as const;
