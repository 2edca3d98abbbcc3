/** Which case is yours: questions, answers, and what each comes to. */
export const cases = {
  journeys: {
    'get-ready': 'Get ready',
    'open-account': 'Open an account',
    'recover-linked': 'Recover a linked account',
    'enrol-ach': 'Add bank details',
    'add-sub-accounts': 'Add sub-accounts',
    'special-cases': 'Special cases',
    'follow-refund': 'Follow the refund',
  },

  actors: {
    anyone: 'Anyone at the company',
    owner: 'Trade Account Owner (TAO)',
    proxy: 'Proxy Trade Account Owner (PTAO)',
    granted: 'A proxy or user with Full Access',
    user: 'Trade Account User (TAU)',
    signer: 'Someone who may bind the company',
    broker: 'Your customs broker',
  },

  triage: {
    stand: {
      question: 'Where do you stand?',
      none: 'We have no ACE account',
      'can-log-in': 'We have one and can log in',
      'locked-out': 'We have one but can’t get in',
      changed: 'Something changed',
      unsure: 'I’m not sure',
    },
    party: {
      question: 'Which of these are you?',
      importer: 'The importer, or I work for it',
      broker: 'A broker or filer',
      'notify-party': 'A notify party named on Form 4811',
      other: 'A surety or another party',
    },
    trouble: {
      question: 'What happened?',
      'owner-left': 'The account’s owner left, or is our broker',
      'bank-changed': 'Our bank account changed',
      rejected: 'A refund was rejected',
      check: 'A refund check was lost, went stale or came back',
      inactive: 'The importer number is inactive',
      voided: 'The importer record is voided',
      none: 'Something else',
    },
    bank: {
      question: 'Is there a U.S. bank account in the importer’s name?',
      'in-us': 'Yes, or there will be one',
      'not-in-us': 'No: a foreign importer without one',
    },
    account: {
      question: 'Does the company have an ACE account?',
      none: 'No',
      'not-sure': 'I do not know',
      'i-own': 'Yes, and I am its owner (TAO)',
      'i-use': 'Yes, someone else owns it and can be reached',
      'owner-unknown': 'The number is linked, but the owner is unknown, gone or dormant',
    },
    owner: {
      question: 'Who owns the account?',
      'i-own': 'I do (TAO)',
      'i-use': 'Someone I can reach',
      'owner-unknown': 'Nobody knows, or the owner is gone',
    },
    numbers: {
      question: 'How many importer numbers do you have?',
      one: 'One',
      several: 'Several',
    },
    missing: {
      question: 'What is missing in the account?',
      'not-looked': 'I have not looked yet',
      'locked-out': 'I cannot log in',
      number: 'One of my importer numbers',
      'bank-data': 'Bank data for refunds',
      'us-bank': 'A U.S. bank account',
      rejected: 'A refund: it was rejected',
      check: 'A refund check: lost, stale or sent back',
      nothing: 'Nothing: I am waiting for a refund',
    },
  },

  /** What stands under each answer to the first question. */
  doors: {
    none: 'You need your Form 5106 and its contact',
    'can-log-in': 'Add bank details, follow a refund',
    'locked-out': 'Owner unknown, locked, “already linked”',
    changed: 'Person, bank, number, broker',
    unsure: 'A few short questions',
  },

  cases: {
    'no-account': {
      title: 'No account yet, one importer number',
      do: 'First get ready, then fill in the importer form. After that, enter bank data for each suffix.',
    },
    'not-sure': {
      title: 'There may already be an account',
      do: 'Ask the broker whether the number is linked, and colleagues whether anyone ever logged in to ACE. Then change your answer about the ACE account; until you know, do not apply.',
    },
    'own-account': {
      title: 'You have an account',
      do: 'Log in and see what is there: your importer accounts, and the bank data after Get Info/Refresh.',
    },
    'no-bank-data': {
      title: 'Account active, no bank data',
      do: 'Enter bank data for every EIN and suffix, and make sure you see it after Get Info/Refresh.',
    },
    'owner-locked': {
      title: 'You are the owner and cannot log in',
      do: 'Try Forgot Password first. Then write to ACE Support from your own address, with “reactivation” in the subject.',
    },
    'not-the-owner': {
      title: 'Someone else owns the account',
      do: 'Ask the owner to enter the bank data, or to give you Full Access to the ACH refund tab. If you are locked out, the owner can reactivate you.',
    },
    'linked-unknown': {
      title: 'Number linked, owner unknown, gone or dormant',
      do: 'Do not apply again. Find the owner, have CBP write to the owner on file, or have the owner changed.',
    },
    'missing-numbers': {
      title: 'An importer number is missing from the account',
      do: 'Add it as a sub-account, then enter bank data for it.',
    },
    'several-numbers': {
      title: 'Several importer numbers, no account',
      do: 'The importer form takes only one number. Use the ACE Portal Account Application Web Form instead.',
    },
    rejected: {
      title: 'A refund was rejected',
      do: 'Enter bank data for the number first, then write to the desk for rejected refunds.',
    },
    check: {
      title: 'A refund check is lost or stale',
      do: 'Write to the revenue refunds desk. Then enter bank data, so that the next refund is electronic.',
    },
    foreign: {
      title: 'Foreign importer without a U.S. bank account',
      do: 'Open a U.S. bank account, or name a notify party or broker that is enrolled. Waivers are rare.',
    },
    broker: {
      title: 'You are a broker or filer',
      do: 'Get your own account, and enroll it for the refunds that come to you.',
    },
    'notify-party': {
      title: 'You are a 4811 notify party',
      do: 'Get your own account, and enroll it: the importer’s refunds come to you.',
    },
    'other-party': {
      title: 'You are a surety or another party',
      do: 'Enroll for refunds in your own account. Ask ACE Support how to get one.',
    },
    inactive: {
      title: 'The importer number is inactive',
      do: 'Have the broker reactivate it, or send a 5106. Then change your answer: this is not the 45-day rule, and there is more to do.',
    },
    voided: {
      title: 'The importer record is voided',
      do: 'Before you apply for anything, email the bonds team the papers that the step names. Once the record is restored, change your answer.',
    },
    following: {
      title: 'Everything is set: follow the refund',
      do: 'Run the reports from the importer sub-account, and log in at least every 45 days.',
    },
  },
} as const;
