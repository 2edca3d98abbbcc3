/** Desks, waits, key facts and CBP’s own material. */
export const desks = {
  contacts: {
    'ace-support': {
      name: 'ACE Support',
      for: 'Log-in, owner lookup, reactivation and portal errors. This is the line for the trade.',
    },
    'ace-applications': {
      name: 'ACE applications',
      for: 'Applications by PDF, as CBP’s own message says. One guide sends the letters that add sub-accounts here too.',
    },
    'ach-support': {
      name: 'ACH refund support',
      for: 'ACH refunds, and errors about a routing number.',
    },
    'rejected-refunds': {
      name: 'Rejected refunds',
      for: 'Rejected refunds, once bank data is in, and waivers under 31 CFR 208.4. Only one guide names this address.',
    },
    'revenue-refunds': {
      name: 'Revenue refunds',
      for: 'Checks that were lost, are stale-dated or came back.',
    },
    bonds: {
      name: 'Bonds team',
      for: 'Voided importer records, and questions about CBP Form 5106.',
    },
    'ior-program': {
      name: 'Importer of record program',
      for: 'Questions about CBP Form 5106, and inactive numbers.',
    },
    'ieepa-refunds': { name: 'IEEPA refunds (CAPE)', for: 'Technical questions about CAPE.' },
    'trade-relations': { name: 'Trade relations', for: 'General questions about IEEPA.' },
    'ieepa-fraud': {
      name: 'Refund fraud',
      for: 'Report emails, calls and sites that only pretend to be CBP.',
    },
    'ace-reports': { name: 'ACE reports', for: 'Questions about reports such as REV-603.' },
    'staff-desk': {
      name: 'CBP Technology Service Desk',
      for: 'One guide names it as the line for CBP’s own staff. Importers call ACE Support.',
    },
  },
  contactMenus: {
    'ace-support': 'Option 1, then 2, as of 2016; the menu may have changed.',
  },
  contactHours: {
    'ace-support': 'Reported: around the clock, except Saturday 10 PM to Sunday 5 AM Eastern Time.',
  },
  contactLabels: {
    phone: '{number}',
    phoneExtension: '{number}, extension {extension}',
    mail: 'Write an email',
    unconfirmed: 'Not confirmed by CBP',
    staff: 'For CBP staff',
    trade: 'For the trade',
    chooser: 'My problem is …',
  },
  problems: {
    'code-lost': 'The code goes to a wrong or old email',
    'log-in': 'I cannot log in',
    'owner-unknown': 'Nobody knows the account owner',
    'mails-missing': 'No email came after Submit',
    'tab-missing': 'The ACH tab is missing or shows an error',
    'sub-account': 'I need to add a number to the account',
    'routing-number': 'The routing number is refused',
    'rejected-refund': 'A refund was rejected',
    waiver: 'I want to ask for a waiver (31 CFR 208.4)',
    'lost-check': 'A refund check is lost or stale',
    'voided-record': 'The importer record is voided',
    'inactive-number': 'The importer number is inactive',
    'cape-file': 'CAPE refuses a file, or fails',
    'ieepa-question': 'A general question about IEEPA',
    report: 'A report is missing or unclear',
    fraud: 'Someone offers a refund, or asks for bank data',
  },

  waits: {
    'record-update':
      'Change of the 5106: CBP’s FAQ of 2019 calls this typical for a change of name or address.',
    'new-number': 'New importer number: CBP’s FAQ of 2019 calls this typical.',
    mails: 'Two emails after Submit: how long they take is not known.',
    'web-application': 'Application by web form: how long it takes is not known.',
    'pdf-application': 'Application by PDF: reported by brokers; others give other times.',
    reactivation: 'Reactivation: how long it takes is not known.',
    'owner-lookup': 'Owner lookup: how long it takes is not known.',
    'sub-account': 'New sub-account: reported by two guides.',
    'bank-check':
      '“Pending validation” of bank data: reported to last days; how many is not known.',
    'rejected-refund': 'Rejected refund, sent again: reported by one guide.',
    deposit: 'From issue of the refund to deposit: reported by a law firm.',
  },
  waitSpans: {
    'business-days':
      '{same, select, yes {{to, plural, one {# business day} other {# business days}}} other {{from}–{to, number} business days}}',
    days: '{same, select, yes {{to, plural, one {# day} other {# days}}} other {{from}–{to, number} days}}',
    weeks:
      '{same, select, yes {{to, plural, one {# week} other {# weeks}}} other {{from}–{to, number} weeks}}',
    reported: 'Reported, not promised: {span}',
    unknown: 'Not known',
  },

  keyFacts: {
    'electronic-refunds': 'CBP has paid refunds electronically since February 6, 2026.',
    'rule-published':
      'The interim rule was published on January 2, 2026 (91 FR 21). Guides that give that day as its effective date are wrong.',
    'tab-live': 'The tab ACH Refund Authorization has been in the portal since September 30, 2025.',
    'form-live': 'The importer form is reported to have been live since October 30, 2025.',
    'forty-five-days':
      'After 45 days without a log-in, a user loses access. The days count for each user separately, and the data is kept.',
    'ten-minutes': 'The verification code of the importer form is valid for ten minutes.',
    'no-ten-digits':
      'No importer number has ten digits: an EIN has nine, and eleven characters with its suffix. One guide says ten; the lengths here are reported by others.',
    'per-suffix': 'Every EIN and suffix needs its own bank data.',
    'us-bank': 'Refunds are reported to go only to U.S. bank accounts, in U.S. dollars.',
    'not-payment': 'Paying duty by ACH is reported not to enroll you for refunds.',
    'no-interest': 'No interest is reported to run while a refund cannot be delivered.',
    'only-cape':
      'A CAPE declaration is the only way to ask for an IEEPA refund: CSMS 68569567 of May 7, 2026.',
    'cape-live': 'CAPE is reported to have been live since April 20, 2026.',
    'first-refunds': 'The first ACH refunds through CAPE came on May 12, 2026.',
    'few-enrolled':
      'Reported for March 2026: 21,423 of 330,566 importers (6.5%) were enrolled. The figure is old.',
    'rejected-march':
      'Reported for March 27, 2026: more than 12,300 refunds rejected because bank data was missing. The figure is old.',
    'rejected-august':
      'Reported for August 21, 2026: 22,170 refunds ($1.7 billion) stuck because bank data was missing. The figure is old.',
  },

  resources: {
    'form-guide': 'Guide to the importer form, Pub. 5228-1025',
    'ach-guide': 'Guide to bank data for refunds, Pub. 5292-1225',
    managing: 'Page on managing the portal: owners and sub-accounts',
    'modernization-faq': 'Questions on the modernized portal',
    'faq-5106': 'Questions on CBP Form 5106',
    'ach-page': 'Page on ACH refunds',
    'reactivation-message': 'Message on reactivating users, CSMS 68510928',
    'inactive-message': 'Message on inactive importer numbers, CSMS 69056621',
    'fraud-message': 'Message on refund fraud, CSMS 68569567',
    'tab-message': 'Message on the ACH refund tab, CSMS 66428010',
    'report-message': 'Message on report REV-603',
  },
} as const;
