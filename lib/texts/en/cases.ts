/** The results of the questions: the cases, their journeys, and who can do a step. */
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
    signer: 'Someone who may sign for the company',
    broker: 'Your customs broker',
  },

  cases: {
    'no-account': {
      title: 'No account yet, one importer number',
      do: 'First get ready, then fill in the importer form. After that, add bank details.',
    },
    'not-sure': {
      title: 'Find out whether there is an account',
      do: 'Ask the broker whether the number is linked, and colleagues whether anyone ever logged in to ACE. Then change your answer. Until you know, do not apply.',
    },
    'several-numbers': {
      title: 'Several importer numbers, no account',
      do: 'The importer form takes only one number. Use CBP’s “ACE Portal Account Application Web Form” instead.',
    },
    'not-importer': {
      title: 'Someone else is the importer of record',
      do: 'Ask the carrier or seller in that box for your refund. You need no ACE account for it.',
    },
    'importer-unknown': {
      title: 'Find out who was the importer of record',
      do: 'Ask whoever billed the duty for the entry summary. Another name in its importer-of-record box? They get the refund, and you need no account. Yours? Change your answer to “Ours”.',
    },
    foreign: {
      title: 'No U.S. bank account',
      do: 'Open a U.S. bank account in your company’s name, or name a notify party that has one in ACE. Ask your broker about entries already filed.',
    },
    broker: {
      title: 'You are a broker or filer',
      do: 'Get your own account, and add bank details there for the refunds that come to you. Applying for a client? Type the client’s email: it becomes the client’s login.',
    },
    'notify-party': {
      title: 'You are a 4811 notify party',
      do: 'Get your own account, and add bank details there. You are paid only for entries whose entry summary names you.',
    },
    'other-party': {
      title: 'You are a surety or another party',
      do: 'Add bank details in your own account. Get one with CBP’s “ACE Portal Account Application Web Form”.',
    },

    'no-code': {
      title: 'The code did not reach you',
      do: 'Find out which email is on your Form 5106 before you start again: the code goes only there.',
    },
    'wrong-contact': {
      title: 'The code goes to someone else',
      do: 'Have your broker put your own contact on the 5106, then apply again. In a hurry? Apply while whoever reads that inbox is on the phone.',
    },
    'other-email': {
      title: 'You typed another email than the 5106’s',
      do: 'Start over with your contact’s own address, if that person may own the account. Otherwise have the 5106 corrected first.',
    },
    'no-match': {
      title: 'The form finds no match',
      do: 'Copy name and number from your 5106, character by character. Both right? Try the number with, or without, the two characters after it (often 00).',
    },
    'email-used': {
      title: 'The email already has an ACE login',
      do: 'Log in with it at ace.cbp.gov. Your company is there? Do not apply: change your answer to “Where do you stand?”. Otherwise apply with another email.',
    },
    'no-mails': {
      title: 'You applied, and no emails came',
      do: 'Do not apply again. Search spam in both inboxes and try to log in. Then write to ACE Support with the day and time of Submit.',
    },
    'new-login': {
      title: 'You applied, and the login does not know you',
      do: 'At ace.cbp.gov choose Trade/PGA User, then Create an Account. Use the same email as in the application.',
    },

    'linked-unknown': {
      title: 'The number is linked, and nobody knows the owner',
      do: 'Do not apply again. Send the lookup email: CBP writes to the owner on file and sends you a confirmation.',
    },
    'owner-gone': {
      title: 'The owner, or the owner’s inbox, is gone',
      do: 'Name a new owner with CBP’s web form: “Update TAO information”. Don’t know who is on file? Send the lookup email first.',
    },
    'other-owner': {
      title: 'A broker or another company owns the account',
      do: 'Name an owner of your own with CBP’s web form: “Update TAO information”. Do not ask the broker to enter your bank details.',
    },
    'owner-locked': {
      title: 'The owner is locked out',
      do: 'The owner tries Forgot Password first. Still locked out? Write to ACE Support from the owner’s own address, with “reactivation” in the subject: CBP’s system answers automatically.',
    },
    'user-locked': {
      title: 'You are locked out; the owner is not',
      do: 'Ask the owner to reactivate you under Tools. A proxy cannot do it.',
    },
    'site-down': {
      title: 'The site is down or overloaded',
      do: 'Wait, and come back early in the morning, Eastern time. Do not send anything twice: a claim number or an email from CBP means that it went through.',
    },

    'own-account': {
      title: 'You have an account',
      do: 'Log in and see what is there: your importer accounts, and the bank details after Get Info/Refresh.',
    },
    'no-bank-data': {
      title: 'Your account has no bank details yet',
      do: 'Add bank details for every number, with the two characters after it (often 00), and see them after Get Info/Refresh.',
    },
    'payment-ach': {
      title: 'Paying duty by ACH does not count for refunds',
      do: 'Add bank details for refunds too: the ACH you pay with is separate.',
    },
    'not-the-owner': {
      title: 'Someone else owns the account',
      do: 'Ask the owner to enter the bank details, or to give you Full Access to the ACH refund tab.',
    },
    'some-suffixes': {
      title: 'Some numbers have no bank details',
      do: 'Add them for every number, with the two characters after it (often 00): one you leave out gets no refund.',
    },
    'tab-empty': {
      title: 'The tab looks empty',
      do: 'Press Get Info/Refresh: the tab shows what is stored only after that. Still empty? Check that you are the owner or have Full Access.',
    },
    'not-stuck': {
      title: 'A change did not stick',
      do: 'Check in this order: your rights, Get Info/Refresh, every number, the notify party. Then ask ACE Support.',
    },
    'bank-changed': {
      title: 'You have a new bank account',
      do: 'Enter the new bank details for every number, and see them after Get Info/Refresh. Close the old account only then.',
    },
    waiver: {
      title: 'You want a check',
      do: 'Ask CBP’s Revenue Division for a waiver in writing, with your ground in 31 CFR part 208. Waivers are rare: without one you need bank details in ACE, or a notify party.',
    },
    'missing-numbers': {
      title: 'An importer number is missing from the account',
      do: 'Add it with CBP’s web form, then add bank details for it.',
    },
    'no-sub-account': {
      title: 'You own the account, and there is no tab',
      do: 'Is your importer under Accounts, Importer? Not there: ask for the Importer sub-account with CBP’s web form now. There, without the tab: have your broker update the 5106.',
    },
    'add-user': {
      title: 'Someone needs a login',
      do: 'As the owner, add them under Tools, Add User. Full Access opens the bank details too.',
    },

    'to-file': {
      title: 'You want to ask for an IEEPA refund',
      do: 'File a CAPE declaration in ACE, or have the broker do it who filed the entries. Your U.S. bank details have to be in ACE too.',
    },
    held: {
      title: 'CBP holds your refund',
      do: 'Add bank details: CBP holds the refund until they are in ACE. There is nothing to write.',
    },
    rejected: {
      title: 'A refund was rejected',
      do: 'Add bank details for the number first. Then ask CBP to send the refund again.',
    },
    returned: {
      title: 'Your bank sent a refund back',
      do: 'Correct the bank details first. Then ask CBP to send the refund again.',
    },
    check: {
      title: 'A refund check is lost or stale',
      do: 'Write to CBP about the check. Then add bank details: the next refund is electronic.',
    },
    waiting: {
      title: 'Accepted, and no money yet',
      do: 'Count 90 days from acceptance, and change nothing meanwhile. Over? Look at ES-022, REV-603 and REV-613, then write to IEEPARefunds@cbp.dhs.gov with the claim number.',
    },
    diverted: {
      title: 'The refund paid a debt to CBP',
      do: 'Ask your broker or counsel which bill it was. There are no bank details to correct.',
    },
    'paid-elsewhere': {
      title: 'The refund goes to someone else',
      do: 'Paid already? Settle it with whoever was paid. Not yet? Change the notify party before the CAPE declaration: in ACE and on the entry summary.',
    },
    'file-refused': {
      title: 'CAPE refuses your file or entries',
      do: 'Find CBP’s message, correct what it names, and upload again. For technical questions write to IEEPARefunds@cbp.dhs.gov.',
    },
    following: {
      title: 'Everything is set: follow the refund',
      do: 'Run the reports from the importer sub-account, and log in at least every 45 days.',
    },

    inactive: {
      title: 'The importer number is inactive',
      do: 'Have your broker reactivate it, or send a 5106. Then change your answer: there is more to do.',
    },
    voided: {
      title: 'The importer record is voided',
      do: 'Email CBP’s bonds team the papers that the step names, before you apply for anything. Once the record is restored, change your answer.',
    },
    'contact-changed': {
      title: 'The contact on your 5106 changed',
      do: 'Have your broker put your new contact on the 5106 before anyone applies. Then change your answer.',
    },
    'name-changed': {
      title: 'Your name or address changed',
      do: 'Have the 5106 changed first. New name, or merged? Then use CBP’s web form for the account, too: “Update TAO information”.',
    },
    'broker-changed': {
      title: 'You have a new broker',
      do: 'Ask whoever filed your 5106 which email is on it, and whether the old broker owns your ACE account. Then change your answer.',
    },
  },
} as const;
