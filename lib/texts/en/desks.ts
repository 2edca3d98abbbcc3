/** Desks, waits, key facts and CBP’s own material. */
export const desks = {
  contacts: {
    'ace-support': {
      name: 'ACE Support',
      for: 'Log-in, owner lookup, reactivation, errors in the portal. The line for the trade.',
    },
    'ace-applications': {
      name: 'ACE applications',
      for: 'Applications on paper or PDF, and letters that add sub-accounts.',
    },
    'ach-support': {
      name: 'ACH refund support',
      for: 'ACH refunds, and errors about a routing number.',
    },
    'rejected-refunds': {
      name: 'Rejected refunds',
      for: 'Rejected refunds, once bank data is in, and waivers under 31 CFR 208.4. The address is named by one guide only.',
    },
    'revenue-refunds': {
      name: 'Revenue refunds',
      for: 'Checks that are lost, stale-dated or came back.',
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
      for: 'Report emails, calls and sites that are not CBP’s.',
    },
    'ace-reports': { name: 'ACE reports', for: 'Questions about reports such as REV-603.' },
    'staff-desk': {
      name: 'CBP Technology Service Desk',
      for: 'Named by one guide as the line for CBP’s own staff. For importers the line is ACE Support.',
    },
  },
  contactMenus: {
    'ace-support': 'Option 1, then 2, as in 2016; the menu may have changed.',
  },
  contactHours: {
    'ace-support': 'Reported: day and night, except Saturday 10 PM to Sunday 5 AM Eastern Time.',
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
    'mails-missing': 'After Submit no email came',
    'tab-missing': 'The ACH tab is missing or shows an error',
    'sub-account': 'A number has to be added to the account',
    'routing-number': 'The routing number is refused',
    'rejected-refund': 'A refund was rejected',
    'lost-check': 'A refund check is lost or stale',
    'voided-record': 'The importer record is voided',
    'inactive-number': 'The importer number is inactive',
    'cape-file': 'CAPE refuses a file, or fails',
    'ieepa-question': 'A general question about IEEPA',
    report: 'A report is not there, or not clear',
    fraud: 'Somebody offers a refund, or asks for bank data',
  },

  waits: {
    'record-update': 'Change of the 5106: CBP’s FAQ of 2019 calls this typical.',
    'new-number': 'New importer number: CBP’s FAQ of 2019 calls this typical.',
    mails: 'Two emails after Submit: how long they take is not known.',
    'pdf-application': 'Application by PDF: reported by brokers, and others name other times.',
    reactivation: 'Reactivation: how long it takes is not known.',
    'owner-lookup': 'Owner lookup: how long it takes is not known.',
    'sub-account': 'New sub-account: reported by two guides.',
    'bank-check':
      '“Pending validation” of bank data: reported to last for days; how many is not known.',
    'rejected-refund': 'Rejected refund, sent again: reported by one guide.',
    deposit: 'From the issue of a refund to the deposit: reported by a law firm.',
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
    'electronic-refunds': 'Since February 6, 2026 CBP pays refunds electronically.',
    'rule-published':
      'The interim rule was published on January 2, 2026 (91 FR 21). Guides that take that day for its effective date are wrong.',
    'tab-live': 'The tab ACH Refund Authorization has been in the portal since September 30, 2025.',
    'form-live': 'The importer form is reported to have been live since October 30, 2025.',
    'forty-five-days':
      'After 45 days without a log-in a user’s access ends: for each user separately. The data is kept.',
    'ten-minutes': 'The verification code of the importer form is valid for ten minutes.',
    'no-ten-digits':
      'No importer number has ten digits: an EIN has nine, with its suffix eleven characters. One guide names ten; the lengths here are reported by others.',
    'per-suffix': 'Bank data is entered for every EIN and suffix.',
    'us-bank': 'Refunds are reported to go to U.S. bank accounts only, in U.S. dollars.',
    'not-payment': 'ACH for paying duty is reported not to enroll you for refunds.',
    'no-interest': 'No interest is reported to run while a refund cannot be delivered.',
    'only-cape':
      'A CAPE declaration is the only way to ask for an IEEPA refund: CSMS 68569567 of May 7, 2026.',
    'cape-live': 'CAPE is reported to have been live since April 20, 2026.',
    'first-refunds': 'The first ACH refunds through CAPE came on May 12, 2026.',
    'few-enrolled':
      'Reported for March 2026: 21,423 of 330,566 importers (6.5%) were enrolled. The figure is old.',
    'rejected-march':
      'Reported for March 27, 2026: more than 12,300 refunds rejected for want of bank data. The figure is old.',
    'rejected-august':
      'Reported for August 21, 2026: 22,170 refunds ($1.7 billion) stuck for want of bank data. The figure is old.',
  },

  resources: {
    'form-guide': 'Guide to the importer form, Pub. 5228-1025',
    'ach-guide': 'Guide to bank data for refunds, Pub. 5292-1225',
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
