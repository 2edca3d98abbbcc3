/**
 * The texts about each step: what to do, what is needed, how to tell that it is done, and what can
 * go wrong.
 */
export const addSubAccounts = {
  details: {
    'sub-missing': {
      do: 'Open Accounts, then Importer, and compare the list with your importer numbers.',
      need: 'A list of every number, with the two characters after it.',
      done: 'You know which numbers to add.',
      note: 'Is the account tied to an old 5106? The web form adds today’s number to it.',
    },
    'sub-way': {
      do: 'Add the sub-account, or its number, with CBP’s “ACE Portal Account Application Web Form”.',
      done: 'You have sent the web form, or you cannot use it.',
      note: 'Look in the portal first: as owner you may be able to create an Importer sub-account yourself.',
    },
    'sub-letter': {
      do: 'Did you use the web form? Then check this step off. Otherwise write the letter here: it asks CBP to add sub-accounts to your top account.',
      who: 'The account owner, or an authorized company representative.',
      need: 'The name of the top account, its owner’s name, email and phone, each number with the two characters after it and its name on the 5106, and the company’s address.',
      done: 'It is printed on your own letterhead and signed.',
      note: 'Write company name and address exactly as in the first ACE Portal application.',
    },
    'sub-send': {
      do: 'Did you use the web form? Then check this step off and send nothing. Otherwise send the signed letter to ACE.Applications@cbp.dhs.gov, and keep a copy.',
      done: 'The email is in your sent folder, with the letter attached.',
      note: 'If a number is an SSN, put it only in the attached letter, and encrypt that if you can.',
    },
    'sub-seen': {
      do: 'Look under Accounts, Importer from time to time.',
      done: 'The number is in the list, and its tab opens.',
      note: 'Then add bank details for it too: they are not copied from another number.',
    },
  },
  troubles: {
    'sub-missing': {
      'linked-elsewhere': {
        when: 'The number is linked to another top account',
        do: 'A number can be in only one account. Find the owner of the other one first.',
      },
    },
    'sub-way': {
      'only-the-tab': {
        when: 'Your importer is there, and only the tab ACH Refund Authorization is missing',
        do: 'Look under More first. Not there? Have the broker update the 5106, and look again before you ask for anything.',
      },
      'form-unknown': {
        when: 'You cannot find the web form',
        do: 'Open it from CBP’s page “IEEPA Duty Refunds”, or send the letter.',
      },
    },
    'sub-letter': {
      'details-changed': {
        when: 'The name or address has changed since then',
        do: 'Give both, the old one from the application and the new one, and say that it changed.',
      },
    },
    'sub-send': {
      'other-mailbox': {
        when: 'A guide names another mailbox',
        do: 'Use this one: CBP names it for account applications.',
      },
    },
    'sub-seen': {
      'nothing-yet': {
        when: 'The wait is over and nothing has changed',
        do: 'Write to ACE Support with the day you sent it. Do not send it twice.',
      },
    },
  },
} as const;
