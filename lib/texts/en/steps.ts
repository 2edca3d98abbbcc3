/** The steps of every journey: what, in few words, and why. */
export const steps = {
  'right-form': {
    title: 'Check that this is the right application',
    why: 'The importer form is for one importer number with a CBP Form 5106 on file and no ACE account yet. With several numbers, or an account already there, another way is needed.',
  },
  'data-5106': {
    title: 'Get your CBP Form 5106 data',
    why: 'Name and number are checked against that record. Ask your customs broker for a copy, and look at the contact email: it is reported to be box 2E on paper.',
  },
  'contact-ready': {
    title: 'Get the 5106 contact on the phone',
    why: 'The code goes to the email that belongs to the physical address on the 5106, and is valid for ten minutes. If that is an old address or the broker’s, have the 5106 updated before you start.',
  },
  'login-email': {
    title: 'Choose the email for your login',
    why: 'It is reported to become your ACE login. Take an inbox that you will still read in a year and that no ACE user has yet; the contact email of the 5106 is the safest.',
  },
  company: {
    title: 'Company page',
    why: 'Name, number and email, as on the 5106. Next sends the code.',
  },
  code: {
    title: 'Verification code',
    why: 'Your 5106 contact reads it to you; it is valid for ten minutes.',
  },
  owner: {
    title: 'Account owner',
    why: 'The Trade Account Owner is the person who lets other users in.',
  },
  authorise: {
    title: 'Authorize and submit',
    why: 'You sign for the company: it is reported that a Top Account, a Trade Account Owner and an Importer view are created.',
  },
  done: {
    title: 'Done page seen',
    why: 'The application is in, as is reported of this page. Do not apply again.',
  },
  mails: {
    title: 'Two emails arrived',
    why: 'One confirms the importer view, one brings your login, as is reported. How long they take is not known; CBP says all its email comes from addresses ending in @cbp.dhs.gov.',
  },
  'first-login': {
    title: 'Log in for the first time',
    why: 'It shows that the account works. We conclude that an account that is never logged into can lock as well.',
  },
  'keep-login': {
    title: 'Log in at least every 45 days',
    why: 'Without a log-in for 45 days, the user’s access ends. The clock counts for each user.',
  },
  'enroll-ach': {
    title: 'Enroll for ACH refunds',
    why: 'Refunds are electronic since February 6, 2026; without bank data a refund is rejected. Bank data is entered for each importer number with its suffix.',
  },
  'first-look': {
    title: 'See that all is there',
    why: 'An importer view with your number is reported to be created with the account. Better to find out now than when a refund is due.',
  },
  'add-proxy': {
    title: 'Add a proxy',
    why: 'Only the owner lets proxies and users back in. We conclude that a second person with rights keeps the company able to act while the owner is away.',
  },

  'ask-broker': {
    title: 'Ask whoever filed your 5106',
    why: 'The form compares name and number with CBP’s record and sends the code to the contact on it. One email asks for all of that at once.',
  },
  'read-answer': {
    title: 'Read the answer against the form’s conditions',
    why: 'Name and number have to match one record, and the record may not be linked to an account yet.',
  },
  'fix-contact': {
    title: 'Have the contact email corrected',
    why: 'The code goes to the point of contact tied to the physical address on the 5106. An old address, or the broker’s, means that the code does not reach you.',
  },
  'owner-gate': {
    title: 'Decide whose email and name go on the application',
    why: 'The email is reported to become the login, and the person the account owner.',
  },
  'all-at-hand': {
    title: 'Lay everything out before the ten minutes',
    why: 'The code is valid for ten minutes, and a contact who is silent for that long means that the whole application starts over.',
  },

  'owner-guess': {
    title: 'Think who the owner is',
    why: 'It is reported to be the person whose email was used at the first customs registration, mostly the company’s owner or whoever signed.',
  },
  'owner-lookup': {
    title: 'Ask CBP to write to the owner',
    why: 'CBP looks up the Trade Account Owner of a number and writes to the owner on file; this is newer than guides which say that CBP does not tell.',
  },
  'owner-by-phone': {
    title: 'Older way: let CBP confirm a name',
    why: 'CBP is reported to confirm an owner’s name and email that you supply, without naming the person itself.',
  },
  reactivate: {
    title: 'Reactivate, by role',
    why: 'Proxies and users are reactivated by their owner in the portal; only an owner turns to CBP.',
  },
  'forgot-password': {
    title: 'Forgot Password, for the owner’s email',
    why: 'A normal log-in or Forgot Password comes first: an account that still answers needs no help desk.',
  },
  'verify-access': {
    title: 'Log in and look before going on',
    why: 'It is reported that people go on too early: see first that the log-in works and the company is there.',
  },
  'sub-connected': {
    title: 'See whether an importer sub-account is connected',
    why: 'If it is, the wait for a new one is saved, as is reported; if not, it has to be created and linked.',
  },
  'change-owner': {
    title: 'If the owner is gone: change the owner',
    why: 'Since April 2026 a web form takes requests to update the account owner: for an owner who left, a company renamed or merged, an account built by a broker.',
  },
  'record-voided': {
    title: 'If the importer record is voided: the bonds team',
    why: 'A voided importer record is another thing than a locked log-in, and another desk restores it.',
  },

  'ach-who': {
    title: 'See that you may enter bank data',
    why: 'It takes the Trade Account Owner, or somebody to whom the owner gave Full Access to the ACH refund tab.',
  },
  'ach-bank-data': {
    title: 'Get the bank data, and a second person',
    why: 'A refund goes to the account that was typed: a U.S. account in the name of the importer of record.',
  },
  'ach-suffixes': {
    title: 'List every EIN with its suffix',
    why: 'Bank data is entered for every EIN and suffix of the 5106; one left out is one not enrolled.',
  },
  'ach-log-in': {
    title: 'Log in to the portal',
    why: 'The tab stands in the ACE Portal, which you reach through login.cbp.gov.',
  },
  'ach-open-list': {
    title: 'Open Accounts, then Importer',
    why: 'The tab belongs to the importer account, not to the top account.',
  },
  'ach-open-account': {
    title: 'Open the importer’s account name',
    why: 'Each importer number has an account of its own, with a tab of its own.',
  },
  'ach-open-tab': {
    title: 'Open the tab ACH Refund Authorization',
    why: 'This is reported to be the name of the tab that takes bank data for refunds.',
  },
  'ach-refresh': {
    title: 'Press Get Info/Refresh',
    why: 'Stored data is shown only after it, on every visit: an empty tab does not mean “not enrolled”.',
  },
  'ach-add': {
    title: 'Press Add ACH Info',
    why: 'It is reported to open the fields for bank data.',
  },
  'ach-fill': {
    title: 'Type the bank data and submit',
    why: 'Routing number, account number and Bank Control Key say where the money goes; CBP’s guide names these.',
  },
  'ach-see-back': {
    title: 'Get Info/Refresh again: see your data',
    why: 'Done is not the message “Success” but the data seen after a refresh.',
  },
  'ach-all-suffixes': {
    title: 'Do the same for every suffix',
    why: 'Each EIN and suffix is enrolled by itself.',
  },
  'ach-613': {
    title: 'Look at report REV-613: empty is good',
    why: 'It lists refunds that bounced because no bank data was there.',
  },

  'sub-missing': {
    title: 'See which numbers are missing',
    why: 'Refunds are enrolled per importer account; a number without one has no tab.',
  },
  'sub-way': {
    title: 'Choose: web form or letter',
    why: 'CBP’s web form for account applications is said to take sub-accounts as well; the letter is the older way.',
  },
  'sub-letter': {
    title: 'Write the letter and sign it',
    why: 'It is reported, by one guide, that CBP takes a signed letter on company letterhead; CBP’s own text was not found.',
  },
  'sub-send': {
    title: 'Send it to the applications mailbox',
    why: 'It is the mailbox that CBP names for applications.',
  },
  'sub-seen': {
    title: 'See the new sub-account in the portal',
    why: 'How long it takes is reported by brokers only: the account in the list is the proof.',
  },

  'which-application': {
    title: 'Several importer numbers: which application',
    why: 'The importer form is for one importer number. For several there is another web form, and before it there was a PDF.',
  },
  'inactive-number': {
    title: 'Inactive importer number',
    why: 'A number that was not used for a year or more can be set to inactive. That is not the 45-day rule of log-ins.',
  },
  'voided-number': {
    title: 'Voided importer record',
    why: 'The bonds team handles voided importer records, with a request and supporting papers.',
  },
  'foreign-account': {
    title: 'No U.S. bank account: get one',
    why: 'Refunds are reported to go only to a U.S. account, in U.S. dollars.',
  },
  'foreign-designee': {
    title: 'Or: name someone in the United States',
    why: 'It is reported that a customs broker or another notify party (Form 4811) can receive refunds for you, if enrolled.',
  },
  waiver: {
    title: 'Or: ask for a waiver',
    why: 'A waiver under 31 CFR 208.4 is reported to be possible; what it takes is not known to us.',
  },
  'party-account': {
    title: 'An account of your own',
    why: 'Brokers and 4811 notify parties can use the importer application too.',
  },
  'party-enrol': {
    title: 'Enroll in your own portal account',
    why: 'A broker or filer named as notify party is reported to enroll in its own account, not in the client’s.',
  },
  'client-data': {
    title: 'Keep each client’s access apart',
    why: 'We conclude that a client’s account is the client’s to open: a broker’s client records are confidential, as we know the rule (19 CFR 111.24).',
  },

  'check-lost': {
    title: 'Lost or stale check: write to revenue refunds',
    why: 'Checks that were lost, grew stale or came back are reported to have a desk of their own.',
  },
  'rejected-enrol': {
    title: 'First enroll the number that was refused',
    why: 'It is reported that refunds bounce for want of bank data: without it the next try bounces too.',
  },
  'rejected-write': {
    title: 'Then write to the refunds desk',
    why: 'A rejected refund is reported to be sent again on request; no interest is reported to run meanwhile.',
  },
  'report-place': {
    title: 'Where the reports are',
    why: 'They are reported to show your data only when run from the importer sub-account, not from the top account.',
  },
  'report-603': {
    title: 'REV-603: where a refund is',
    why: 'It gives the status of each refund up to the Treasury.',
  },
  'report-613': {
    title: 'REV-613: refunds that bounced',
    why: 'Empty is good: no refund was rejected for want of bank data.',
  },
  'report-615': {
    title: 'REV-615: refunds of CAPE, by entry',
    why: 'It shows each entry of a CAPE declaration with its refund.',
  },
  'report-es022': {
    title: 'ES-022: declaration, entry, refund',
    why: 'It links a CAPE declaration to its entries and refunds, principal and interest.',
  },
  cape: {
    title: 'IEEPA refunds: CAPE is the only place',
    why: 'A CAPE declaration in an ACE account is the only way to ask CBP for an IEEPA refund.',
  },
  fraud: {
    title: 'Know what CBP does not ask for',
    why: 'CBP warns of people who offer refunds in its name, by email, text and look-alike sites.',
  },
} as const;
