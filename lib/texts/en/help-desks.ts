/** Help desks, waits, key facts and CBP’s own material. */
export const helpDesks = {
  helpDesks: {
    'ace-support': {
      name: 'ACE Support',
      for: 'Logins, owner lookup, reactivation and portal errors. This is the line for importers and brokers.',
    },
    'ace-applications': {
      name: 'ACE applications',
      for: 'Applications by PDF, and the letter that adds sub-accounts if you cannot use the web form.',
    },
    'ach-support': {
      name: 'ACH refund support',
      for: 'ACH refunds, and errors about a routing number.',
    },
    'rejected-refunds': {
      name: 'Rejected refunds',
      for: 'Refunds that were rejected or came back, once bank details are in, and waivers under 31 CFR part 208.',
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
      for: 'Questions about CBP Form 5106.',
    },
    'ieepa-refunds': { name: 'IEEPA refunds (CAPE)', for: 'Technical questions about CAPE.' },
    'trade-relations': {
      name: 'Trade relations',
      for: 'General questions about CAPE and IEEPA, and anyone who asks for a fee or bank details in CBP’s name.',
    },
    'ieepa-fraud': {
      name: 'Refund fraud',
      for: 'Report emails, calls and sites that only pretend to be CBP.',
    },
    'ace-reports': { name: 'ACE reports', for: 'Questions about reports such as REV-603.' },
    'staff-desk': {
      name: 'CBP Technology Service Desk',
      for: 'The line for CBP’s own staff. Importers call ACE Support.',
    },
  },
  helpDeskMenus: {
    'ace-support': 'Listen first. In 2016 it was option 1, then 2.',
  },
  helpDeskHours: {
    'ace-support': 'Around the clock, except Saturday 10 PM to Sunday 5 AM Eastern Time.',
  },
  contactLabels: {
    phone: '{number}',
    phoneExtension: '{number}, extension {extension}',
    mail: 'Write an email',
    unconfirmed: 'Not confirmed by CBP',
    staff: 'For CBP staff',
    trade: 'For importers and brokers',
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
    'rejected-refund': 'A refund was rejected or came back',
    waiver: 'I want to ask for a waiver (31 CFR part 208)',
    'lost-check': 'A refund check is lost or stale',
    'voided-record': 'The importer record is voided',
    'inactive-number': 'The importer number is inactive',
    'cape-file': 'CAPE refuses a file, or fails',
    'ieepa-question': 'A general question about IEEPA',
    report: 'A report is missing or unclear',
    fraud: 'It may be a scam: a call, email or site',
  },

  waits: {
    'record-update': 'CBP calls this typical for a change of name or address on the 5106.',
    'new-number': 'CBP calls this typical for a new importer number.',
    mails:
      'CBP gives no time. Nothing after a week? Search spam in both inboxes, then ask. Don’t apply again.',
    'web-application': 'Application by web form: CBP gives no time.',
    'pdf-application': 'Application by PDF. Plan for the longer time.',
    reactivation:
      'CBP’s system answers automatically; CBP gives no time. Nothing came? Check spam and the subject, then call.',
    'owner-lookup':
      'CBP’s system sends you a confirmation; CBP gives no time. Nothing came? Check spam and the subject, then call.',
    'sub-account': 'New sub-account. Look under Accounts, Importer from time to time.',
    'bank-check': '“Pending validation” of bank details: CBP gives no time.',
    'rejected-refund': 'Rejected refund, sent again. Ask when the longer time is over.',
    deposit: 'From issue of the refund to deposit.',
    'voided-record':
      'At least this long. CBP does not tell you: have your broker look the number up.',
    'cape-refund':
      'CBP’s usual time from acceptance to refund: 45 of these days are CBP’s own processing. Longer if CBP reviews the entry.',
    liquidation: 'CBP’s usual time from liquidation or reliquidation to the deposit.',
  },
  waitSpans: {
    'business-days':
      '{same, select, yes {{to, plural, one {# business day} other {# business days}}} other {{from}–{to, number} business days}}',
    days: '{same, select, yes {{to, plural, one {# day} other {# days}}} other {{from}–{to, number} days}}',
    weeks:
      '{same, select, yes {{to, plural, one {# week} other {# weeks}}} other {{from}–{to, number} weeks}}',

    unknown: 'CBP gives no time',
    planned: 'Plan for {span}',
  },

  keyFacts: {
    'electronic-refunds': 'CBP has paid refunds electronically since February 6, 2026.',
    'rule-published':
      'CBP’s rule was published on January 2, 2026 (91 FR 21) and took effect on February 6.',
    'tab-live': 'The tab ACH Refund Authorization has been in the portal since September 30, 2025.',
    'form-live': 'The importer form has been live since October 30, 2025.',
    'forty-five-days':
      'After 45 days without a login you are locked out. The days count for each user separately, and the data is kept.',
    'ten-minutes': 'The verification code of the importer form is valid for ten minutes.',
    'no-ten-digits':
      'No importer number has ten digits: an EIN has nine, and eleven characters with the two after it.',
    'per-suffix':
      'Every number, with the two characters after it (often 00), needs its own bank details.',
    'us-bank': 'Refunds go only to a U.S. bank account, yours or your notify party’s.',
    'not-payment':
      'Bank details for refunds are for refunds only. They can be separate from the ACH you use to pay duty.',
    'no-interest': 'No interest runs while a refund is rejected.',
    'only-cape':
      'A CAPE declaration is the only way to ask for an IEEPA refund: CSMS 68569567 of May 7, 2026.',
    'cape-live': 'CAPE has been live since April 20, 2026.',
    'first-refunds': 'CBP said that CAPE’s ACH refunds would begin as early as May 12, 2026.',
    'few-enrolled':
      'In March 2026, 21,423 of 330,566 importers (6.5%) had bank details in ACE. The figure is old.',
    'rejected-march':
      'By March 27, 2026, more than 12,300 refunds were rejected because bank details were missing. The figure is old.',
    'rejected-august':
      'By August 21, 2026, 22,170 refunds ($1.7 billion) were held because bank details were missing. The figure is old.',
    'no-account':
      'No ACE account, no refund: CBP pays only to bank details in an active ACE Portal account.',
  },

  resources: {
    'form-guide': 'Guide to the importer form, Pub. 5228-1025',
    'ach-guide': 'Guide to bank details for refunds, Pub. 5292-1225',
    managing: 'Page on managing owners and sub-accounts; it may show the older portal',
    'modernization-faq': 'Questions on the modernized portal',
    'faq-5106': 'Questions on CBP Form 5106',
    'ach-page': 'Page on ACH refunds',
    'reactivation-message': 'Message on reactivating users, CSMS 68510928',
    'inactive-message': 'Message on inactive importer numbers, CSMS 69056621',
    'fraud-message': 'Message on refund fraud, CSMS 68569567',
    'tab-message': 'Message on the ACH refund tab, CSMS 66428010',
    'report-message': 'Message on report REV-603',
    'refunds-page': 'Page “IEEPA Duty Refunds”: questions, reports, CAPE, the web form',
    'portal-faq': 'Questions on the ACE Portal and ACH refunds',
    'enrollment-overview': 'Overview of enrolling for ACH refunds, Pub. 5286-1225',
    'cape-guide': 'Guide to CAPE declarations',
    'voided-faq': 'Questions on voided importer records',
    'refunds-notice': 'Federal Register notice on refunds: who is paid, and waivers',
  },
} as const;
