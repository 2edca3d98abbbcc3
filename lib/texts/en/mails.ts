import { toCbp } from '../to-cbp';

/** Ready mails, but for what is written to CBP. In a link every number stays blank; a copy has what was typed. */
export const mails = {
  mailBlanks: toCbp.blanks,
  mailLabels: {
    open: 'Open in your mail program',
    copy: 'Copy address, subject and text',
    copied: 'Copied',
    numbersBlank: 'The link leaves numbers blank. Fill them in before you send the email.',
    ssn: 'This may contain a Social Security number. Ordinary email is not safe for that: encrypt it, or give the number by phone.',
    fromOwner: 'Send it from the owner’s own address.',
    toUnconfirmed: 'CBP does not name this address. Copy the text, and decide whether to send it.',
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

If the email is old or your own, please file an update with the address below, which our company reads, and tell us when it is in the record. Before you change the record, please call me back at the number in your file.
[our email]

Thank you,
{name}`,
    },
    lookup: { title: 'To ACE Support: who is the owner' },
    reactivation: { title: 'To ACE Support: reactivate the owner' },
    'sub-account': { title: 'To ACE applications: add sub-accounts' },
    'rejected-refund': { title: 'To the desk for rejected refunds' },
    'voided-record': { title: 'To the bonds team: restore a voided record' },
  },
} as const;
