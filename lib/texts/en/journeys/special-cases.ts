/** What is said of each step: to do, needed, seen as done; and what can go wrong, and what then. */
export const specialCases = {
  details: {
    'which-application': {
      do: 'Use the ACE Portal Account Application Web Form, named for this since about June 2026; before it, a PDF was mailed to ACE.Applications@cbp.dhs.gov.',
      need: 'Every number in full, with its suffix: the PDF is reported to want it so, other than the importer form.',
      done: 'One application for all numbers is on its way.',
      note: 'The full address of the web form was not in our sources. Start from a page of cbp.gov, never from a link in an email.',
    },
    'inactive-number': {
      do: 'Ask your broker to reactivate it (a “TP” message, action A), or send a 5106 with the subject “IOR reactivation request”.',
      who: 'The broker; without one, the company itself.',
      done: 'The broker confirms that the number is active.',
      note: 'The status is called “20-Inactive”, and can come after a year without use.',
    },
    'voided-number': {
      do: 'Write to BONDQUESTIONS@cbp.dhs.gov and ask for the record to be restored.',
      need: 'A subject by the kind of number, and supporting papers, as a CBP message of 2019 has it.',
      done: 'The bonds team confirms it. Only then go on with an account.',
    },
    'foreign-account': {
      do: 'Open a U.S. bank account in the name of the importer of record; refunds are reported to be paid in U.S. dollars, to U.S. accounts only.',
      done: 'You hold routing number and account number, in writing.',
    },
    'foreign-designee': {
      do: 'Name a notify party or broker in the United States with Form 4811, or in the portal’s tab Notify Parties, as is reported.',
      need: 'A party who is enrolled for ACH refunds in an account of its own.',
      done: 'The party is shown, and has told you that it is enrolled.',
    },
    waiver: {
      do: 'Write to frn-achrefundsupport@cbp.dhs.gov: one guide reports that it takes requests for waivers under 31 CFR 208.4. The address is not confirmed.',
      done: 'You hold an answer in writing.',
    },
    'party-account': {
      do: 'If you have no portal account, apply with the importer form; brokers and 4811 notify parties can use it too.',
      who: 'Every party that receives refunds of duties, taxes and fees is reported to be affected: importers, brokers, filers, sureties and others.',
      done: 'You can log in to an account of your own.',
    },
    'party-enrol': {
      do: 'Enroll bank data in your own account. The steps are those of “Enroll for ACH refunds”.',
      done: 'You see your data after Get Info/Refresh.',
      note: 'If a named party is not enrolled, CBP is reported to turn to the importer’s own bank data.',
    },
    'client-data': {
      do: 'Use your own log-in, and only with the client’s say-so. Give no client’s data to another.',
      done: 'Each client knows who has access.',
    },
  },
  troubles: {
    'which-application': {
      'one-linked': {
        when: 'One of the numbers is linked already',
        do: 'It is refused in a new application. Add the others to that account instead.',
      },
    },
    'inactive-number': {
      'is-login': {
        when: 'It is the log-in that does not work',
        do: 'That is the 45-day rule, and another way: see “How to unlock, by role”.',
      },
      'is-voided-too': {
        when: 'The record is voided, not inactive',
        do: 'Then the bonds team is the desk. Change your case to “voided record”.',
      },
    },
    'voided-number': {
      'is-dormant': {
        when: 'Somebody says “voided ACE account”',
        do: 'What is voided is the importer record. A dormant log-in is another case, and is reactivated.',
      },
    },
    'foreign-account': {
      'own-name': {
        when: 'The account is in another company’s name',
        do: 'It has to be in the importer of record’s name. Otherwise name a notify party.',
      },
    },
    'foreign-designee': {
      'not-enrolled': {
        when: 'The party is not enrolled',
        do: 'CBP is reported to turn to the importer’s own bank data then, and there is none. Wait until the party is enrolled.',
      },
    },
    waiver: {
      'no-answer': {
        when: 'No answer comes',
        do: 'What happens then is not known. Ask your broker or counsel, and do not let the other two ways lie.',
      },
    },
    'party-account': {
      'no-5106': {
        when: 'You have no CBP Form 5106 on file',
        do: 'The importer form compares with that record. Ask ACE Support which application fits; that is not known to us.',
      },
    },
    'party-enrol': {
      'not-yet': {
        when: 'A refund came due before you enrolled',
        do: 'It is reported to go to the importer’s own bank data. Tell the importer.',
      },
    },
    'client-data': {
      'shared-login': {
        when: 'A client offers you a log-in',
        do: 'Log-ins are reported not to be shared. Ask to be added as a user.',
      },
    },
  },
} as const;
