/** The steps of every journey: a short title, and the reason. */
export const steps = {
  'right-form': {
    title: 'Check that this is the right application',
    why: 'The importer form takes one importer number with a CBP Form 5106 on file and no ACE account yet. Several numbers, or an account already? Use another way.',
  },
  'data-5106': {
    title: 'Get your Form 5106',
    why: 'CBP checks your name and number against it. Ask your customs broker for a copy, and look at the contact email (box 2E on paper).',
  },
  'contact-ready': {
    title: 'Get your contact on the phone',
    why: 'The code goes to the email of the physical address on your 5106. It is valid for ten minutes. Is that email old, or the broker’s? Have the 5106 updated before you start.',
  },
  'login-email': {
    title: 'Choose the email for your login',
    why: 'It becomes the owner’s ACE login. Pick an inbox that the owner will still read in a year.',
  },
  company: {
    title: 'Fill in the first page',
    why: 'Enter name and number as on your 5106, and the email you chose for the login. Next sends the code.',
  },
  code: {
    title: 'Type the code',
    why: 'Your contact reads it to you. It is valid for ten minutes.',
  },
  owner: {
    title: 'Name the account’s owner',
    why: 'The owner (TAO) lets other users in.',
  },
  authorise: {
    title: 'Authorize and submit',
    why: 'You sign for the company. It creates the account, its owner and the importer view.',
  },
  done: {
    title: 'See that it was sent',
    why: 'This page means that your application was sent. Do not apply again.',
  },
  mails: {
    title: 'Look for two emails',
    why: 'One confirms the importer view, the other brings your login details. CBP’s emails come from addresses that end in @cbp.dhs.gov.',
  },
  'create-login': {
    title: 'Create your CBP login',
    why: 'The portal’s login is at login.cbp.gov. No login there yet? Create one first.',
  },
  'first-login': {
    title: 'Log in for the first time',
    why: 'It shows that the account works. Do it soon: an account that nobody logs in to can lock too.',
  },
  'keep-login': {
    title: 'Log in at least every 45 days',
    why: 'After 45 days without a login you are locked out. The days count for each user separately.',
  },
  'first-look': {
    title: 'Check that everything is there',
    why: 'Submit creates an importer view with your number. See now that each of your numbers is there, not when a refund is due.',
  },
  'add-proxy': {
    title: 'Add a second person (proxy)',
    why: 'A proxy keeps you working while the owner is away. A proxy cannot let anyone back in: only the owner can.',
  },

  'ask-broker': {
    title: 'Ask whoever filed your 5106',
    why: 'The form compares name and number with CBP’s record and sends the code to the contact on it. One email asks for everything you need.',
  },
  'read-answer': {
    title: 'Check the answer',
    why: 'Name and number have to match one record, and that record cannot be linked to an account yet.',
  },
  'account-known': {
    title: 'Say what you found out',
    why: 'What comes next depends on it: is there an account, and who owns it?',
  },
  'fix-contact': {
    title: 'Wrong contact email? Have it corrected',
    why: 'The code goes to the email of the physical address on your 5106. If it is old or the broker’s, the code will not reach you.',
  },
  'compare-record': {
    title: 'Compare name and number with your 5106',
    why: 'The form goes on only if name and number match one record.',
  },
  'contact-address': {
    title: 'Start over with your contact’s own address',
    why: 'If the email on the form differs from the one on the 5106, no code may come.',
  },
  'try-login': {
    title: 'Log in with that email, or choose another',
    why: 'The form refuses an email that already belongs to an ACE user.',
  },
  'owner-gate': {
    title: 'Choose the login’s email and the owner',
    why: 'The email becomes the login, and the person becomes the account’s owner.',
  },
  'all-at-hand': {
    title: 'Get everything ready before the ten minutes start',
    why: 'The code is valid for ten minutes. If the contact does not answer in that time, you start the whole application over.',
  },

  'owner-guess': {
    title: 'Work out who owns it',
    why: 'Start with the person whose email was used when the company first registered with customs: often the boss, or whoever signed.',
  },
  'owner-lookup': {
    title: 'Ask CBP to write to the owner',
    why: 'CBP’s system writes to the owner on file and sends you a confirmation.',
  },
  'owner-by-phone': {
    title: 'Or: have CBP confirm a name',
    why: 'CBP confirms a name and email that you give. It does not name the owner.',
  },
  reactivate: {
    title: 'Have the locked login reactivated',
    why: 'The owner reactivates proxies and users in the portal. Only a locked owner writes to CBP.',
  },
  'forgot-password': {
    title: 'Try Forgot Password with the owner’s email',
    why: 'If only the password is lost, you need no help desk.',
  },
  'owner-reactivates': {
    title: 'Have the owner let you back in',
    why: 'Only the account’s owner can reactivate a proxy or a user.',
  },
  'verify-access': {
    title: 'Log in and look before you go on',
    why: 'Make sure that the login works and the company is there before you change anything.',
  },
  'sub-connected': {
    title: 'Check whether an importer sub-account is connected',
    why: 'If it is, you save the wait for a new one. If not, ask for one now.',
  },
  'change-owner': {
    title: 'Is the owner gone? Change the owner',
    why: 'Use CBP’s web form if the owner left, the company was renamed or merged, or a broker set up the account.',
  },
  'record-voided': {
    title: 'Is the record voided? Have it restored',
    why: 'A voided record is not a locked login. CBP’s bonds team restores it.',
  },

  'bank-before-closing': {
    title: 'Enter the new bank details before you close the old account',
    why: 'A refund sent to a closed account comes back, and has to be asked for again.',
  },
  'check-in-order': {
    title: 'Check four things, in this order',
    why: 'A change counts once you see it after Get Info/Refresh, for every number.',
  },
  'ach-who': {
    title: 'Check that you may enter bank details',
    why: 'Only the account’s owner (TAO) can, or someone the owner gave Full Access to the ACH refund tab.',
  },
  'ask-owner': {
    title: 'Ask the owner for the tab',
    why: 'Only the owner enters bank details, or someone the owner gave Full Access to the tab.',
  },
  'ach-bank-data': {
    title: 'Get your bank’s paper and a second person',
    why: 'The refund goes to the account you type: a U.S. account in the name of the importer of record.',
  },
  'ach-suffixes': {
    title: 'List every number',
    why: 'Every number on your 5106, with the two characters after it (often 00), needs its own bank details. One you leave out gets no refund.',
  },
  'ach-log-in': {
    title: 'Log in to the portal',
    why: 'Bank details are entered in the ACE Portal.',
  },
  'ach-open-list': {
    title: 'Open Accounts, then Importer',
    why: 'Bank details go into the Importer sub-account, not into the top account.',
  },
  'ach-open-account': {
    title: 'Open the importer’s account name',
    why: 'Each importer number has its own account, with its own tab.',
  },
  'ach-open-tab': {
    title: 'Open the tab ACH Refund Authorization',
    why: 'This is CBP’s tab for bank details.',
  },
  'ach-refresh': {
    title: 'Press Get Info/Refresh',
    why: 'The tab looks empty until you press it, on every visit, even with bank details on file.',
  },
  'ach-add': {
    title: 'Press Add ACH Info',
    why: 'It opens the fields for bank details.',
  },
  'ach-fill': {
    title: 'Type the bank details and submit',
    why: 'Routing number, account number and Bank Control Key say where the money goes.',
  },
  'ach-see-back': {
    title: 'Press Get Info/Refresh again and look',
    why: 'You are done when you see your bank details after a refresh, not when you see “Success”.',
  },
  'ach-all-suffixes': {
    title: 'Do the same for every number',
    why: 'Every number, with the two characters after it, needs its own bank details.',
  },
  'ach-613': {
    title: 'Check that REV-613 is empty',
    why: 'It lists refunds that CBP rejected because bank details were missing.',
  },

  'sub-missing': {
    title: 'See which numbers are missing',
    why: 'Every number needs its own bank details, and the tab for them is in the Importer sub-account.',
  },
  'sub-way': {
    title: 'Ask for it with CBP’s web form',
    why: 'The web form is CBP’s way to add sub-accounts, or their numbers, to an account.',
  },
  'sub-letter': {
    title: 'No web form? Write the letter and sign it',
    why: 'Write it only if you cannot use the web form. It goes on your company’s letterhead, signed.',
  },
  'sub-send': {
    title: 'No web form? Send the letter',
    why: 'It goes to the mailbox for account applications.',
  },
  'sub-seen': {
    title: 'Look for the new sub-account',
    why: 'You are done when it is in your list.',
  },

  'which-application': {
    title: 'Several numbers: use the web form',
    why: 'The importer form takes only one importer number.',
  },
  'whose-entry': {
    title: 'Ask who was the importer of record',
    why: 'CBP refunds only the importer of record, or its notify party. For many shipments that was the carrier.',
  },
  'ask-importer': {
    title: 'Ask the importer of record for your refund',
    why: 'CBP refunds only the importer of record, or its notify party.',
  },
  'site-down': {
    title: 'Wait, and send nothing twice',
    why: 'The portal turns people away at busy times.',
  },
  'add-user': {
    title: 'Add your broker or a colleague as a user',
    why: 'Each person needs a login of their own: logins cannot be shared.',
  },
  'name-changed': {
    title: 'First have the 5106 changed',
    why: 'CBP compares your name with that record.',
  },
  'inactive-number': {
    title: 'Have the number reactivated',
    why: 'CBP can set a number to inactive after a year without use. That is not the 45-day rule for logins.',
  },
  'voided-number': {
    title: 'Have the voided record restored',
    why: 'CBP’s bonds team restores it. It needs a signed 5106 and proof of the number.',
  },
  'foreign-account': {
    title: 'Open a U.S. bank account',
    why: 'Refunds go only to a U.S. bank account.',
  },
  'foreign-designee': {
    title: 'Or: name a notify party',
    why: 'A notify party with a U.S. bank account in ACE receives your refunds, but only for entries that name it.',
  },
  waiver: {
    title: 'Ask for a waiver',
    why: 'Waivers are very limited: with rare exceptions CBP pays by ACH. You need one of the grounds in 31 CFR part 208.',
  },
  'other-account': {
    title: 'Apply for your own account',
    why: 'A surety or another party that receives refunds uses CBP’s web form.',
  },
  'party-account': {
    title: 'Get your own account',
    why: 'Brokers and 4811 notify parties can use the importer form too.',
  },
  'party-enrol': {
    title: 'Add your bank details',
    why: 'A notify party enters its bank details in its own account, not in the client’s.',
  },
  'client-data': {
    title: 'Keep each client’s access separate',
    why: 'Only the client can open its account to you: a broker’s client records are confidential (19 CFR 111.24).',
  },

  'check-lost': {
    title: 'Lost or stale check? Write to CBP',
    why: 'One help desk takes checks that were lost, went stale or came back.',
  },
  'check-enrol': {
    title: 'Then add bank details for the next refund',
    why: 'CBP has paid refunds electronically since February 6, 2026.',
  },
  'rejected-enrol': {
    title: 'First add bank details',
    why: 'CBP rejected the refund because no bank details were on file.',
  },
  'returned-correct': {
    title: 'First correct the bank details',
    why: 'The bank sent the refund back because of the account that is in ACE.',
  },
  'rejected-write': {
    title: 'Then ask for the refund again',
    why: 'A refund that was rejected or came back is sent again once you tell CBP that the bank details are in.',
  },
  'file-refused': {
    title: 'Correct the file and upload it again',
    why: 'CBP checks the file first, and each entry after that. Its message names what is wrong.',
  },
  'count-days': {
    title: 'Count from the day of acceptance',
    why: 'CBP counts its time from acceptance. Until it is over there is nothing to correct.',
  },
  diverted: {
    title: 'Ask which debt the refund paid',
    why: '“Funds Diverted” means that the money went to a debt to CBP.',
  },
  'paid-elsewhere': {
    title: 'Settle who gets the refund',
    why: 'A payment that went to a notify party is a matter between you and that party. Before the CAPE declaration you can still change who is paid.',
  },
  'report-place': {
    title: 'Find the reports',
    why: 'Run them from the Importer sub-account, not from the top account.',
  },
  'report-603': {
    title: 'REV-603: how far each refund has come',
    why: 'It shows pending and successful refunds, and those that came back.',
  },
  'report-613': {
    title: 'REV-613: refunds that bounced',
    why: 'Empty is good: no refund was rejected because bank details were missing.',
  },
  'report-615': {
    title: 'REV-615: CAPE refunds, entry by entry',
    why: 'It shows each entry of a CAPE declaration with its refund, once refunds are issued.',
  },
  'report-es022': {
    title: 'ES-022: declaration, entry, refund',
    why: 'Follow it from acceptance on: it links each accepted declaration to its entries and refunds.',
  },
  cape: {
    title: 'IEEPA refund? File a CAPE declaration first',
    why: 'A CAPE declaration in an ACE account is the only way to ask CBP for an IEEPA refund.',
  },
  fraud: {
    title: 'Know the scams',
    why: 'Scammers send links that look like CBP’s or ACE’s pages. CBP charges no fee for a refund.',
  },
} as const;
