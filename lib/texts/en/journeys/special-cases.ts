/** What is said of each step: to do, needed, seen as done; and what can go wrong, and what then. */
export const specialCases = {
  details: {
    'which-application': {
      do: 'Apply with the ACE Portal Account Application Web Form: since about June 2026 it is the one for several numbers. It replaces a PDF that went to ACE.Applications@cbp.dhs.gov.',
      need: 'Every number in full, with its suffix, and whether one of them is linked: the ready email asks your broker. The PDF is reported to want the suffix; whether the web form does is not known.',
      done: 'You have applied once for all numbers, and have your login details.',
      note: 'Our sources do not give the web form’s full address. Start from CBP’s page on managing the portal (under “More”), never from a link in an email.',
    },
    'inactive-number': {
      do: 'Ask your broker to reactivate it (a “TP” message, action A), or send a 5106 with the subject “IOR reactivation request”. Where that goes our sources do not say: ask the importer of record program first.',
      who: 'The broker. Without one, the company itself.',
      done: 'The broker confirms that the number is active. Then change your answer to “Where do you stand?”.',
      note: 'The status is called “20-Inactive” and can come after a year without use.',
    },
    'voided-number': {
      do: 'Write to BONDQUESTIONS@cbp.dhs.gov and ask them to restore the record. Name the company and the kind of number (EIN, SSN or CBP-assigned) in the subject.',
      need: 'Supporting papers. CBP’s message of 2019 asks for them; which ones, ask the bonds team.',
      done: 'The bonds team confirms it. Then change your answer to “Where do you stand?”.',
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
      do: 'Do you already log in to ACE as your company? Then check this step off and do not apply. Brokers and notify parties with one importer number and a 5106 can use the importer form; others ask ACE Support.',
      who: 'This affects every party that receives refunds of duties, taxes and fees: importers, brokers, filers, sureties and others.',
      done: 'You can log in to your own account.',
      need: 'Your own 5106 name and number, the certainty that the number is not linked to an account, and the 5106 contact on the phone: the form’s code is valid for ten minutes.',
    },
    'party-enrol': {
      do: 'In your own portal account, open your own importer number and the tab ACH Refund Authorization, and press Get Info/Refresh. If nothing is shown, enter your own bank data; never enter it in a client’s account.',
      done: 'You see your data after Get Info/Refresh.',
      note: 'If a named party is not enrolled, CBP uses the importer’s own bank data.',
      note2: 'Where this tab is in an account without an importer number is not known to us.',
    },
    'client-data': {
      do: 'Use your own login, and only with the client’s say-so. Do not pass one client’s data to another.',
      done: 'Each client knows who has access.',
    },
  },
  troubles: {
    'which-application': {
      'no-answer': {
        when: 'No answer comes',
        do: 'Do not apply again. Write to ACE.Applications@cbp.dhs.gov with the day on which you applied.',
      },
      'one-linked': {
        when: 'One of the numbers is already linked',
        do: 'A new application is refused for it. Change your answer to “Where do you stand?”: “We have one but can’t get in”.',
      },
      'form-not-found': {
        when: 'You cannot find the web form',
        do: 'Write to ACE.Applications@cbp.dhs.gov and ask. Do not use the importer form instead.',
      },
    },
    'inactive-number': {
      'is-login': {
        when: 'It is the log-in that does not work',
        do: 'That is the 45-day rule, a different matter: open “Help” and choose “I cannot log in”.',
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
        do: 'Then CBP uses the importer’s own bank data, and there is none. Ask the party to enroll in its own account, and to tell you when it sees its data after Get Info/Refresh.',
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
      'no-tab': {
        when: 'You do not find the tab',
        do: 'Ask ACE Support where a broker, notify party or surety enters bank data.',
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
