/** The steps of every journey: what, in few words, and why. */
export const steps = {
  'right-form': {
    title: 'Check that this is the right application',
    why: 'The importer form takes one importer number with a CBP Form 5106 on file and no ACE account yet. If you have several numbers or already have an account, you need another way.',
  },
  'data-5106': {
    title: 'Get your CBP Form 5106 data',
    why: 'CBP checks your name and number against that record. Ask your customs broker for a copy, and look at the contact email: on paper it is reported to be box 2E.',
  },
  'contact-ready': {
    title: 'Get the 5106 contact on the phone',
    why: 'The code goes to the email tied to the physical address on the 5106 and is valid for ten minutes. If that email is old or the broker’s, have the 5106 updated before you start.',
  },
  'login-email': {
    title: 'Choose the email for your login',
    why: 'It is reported to become your ACE login. Pick an inbox you will still read in a year and no ACE user has yet; the 5106 contact email is safest.',
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
    why: 'You sign for the company. This is reported to create a Top Account, a Trade Account Owner and an Importer view.',
  },
  done: {
    title: 'Done page seen',
    why: 'This page is reported to mean that your application is in. Do not apply again.',
  },
  mails: {
    title: 'Two emails arrived',
    why: 'One is reported to confirm the importer view, the other to bring your login; how long they take is not known. CBP says all its email comes from addresses ending in @cbp.dhs.gov.',
  },
  'first-login': {
    title: 'Log in for the first time',
    why: 'It shows that the account works. We conclude that an account nobody ever logs in to can lock too.',
  },
  'keep-login': {
    title: 'Log in at least every 45 days',
    why: 'A user who does not log in for 45 days loses access. The clock runs for each user.',
  },
  'enroll-ach': {
    title: 'Enroll for ACH refunds',
    why: 'Refunds have been electronic since February 6, 2026; without bank data a refund is rejected. Enter bank data for each importer number with its suffix.',
  },
  'first-look': {
    title: 'Check that everything is there',
    why: 'An importer view with your number is reported to be created with the account. See now whether each of your numbers is there, not when a refund is due.',
  },
  'add-proxy': {
    title: 'Add a proxy',
    why: 'Only the owner can let proxies and users back in. We conclude that a second person with rights keeps you working while the owner is away.',
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
    why: 'We conclude that everything after this depends on one thing: is there an account, and who owns it?',
  },
  'fix-contact': {
    title: 'If the contact email is wrong: have it corrected',
    why: 'The code goes to the contact email tied to the physical address on the 5106. If it is old or the broker’s, the code will not reach you.',
  },
  'owner-gate': {
    title: 'Decide whose email and name go on the application',
    why: 'The email is reported to become the login, and the person the account owner.',
  },
  'all-at-hand': {
    title: 'Get everything ready before the ten minutes start',
    why: 'The code is valid for ten minutes. If the contact does not answer in that time, you start the whole application over.',
  },

  'owner-guess': {
    title: 'Work out who the owner is',
    why: 'It is reported to be the person whose email was used when the company first registered with customs: usually the company’s owner or whoever signed.',
  },
  'owner-lookup': {
    title: 'Ask CBP to write to the owner',
    why: 'CBP looks up the number’s Trade Account Owner and writes to the owner on file. Guides that say CBP does not tell are older.',
  },
  'owner-by-phone': {
    title: 'Older way: ask CBP to confirm a name',
    why: 'CBP is reported to confirm a name and email that you give, without naming the owner itself.',
  },
  reactivate: {
    title: 'Have the locked login reactivated',
    why: 'The owner reactivates proxies and users in the portal. Only a locked owner turns to CBP.',
  },
  'forgot-password': {
    title: 'Try Forgot Password with the owner’s email',
    why: 'Try a normal log-in or Forgot Password first: if it works, you need no help desk.',
  },
  'verify-access': {
    title: 'Log in and look before you go on',
    why: 'People are reported to move on too early. First the owner makes sure that the log-in works and the company is there.',
  },
  'sub-connected': {
    title: 'Check whether an importer sub-account is connected',
    why: 'If it is, you are reported to save the wait for a new one. If not, it has to be created and linked, and you wait that long.',
  },
  'change-owner': {
    title: 'If the owner is gone: change the owner',
    why: 'Since April 2026 a web form takes requests to update the account owner. Use it if the owner left, the company was renamed or merged, or a broker set up the account.',
  },
  'record-voided': {
    title: 'If the importer record is voided: the bonds team',
    why: 'A voided importer record is not a locked log-in, and another desk restores it.',
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
    why: 'The tab belongs to the importer sub-account, not to the top account.',
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
    why: 'It is reported to open the fields for bank data.',
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
    why: 'It lists refunds that bounced because there was no bank data.',
  },

  'sub-missing': {
    title: 'See which numbers are missing',
    why: 'You enroll each importer sub-account separately. A number without one has no tab.',
  },
  'sub-way': {
    title: 'Choose: web form or letter',
    why: 'CBP’s web form for account applications is said to take sub-accounts too. The letter is described by one guide only.',
  },
  'sub-letter': {
    title: 'Only without the web form: write the letter and sign it',
    why: 'CBP is reported, by one guide, to take a signed letter on company letterhead. We did not find CBP’s own text.',
  },
  'sub-send': {
    title: 'Only without the web form: send the letter',
    why: 'CBP names this mailbox for PDF applications; that the letter goes there is reported by one guide.',
  },
  'sub-seen': {
    title: 'See the new sub-account in the portal',
    why: 'How long it takes is reported by brokers only. The account in your list is the proof.',
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
    why: 'The bonds team handles voided importer records. It needs a request and supporting papers.',
  },
  'foreign-account': {
    title: 'No U.S. bank account: open one',
    why: 'Refunds are reported to go only to a U.S. account, in U.S. dollars.',
  },
  'foreign-designee': {
    title: 'Or: name someone in the United States',
    why: 'A customs broker or another notify party (Form 4811) is reported to be able to receive refunds for you, if enrolled.',
  },
  waiver: {
    title: 'Or: ask for a waiver',
    why: 'A waiver under 31 CFR 208.4 is reported to be possible. What it takes is not known to us.',
  },
  'party-account': {
    title: 'Get your own account',
    why: 'CBP’s FAQ lets brokers and 4811 notify parties use the importer application too. For a surety or another party it names none.',
  },
  'party-enrol': {
    title: 'Enroll in your own portal account',
    why: 'A broker or filer named as notify party is reported to enroll in its own account, not in the client’s.',
  },
  'client-data': {
    title: 'Keep each client’s access separate',
    why: 'We conclude that only the client can open up its account: a broker’s client records are confidential, as we know the rule (19 CFR 111.24).',
  },

  'check-lost': {
    title: 'Lost or stale check: write to revenue refunds',
    why: 'Checks that were lost, went stale or came back are reported to have their own desk.',
  },
  'check-enrol': {
    title: 'Then enter bank data for the next refund',
    why: 'CBP has paid refunds electronically since February 6, 2026.',
  },
  'rejected-enrol': {
    title: 'First enroll the rejected number',
    why: 'Refunds are reported to bounce when there is no bank data. Without it the next try bounces too.',
  },
  'rejected-write': {
    title: 'Then write to the desk for rejected refunds',
    why: 'CBP is reported to send a rejected refund again if you ask.',
  },
  'report-place': {
    title: 'Where the reports are',
    why: 'They are reported to show your data only when you run them from the importer sub-account, not from the top account.',
  },
  'report-603': {
    title: 'REV-603: where a refund is',
    why: 'It shows how far each refund has come, up to the Treasury.',
  },
  'report-613': {
    title: 'REV-613: refunds that bounced',
    why: 'Empty is good: no refund was rejected because bank data was missing.',
  },
  'report-615': {
    title: 'REV-615: CAPE refunds, entry by entry',
    why: 'It shows each entry of a CAPE declaration with its refund.',
  },
  'report-es022': {
    title: 'ES-022: declaration, entry, refund',
    why: 'It links a CAPE declaration to its entries and refunds, with principal and interest.',
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
