/** Shorter sentences, for the popup and the side panel, of faces with more than eight words. */
export const headlines = {
  company: {
    title: 'Get your contact on the phone first',
    line: 'Next sends a code to your Form 5106’s email. It lasts ten minutes.',
  },
  'who-reads': {
    title: 'Who can read the code?',
    line: 'It goes to the email on your Form 5106 and lasts ten minutes.',
  },
  'company-me': {
    title: 'Open your 5106’s inbox, then press Next',
    line: 'Next sends the code. It lasts ten minutes.',
  },
  'company-colleague': {
    title: 'Get them on the phone, then press Next',
    line: 'Inbox open. Say: “Call me back on the number you have, then read me CBP’s code.”',
  },
  'company-broker': {
    title: 'Put your own contact on the 5106',
    line: 'Have the broker do it first. In a hurry? Broker on the phone, inbox open.',
  },
  'code-start': {
    title: 'Type the code, press Next',
    line: '{reader, select, me {Not there? Look in spam and quarantine.} broker {Get it from your broker. Not there? Have them look in spam.} other {Get it from your contact. Not there? Have them look in spam.}}',
  },
  'code-5:00': {
    title: 'No code? Search spam and quarantine',
    line: '{reader, select, me {Don’t press Back: it throws everything away.} broker {Have your broker look. Don’t press Back.} other {Have your contact look. Don’t press Back.}}',
  },
  'code-over': {
    title: 'Time is up. Did the code arrive?',
    line: 'Nothing was submitted.',
  },
  'code-never-came': {
    title: 'Find out which email is on your 5106',
    line: 'Don’t start again before. Ask whoever filed it.',
  },
  'code-unknown': {
    title: 'When was the code sent?',
    line: 'Look at the time of CBP’s email. Until you enter it, hurry.',
  },
  'no-code-inbox': {
    title: 'Is it the inbox on your 5106?',
    line: 'The code goes only there, to the email of the physical address.',
  },
  'no-code-change': {
    title: 'Have the email on your 5106 changed',
    line: 'Mailbox closed, or not yours? Your broker can file the change. Then start over.',
  },
  'done-unknown': {
    title: 'ACE doesn’t know you? Create an account',
    line: 'Use the same email. At ace.cbp.gov: Trade/PGA User, then Create an Account.',
  },
  'lost-back': {
    title: 'Page one is back: start over',
    line: 'What you typed and the code are gone. Inbox open first.',
  },
  'lost-tab': {
    title: 'The form’s tab was closed: start over',
    line: 'What you typed is gone. Next sends a new code.',
  },
  'no-match': {
    title: 'Compare name and number with your 5106',
    line: 'CBP found no match. Both right? Try the number with, or without, the two characters after it (often 00).',
  },
  'no-contact': {
    title: 'Your 5106 has no usable email',
    line: 'Have your broker put your own contact on it, then apply.',
  },
  'already-linked': {
    title: 'This number already has an ACE account',
    line: 'Don’t apply again. Ask your broker who owns it, or have CBP notify the owner.',
  },
  already: {
    title: 'Is it the number that is tied?',
    line: 'Read CBP’s own message first.',
  },
  unrecognized: {
    title: 'Is the number already tied to an account?',
    line: 'Read CBP’s message on the page: we don’t recognize it.',
  },
  busy: {
    title: 'CBP’s site is too busy: wait an hour',
    line: 'An email from CBP came? Then it went through: don’t send it twice.',
  },
  'has-account': {
    title: 'Don’t apply: you have an account',
    line: 'The form refuses a number that is linked to one.',
  },
  'code-wrong': {
    title: 'Code not accepted: have it read again',
    line: 'From the newest email, character by character. The clock goes on.',
  },
  'code-expired': {
    title: 'The code no longer works: start over',
    line: 'From page one. Have the inbox open before you press Next.',
  },
  inactive: {
    title: 'Don’t apply yet',
    line: 'This number is inactive or voided. Ask your broker which of the two it is.',
  },
  required: {
    title: 'A field the form needs is empty',
    line: 'Look for the red mark. Don’t press Back.',
  },
  'importer-list': {
    title: 'Click the number’s account name',
    line: 'Every number, with the two characters after it, needs its own bank details.',
  },
  'account-more': {
    title: 'Open More: the tab may be there',
    line: 'Look for ACH Refund Authorization, or make the window wider.',
  },
  'ach-dialog': {
    title: 'Enter the importer’s bank account',
    line: 'A U.S. account in the importer’s name. Compare every digit with your bank’s paper.',
  },
  'ach-empty': {
    title: 'Press Get Info/Refresh again',
    line: 'Still nothing? Check that this is the right account, then Add ACH Info.',
  },
  'user-access': {
    title: 'Click the person, then Roles',
    line: 'Whoever should enter bank details. Only the account’s owner can grant this.',
  },
  'user-roles': {
    title: 'Set the ACH tab to Full Access',
    line: 'Expand Importer, press Edit, then Submit. Read-Only can’t change anything.',
  },
  'exporter-form': {
    title: 'Importers use another form',
    line: 'This is the exporter form.',
  },
  legacy: {
    title: 'Importers use another form',
    line: 'This is an older form.',
  },
  training: {
    title: 'This is only the training site',
    line: 'Nothing you do here counts. The real portal is at ace.cbp.gov.',
  },
  login: {
    title: 'Log in with your ACE login’s email',
    line: 'CBP sends a Security Token to your own inbox. It is not the form’s code.',
  },
  framed: {
    title: 'Open the form in its own tab',
    line: 'Inside another page there is no help.',
  },
  'login-closing': {
    title: 'Log in before you close',
    line: 'Your last day is {day}: you close on {closes}. The 45 days keep running.',
  },
  'wait-over': {
    title: 'Ask now: it is overdue',
    line: '{wait}: it should have come by {day}.',
  },
} as const;
