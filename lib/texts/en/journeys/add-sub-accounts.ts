/** What is said of each step: to do, needed, seen as done; and what can go wrong, and what then. */
export const addSubAccounts = {
  details: {
    'sub-missing': {
      do: 'Open Accounts, then Importer, and compare the list with your importer numbers.',
      need: 'The list of every importer number with its suffix.',
      done: 'You know which numbers are to be added.',
    },
    'sub-way': {
      do: 'Try the ACE Portal Account Application Web Form first; it is named for this since June 2026. Otherwise send the letter.',
      done: 'You have chosen one of the two.',
      note: 'One broker reports that owners may create importer sub-accounts themselves; that was not confirmed.',
    },
    'sub-letter': {
      do: 'State clearly that CBP is asked to add one or more sub-accounts to the named top account.',
      who: 'The account owner, or an authorized company representative.',
      need: 'Top account, owner’s name, email and phone, each number with its suffix and its 5106 name, company details, account type. The first part is reported; what goes beyond it is our conclusion.',
      done: 'It is printed on your own letterhead and signed.',
      note: 'Company name and address are to stand exactly as in the first ACE Portal application.',
    },
    'sub-send': {
      do: 'Send the signed letter to ACE.Applications@cbp.dhs.gov, and keep a copy.',
      done: 'The email is in your sent folder, with the letter.',
      note: 'If a number is an SSN, attach it only in the letter, and think of encrypting it.',
    },
    'sub-seen': {
      do: 'Look under Accounts, Importer from time to time.',
      done: 'The number is in the list, and its tab opens.',
      note: 'Bank data is then entered for it as well: it does not come from another suffix.',
    },
  },
  troubles: {
    'sub-missing': {
      'linked-elsewhere': {
        when: 'The number is linked to another top account',
        do: 'A number can be in one account only. Find the owner of the other one first.',
      },
    },
    'sub-way': {
      'form-unknown': {
        when: 'You do not find the web form',
        do: 'Its full address was not in our sources. Start from a page of cbp.gov, or send the letter.',
      },
    },
    'sub-letter': {
      'details-changed': {
        when: 'Name or address has changed since',
        do: 'We conclude: give both, the old as in the application and the new, and say that it changed.',
      },
    },
    'sub-send': {
      'other-mailbox': {
        when: 'A guide names another mailbox',
        do: 'This one is the one that CBP’s message names.',
      },
    },
    'sub-seen': {
      'nothing-yet': {
        when: 'Nothing is seen after the wait',
        do: 'Write to ACE Support with the day on which you sent it. Do not send it twice.',
      },
    },
  },
} as const;
