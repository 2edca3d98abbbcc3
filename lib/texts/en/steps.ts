/** The steps of every journey: what, in few words, and why. */
export const steps = {
  'right-form': {
    title: 'Check that this is the right application',
    why: 'The importer form takes one importer number with a CBP Form 5106 on file and no ACE account yet. Several numbers, or an account already? Then you need another way.',
  },
  'data-5106': {
    title: 'Get your CBP Form 5106 data',
    why: 'CBP checks your name and number against that record. Ask your customs broker for a copy, and look at the contact email (box 2E on paper).',
  },
  'contact-ready': {
    title: 'Get the 5106 contact on the phone',
    why: 'The code goes to the email tied to the physical address on the 5106 and is valid for ten minutes. If that email is old or the broker’s, have the 5106 updated before you start.',
  },
  'login-email': {
    title: 'Choose the email for your login',
    why: 'It becomes the owner’s ACE login. Pick an inbox the owner will still read in a year and no ACE user has yet.',
  },
  company: {
    title: 'Company page',
    why: 'Enter name and number as on the 5106, and the email you chose for your login. Next sends the code.',
  },
  code: {
    title: 'Verification code',
    why: 'Your 5106 contact reads it to you. It is valid for ten minutes.',
  },
  owner: {
    title: 'Account owner',
    why: 'The Trade Account Owner is the person who lets other users in.',
  },
  authorise: {
    title: 'Authorize and submit',
    why: 'You sign for the company. It creates the top account, its Trade Account Owner and the Importer view.',
  },
  done: {
    title: 'Done page seen',
    why: 'This page means that your application is in. Do not apply again.',
  },
  mails: {
    title: 'Two emails arrived',
    why: 'One confirms the importer view, the other brings your login details. CBP’s email comes from addresses ending in @cbp.dhs.gov.',
  },
  'first-login': {
    title: 'Log in for the first time',
    why: 'It shows that the account works. Do it soon: an account nobody logs in to can lock too.',
  },
  'keep-login': {
    title: 'Log in at least every 45 days',
    why: 'A user who does not log in for 45 days loses access. The clock runs for each user.',
  },
  'enroll-ach': {
    title: 'Enroll for ACH refunds',
    why: 'CBP has paid refunds electronically since February 6, 2026. Without bank data it holds the refund or rejects it, so enter bank data for each importer number with its suffix.',
  },
  'first-look': {
    title: 'Check that everything is there',
    why: 'Submit creates an importer view with your number. See now whether each of your numbers is there, not when a refund is due.',
  },
  'add-proxy': {
    title: 'Add a proxy',
    why: 'A proxy keeps you working while the owner is away. A proxy cannot let anyone back in: only the owner can.',
  },

  'ask-broker': {
    title: 'Ask whoever filed your 5106',
    why: 'The form compares name and number with CBP’s record and sends the code to the contact on it. One email asks for everything you need.',
  },
  'read-answer': {
    title: 'Check the answer against the form’s conditions',
    why: 'Name and number have to match one record, and that record has to be one that is not linked to an account yet.',
  },
  'account-known': {
    title: 'Say what you found out',
    why: 'Everything after this depends on one thing: is there an account, and who owns it?',
  },
  'fix-contact': {
    title: 'If the contact email is wrong: have it corrected',
    why: 'The code goes to the contact email tied to the physical address on the 5106. If it is old or the broker’s, the code will not reach you.',
  },
  'owner-gate': {
    title: 'Decide whose email and name go on the application',
    why: 'The email becomes the login, and the person becomes the account’s owner.',
  },
  'all-at-hand': {
    title: 'Get everything ready before the ten minutes start',
    why: 'The code is valid for ten minutes. If the contact does not answer in that time, you start the whole application over.',
  },

  'owner-guess': {
    title: 'Work out who the owner is',
    why: 'Start with the person whose email was used when the company first registered with customs: usually the company’s owner or whoever signed.',
  },
  'owner-lookup': {
    title: 'Ask CBP to write to the owner',
    why: 'CBP’s system writes to the owner on file and sends you a confirmation.',
  },
  'owner-by-phone': {
    title: 'Older way: ask CBP to confirm a name',
    why: 'CBP confirms a name and email that you give; it does not name the owner itself.',
  },
  reactivate: {
    title: 'Have the locked login reactivated',
    why: 'The owner reactivates proxies and users in the portal. Only a locked owner writes to CBP.',
  },
  'forgot-password': {
    title: 'Try Forgot Password with the owner’s email',
    why: 'Try a normal log-in or Forgot Password first: if it works, you need no help desk.',
  },
  'verify-access': {
    title: 'Log in and look before you go on',
    why: 'Make sure that the login works and the company is there before you change anything.',
  },
  'sub-connected': {
    title: 'Check whether an importer sub-account is connected',
    why: 'If it is, you save the wait for a new one. If not, ask for it now.',
  },
  'change-owner': {
    title: 'If the owner is gone: change the owner',
    why: 'CBP’s web form takes requests to update the account owner. Use it if the owner left, the company was renamed or merged, or a broker set up the account.',
  },
  'record-voided': {
    title: 'If the importer record is voided: the bonds team',
    why: 'A voided importer record is not a locked login, and another desk restores it.',
  },

  'ach-who': {
    title: 'Check that you may enter bank data',
    why: 'Only the Trade Account Owner can, or someone the owner gave Full Access to the ACH refund tab.',
  },
  'ach-bank-data': {
    title: 'Get the bank data and a second person',
    why: 'The refund goes to the account you type: a U.S. account in the name of the importer of record.',
  },
  'ach-suffixes': {
    title: 'List every EIN with its suffix',
    why: 'Each EIN and suffix on the 5106 needs its own bank data. One you leave out is not enrolled.',
  },
  'ach-log-in': {
    title: 'Log in to the portal',
    why: 'The tab is in the ACE Portal, which you reach through login.cbp.gov.',
  },
  'ach-open-list': {
    title: 'Open Accounts, then Importer',
    why: 'Bank data goes into the Importer sub-account, not into the top account.',
  },
  'ach-open-account': {
    title: 'Open the importer’s account name',
    why: 'Each importer number has its own account, with its own tab.',
  },
  'ach-open-tab': {
    title: 'Open the tab ACH Refund Authorization',
    why: 'CBP’s own message names this tab for bank data.',
  },
  'ach-refresh': {
    title: 'Press Get Info/Refresh',
    why: 'The tab shows stored data only after you press it, on every visit. An empty tab does not mean “not enrolled”.',
  },
  'ach-add': {
    title: 'Press Add ACH Info',
    why: 'It opens the fields for bank data.',
  },
  'ach-fill': {
    title: 'Type the bank data and submit',
    why: 'CBP’s guide names routing number, account number and Bank Control Key. They say where the money goes.',
  },
  'ach-see-back': {
    title: 'Press Get Info/Refresh again and see your data',
    why: 'You are done when you see your data after a refresh, not when you see “Success”.',
  },
  'ach-all-suffixes': {
    title: 'Do the same for every suffix',
    why: 'Each EIN and suffix is enrolled separately.',
  },
  'ach-613': {
    title: 'Look at report REV-613: empty is good',
    why: 'It lists refunds that CBP rejected because the number was not enrolled.',
  },

  'sub-missing': {
    title: 'See which numbers are missing',
    why: 'You enroll each importer sub-account separately. A number without one has no tab.',
  },
  'sub-way': {
    title: 'Ask for it with CBP’s web form',
    why: 'The web form is CBP’s way to add sub-accounts, or their numbers, to a top account.',
  },
  'sub-letter': {
    title: 'Only without the web form: write the letter and sign it',
    why: 'Write it only if you cannot use the web form: a signed letter on company letterhead.',
  },
  'sub-send': {
    title: 'Only without the web form: send the letter',
    why: 'This mailbox takes account applications, and the letter goes there too.',
  },
  'sub-seen': {
    title: 'See the new sub-account in the portal',
    why: 'The account in your list is the proof that it is done.',
  },

  'which-application': {
    title: 'Several importer numbers: which application',
    why: 'The importer form takes only one importer number.',
  },
  'inactive-number': {
    title: 'Inactive importer number',
    why: 'A number not used for a year or more can be set to inactive. That is not the 45-day rule for log-ins.',
  },
  'voided-number': {
    title: 'Voided importer record',
    why: 'The bonds team restores a voided record. It wants a signed 5106 and proof of the number.',
  },
  'foreign-account': {
    title: 'No U.S. bank account: open one',
    why: 'Refunds go only to a U.S. bank account.',
  },
  'foreign-designee': {
    title: 'Or: name a notify party',
    why: 'A notify party with a U.S. bank account in ACE receives your refunds, but only for entries that name it.',
  },
  waiver: {
    title: 'Or: ask for a waiver',
    why: 'Waivers are rare: you need one of the grounds in 31 CFR part 208.',
  },
  'party-account': {
    title: 'Get your own account',
    why: 'Brokers and 4811 notify parties can use the importer application too. A surety or another party asks ACE Support.',
  },
  'party-enrol': {
    title: 'Enroll in your own portal account',
    why: 'A notify party enters its bank data in its own account, not in the client’s.',
  },
  'client-data': {
    title: 'Keep each client’s access separate',
    why: 'Only the client can open its account to you: a broker’s client records are confidential (19 CFR 111.24).',
  },

  'check-lost': {
    title: 'Lost or stale check: write to revenue refunds',
    why: 'Checks that were lost, went stale or came back have their own desk.',
  },
  'check-enrol': {
    title: 'Then enter bank data for the next refund',
    why: 'CBP has paid refunds electronically since February 6, 2026.',
  },
  'rejected-enrol': {
    title: 'First enroll the rejected number',
    why: 'CBP rejected it because no bank data was on file. Enter that first.',
  },
  'rejected-write': {
    title: 'Then write to the desk for rejected refunds',
    why: 'A refund that was rejected or came back is sent again on request, once CBP hears that the bank data is in.',
  },
  'report-place': {
    title: 'Where the reports are',
    why: 'They show your data only when you run them from the Importer sub-account, not from the top account.',
  },
  'report-603': {
    title: 'REV-603: where a refund is',
    why: 'It shows pending and successful refunds, and those that came back.',
  },
  'report-613': {
    title: 'REV-613: refunds that bounced',
    why: 'Empty is good: no refund was rejected because bank data was missing.',
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
    title: 'Is it an IEEPA refund? First file a CAPE declaration',
    why: 'A CAPE declaration in an ACE account is the only way to ask CBP for an IEEPA refund.',
  },
  fraud: {
    title: 'Know what CBP does not ask for',
    why: 'CBP warns of people who offer refunds in its name, by email, text and look-alike sites.',
  },
} as const;
