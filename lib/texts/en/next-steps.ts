/** The steps in the fewest words: a label for the checkbox, and one line for the next step. */
export const nextSteps = {
  'right-form': {
    label: 'Check it’s the right form',
    line: 'It takes one importer number without an ACE account.',
  },
  'data-5106': {
    label: 'Get your Form 5106',
    line: 'CBP compares name and number with that record.',
  },
  'contact-ready': {
    label: 'Have your contact ready',
    line: 'CBP emails them a code that lasts ten minutes.',
  },
  'login-email': {
    label: 'Choose the login’s email',
    line: 'Pick an inbox you will still read in a year.',
  },
  company: {
    label: 'Fill in the first page',
    line: 'Have your contact on the phone: Next sends the code.',
  },
  code: {
    label: 'Type the code',
    line: 'It goes to your Form 5106’s email and lasts ten minutes.',
  },
  owner: { label: 'Name the account’s owner', line: 'The owner (TAO) lets others back in.' },
  authorise: { label: 'Authorize and submit', line: 'Read it, check the box, press Submit once.' },
  done: {
    label: 'See that it was sent',
    line: 'Wait for the page that says so. Don’t apply again.',
  },
  mails: {
    label: 'Look for two emails',
    line: 'In spam too, in both inboxes. None after a week? Ask ACE Support.',
  },
  'create-login': {
    label: 'Create your CBP login',
    line: 'With the application’s email: Trade/PGA User, then Create an Account.',
  },
  'first-login': { label: 'Log in to ACE', line: 'Choose Trade/PGA User at ace.cbp.gov.' },
  'first-look': {
    label: 'Check your numbers are there',
    line: 'Look under Accounts, then Importer.',
  },
  'add-proxy': {
    label: 'Add a second person',
    line: 'Then someone can go on while the owner is away.',
  },
  'keep-login': {
    label: 'Log in every 45 days',
    line: 'After 45 days without a login you are locked out.',
  },

  'ask-broker': {
    label: 'Ask whoever filed your 5106',
    line: 'One email asks for everything you need.',
  },
  'read-answer': {
    label: 'Check the answer',
    line: 'Do name and number match one record, not linked yet?',
  },
  'account-known': { label: 'Say what you found out', line: 'Change your answer under Steps.' },
  'fix-contact': {
    label: 'Correct the 5106’s email',
    line: 'Only if it is old, or your broker’s.',
  },
  'compare-record': {
    label: 'Compare with your 5106',
    line: 'Both right? Try it with, or without, the two characters after it.',
  },
  'contact-address': {
    label: 'Start over with that email',
    line: 'Only if your contact may own the account: the email becomes its login.',
  },
  'try-login': {
    label: 'Try that email’s login',
    line: 'Your company is there? Then it has an account. If not, use another email.',
  },
  'owner-gate': {
    label: 'Choose email and owner',
    line: 'The email becomes the login, the person the account’s owner.',
  },
  'all-at-hand': {
    label: 'Get everything at hand',
    line: 'Your contact on the phone, their inbox open.',
  },

  'owner-guess': {
    label: 'Or: work out the owner',
    line: 'Often whoever first registered the company with customs.',
  },
  'owner-lookup': { label: 'Have CBP notify the owner', line: 'CBP writes to the owner on file.' },
  'owner-by-phone': {
    label: 'Or: have a name confirmed',
    line: 'Give ACE Support a name and an email by phone.',
  },
  'forgot-password': {
    label: 'Try Forgot Password',
    line: 'If only the password is lost, that is enough.',
  },
  reactivate: {
    label: 'Have the login reactivated',
    line: 'The owner reactivates others. A locked owner writes to ACE Support.',
  },
  'change-owner': {
    label: 'Change the owner',
    line: 'Owner gone, or not yours? CBP’s web form: “Update TAO information”.',
  },
  'record-voided': {
    label: 'Restore a voided record',
    line: 'Only if it is voided: write to the bonds team.',
  },
  'owner-reactivates': {
    label: 'Have the owner reactivate you',
    line: 'Tools, your name, Reactivate. A proxy cannot do it.',
  },
  'verify-access': {
    label: 'Log in and look',
    line: 'See that your company is there before you go on.',
  },
  'sub-connected': {
    label: 'Look for your number',
    line: 'If its sub-account is connected, you save a wait.',
  },

  'bank-before-closing': {
    label: 'Enter the new bank details',
    line: 'Close the old account only once every number shows the new one.',
  },
  'check-in-order': {
    label: 'Check four things',
    line: 'Your rights, Get Info/Refresh, every number, the notify party.',
  },
  'ach-who': {
    label: 'Check your access',
    line: 'Only the owner, or someone with Full Access, enters bank details.',
  },
  'ask-owner': {
    label: 'Ask the owner for access',
    line: 'The owner enters bank details, or gives you Full Access.',
  },
  'ach-bank-data': {
    label: 'Get your bank’s paper',
    line: 'A U.S. account in the importer’s name, and a second person.',
  },
  'ach-suffixes': {
    label: 'List every number',
    line: 'Each with the two characters after it (often 00).',
  },
  'ach-log-in': { label: 'Log in to ACE', line: 'Bank details are entered in the ACE Portal.' },
  'ach-open-list': {
    label: 'Open Accounts, then Importer',
    line: 'Bank details are kept in the importer account.',
  },
  'ach-open-account': {
    label: 'Click the account’s name',
    line: 'Each number has its own account.',
  },
  'ach-open-tab': {
    label: 'Open ACH Refund Authorization',
    line: 'Missing? Your role may not allow it.',
  },
  'ach-refresh': { label: 'Press Get Info/Refresh', line: 'Until then the tab looks empty.' },
  'ach-add': { label: 'Press Add ACH Info', line: 'It opens the fields for bank details.' },
  'ach-fill': {
    label: 'Type bank details, submit',
    line: 'Compare every digit with your bank’s paper.',
  },
  'ach-see-back': {
    label: 'Refresh and look again',
    line: '“Success” alone isn’t proof that it is stored.',
  },
  'ach-all-suffixes': {
    label: 'Repeat for every number',
    line: 'Each one has its own bank details.',
  },
  'ach-613': { label: 'Look at report REV-613', line: 'Empty is good: no refund bounced.' },

  'sub-missing': {
    label: 'See which number is missing',
    line: 'A number without a sub-account has no ACH tab.',
  },
  'sub-way': {
    label: 'Use CBP’s web form',
    line: 'It takes sub-accounts and their numbers.',
  },
  'sub-letter': { label: 'Write and sign the letter', line: 'Only if you don’t use the web form.' },
  'sub-send': { label: 'Send the letter', line: 'Only if you don’t use the web form.' },
  'sub-seen': { label: 'See the new sub-account', line: 'The account in your list is the proof.' },

  'which-application': {
    label: 'Use CBP’s web form',
    line: 'The importer form takes only one number.',
  },
  'whose-entry': {
    label: 'Ask whose entry it was',
    line: 'Whoever billed the duty has the entry summary: it names the importer of record.',
  },
  'ask-importer': {
    label: 'Ask the importer of record',
    line: 'CBP refunds only them, or their notify party.',
  },
  'site-down': {
    label: 'Wait, send nothing twice',
    line: 'Come back early in the morning, Eastern time.',
  },
  'add-user': { label: 'Add the user', line: 'Under Tools, as the account’s owner.' },
  'name-changed': {
    label: 'Have the 5106 changed',
    line: 'Your broker can file it. The account comes after.',
  },
  'inactive-number': {
    label: 'Have the number reactivated',
    line: 'Your broker can do it, or a Form 5106.',
  },
  'voided-number': {
    label: 'Write to the bonds team',
    line: 'Send a signed 5106 and proof of the number.',
  },
  'foreign-account': {
    label: 'Open a U.S. bank account',
    line: 'Refunds go only to a U.S. bank account.',
  },
  'foreign-designee': {
    label: 'Or: name a U.S. recipient',
    line: 'A notify party with bank details in ACE can receive your refunds.',
  },
  waiver: {
    label: 'Ask for a waiver',
    line: 'Very limited: the grounds are in 31 CFR part 208.',
  },
  'other-account': {
    label: 'Get your own account',
    line: 'A surety or another party uses CBP’s web form.',
  },
  'party-account': {
    label: 'Get your own account',
    line: 'Brokers and notify parties can use the importer form too.',
  },
  'party-enrol': {
    label: 'Add your bank details',
    line: 'In your own account, not in the client’s.',
  },
  'client-data': {
    label: 'Keep each client’s access apart',
    line: 'Only the client can open up its account.',
  },

  'check-lost': {
    label: 'Write about the check',
    line: 'One of CBP’s help desks takes lost and stale checks.',
  },
  'check-enrol': { label: 'Add bank details', line: 'Then the next refund is electronic.' },
  'rejected-enrol': {
    label: 'Add bank details first',
    line: 'CBP rejected the refund because none were on file.',
  },
  'returned-correct': {
    label: 'Correct the bank details',
    line: 'For this refund’s number. Then press Get Info/Refresh.',
  },
  'rejected-write': {
    label: 'Ask for the refund again',
    line: 'Tell CBP that the bank details are in.',
  },
  'file-refused': {
    label: 'Correct the file, upload again',
    line: 'CBP’s message names what is wrong.',
  },
  'count-days': {
    label: 'Count 90 days from acceptance',
    line: 'Until then change nothing. Over? Check REV-603 and REV-613, then write to CBP.',
  },
  diverted: {
    label: 'Ask which debt it paid',
    line: 'The money went to a debt to CBP.',
  },
  'paid-elsewhere': {
    label: 'Settle who gets the refund',
    line: 'Paid? Ask that party. Not yet? Change the notify party before CAPE.',
  },
  'report-place': { label: 'Find the reports', line: 'Run them from the importer sub-account.' },
  'report-603': { label: 'Follow it in REV-603', line: 'It shows how far each refund has come.' },
  'report-613': {
    label: 'Check that REV-613 is empty',
    line: 'It lists refunds rejected because bank details were missing.',
  },
  'report-615': {
    label: 'Look at report REV-615',
    line: 'It shows each entry of a CAPE declaration with its refund.',
  },
  'report-es022': {
    label: 'Look at report ES-022',
    line: 'It links declaration, entry and refund.',
  },
  cape: {
    label: 'IEEPA refund? File CAPE',
    line: 'A CAPE declaration is the only way to ask for it.',
  },
  fraud: {
    label: 'Know the scams',
    line: 'Scammers send links that look like CBP’s or ACE’s pages.',
  },
} as const;
