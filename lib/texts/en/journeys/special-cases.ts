/** What is said of each step: to do, needed, seen as done; and what can go wrong, and what then. */
export const specialCases = {
  details: {
    'which-application': {
      do: 'Use the ACE Portal Account Application Web Form, named for this since about June 2026. Before that, a PDF went to ACE.Applications@cbp.dhs.gov.',
      need: 'Every number in full, with its suffix, and whether one of them is linked: the ready email asks your broker. The PDF is reported to want the suffix; whether the web form does is not known.',
      done: 'You have sent one application for all numbers.',
      note: 'Our sources do not give the web form’s full address. Start from CBP’s page on managing the portal (under “More”), never from a link in an email.',
    },
    'inactive-number': {
      do: 'Ask your broker to reactivate it (a “TP” message, action A), or send a 5106 by email with the subject “IOR reactivation request”.',
      who: 'The broker. Without one, the company itself.',
      done: 'The broker confirms that the number is active. Then change your answer to “Has one of these happened?”: “No, none of these”.',
      note: 'The status is called “20-Inactive” and can come after a year without use.',
    },
    'voided-number': {
      do: 'Write to BONDQUESTIONS@cbp.dhs.gov and ask them to restore the record.',
      need: 'A subject line by the kind of number, and supporting papers, as a CBP message of 2019 says.',
      done: 'The bonds team confirms it. Then change your answer to “Has one of these happened?”: “No, none of these”.',
    },
    'foreign-account': {
      do: 'Open a U.S. bank account in the name of the importer of record.',
      done: 'You have its numbers in writing. Then change your answer about the bank account to “Yes, or there will be one”, and the rest of the way is shown.',
    },
    'foreign-designee': {
      do: 'Name a notify party or broker in the United States with Form 4811, or in the portal’s tab Notify Parties.',
      need: 'A party who is enrolled for ACH refunds in its own account.',
      done: 'The party is shown, and has told you that it is enrolled.',
    },
    waiver: {
      do: 'Write to frn-achrefundsupport@cbp.dhs.gov: one guide says it takes requests for waivers under 31 CFR 208.4.',
      done: 'You have an answer in writing.',
    },
    'party-account': {
      do: 'No portal account yet? Brokers and notify parties apply with the importer form; others ask ACE Support first.',
      who: 'This affects every party that receives refunds of duties, taxes and fees: importers, brokers, filers, sureties and others.',
      done: 'You can log in to your own account.',
    },
    'party-enrol': {
      do: 'Enter bank data in your own account. Follow the steps of “Enroll for ACH refunds”.',
      done: 'You see your data after Get Info/Refresh.',
      note: 'If a named party is not enrolled, CBP uses the importer’s own bank data.',
    },
    'client-data': {
      do: 'Use your own login, and only with the client’s say-so. Do not pass one client’s data to another.',
      done: 'Each client knows who has access.',
    },
  },
  troubles: {
    'which-application': {
      'one-linked': {
        when: 'One of the numbers is already linked',
        do: 'A new application is refused for it. Add the others to that account instead.',
      },
    },
    'inactive-number': {
      'is-login': {
        when: 'It is the log-in that does not work',
        do: 'That is the 45-day rule, a different matter: see “How to unlock an account” under “Now”.',
      },
      'is-voided-too': {
        when: 'The record is voided, not inactive',
        do: 'Then write to the bonds team: change your answer to “The importer record is voided”.',
      },
    },
    'voided-number': {
      'is-dormant': {
        when: 'Someone says “voided ACE account”',
        do: 'It is the importer record that is voided. A dormant log-in is another case: it gets reactivated.',
      },
    },
    'foreign-account': {
      'own-name': {
        when: 'The account is in another company’s name',
        do: 'It has to be in the name of the importer of record. Otherwise name a notify party.',
      },
    },
    'foreign-designee': {
      'not-enrolled': {
        when: 'The party is not enrolled',
        do: 'Then CBP uses the importer’s own bank data, and there is none. Wait until the party is enrolled.',
      },
    },
    waiver: {
      'no-answer': {
        when: 'No answer comes',
        do: 'What happens then is not known. Ask your broker or counsel, and keep working on the other two ways.',
      },
    },
    'party-account': {
      'no-5106': {
        when: 'You have no CBP Form 5106 on file',
        do: 'The importer form checks against that record. Which application fits is not known to us, so ask ACE Support.',
      },
    },
    'party-enrol': {
      'not-yet': {
        when: 'A refund came due before you enrolled',
        do: 'It goes to the importer’s own bank data. Tell the importer.',
      },
    },
    'client-data': {
      'shared-login': {
        when: 'A client offers you a login',
        do: 'Logins are not to be shared. Ask to be added as a user.',
      },
    },
  },
} as const;
