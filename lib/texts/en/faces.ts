import type { FaceId } from '../../guide/faces';
import { pageFaces } from './pages';

/**
 * What a person is told in each situation: one sentence to act on and one quiet line, together at
 * most 24 words. `{reader}` is who reads the inbox that receives the code: me, colleague, broker,
 * unsure or none.
 */
export const faces = {
  company: {
    title: 'Get your contact on the phone before you press Next.',
    line: 'Next sends a code to your Form 5106’s email. It lasts ten minutes.',
  },
  'who-reads': {
    title: 'Next sends the code. Who can read it?',
    line: 'It goes to the email on your Form 5106 and lasts ten minutes.',
  },
  'several-numbers': {
    title: 'This form takes one importer number.',
    line: 'For several, use CBP’s “ACE Portal Account Application Web Form”.',
  },
  'company-me': {
    title: 'Open the inbox on your 5106, then press Next.',
    line: 'Next sends the code. It lasts ten minutes.',
  },
  'company-colleague': {
    title: 'Get them on the phone, inbox open, then press Next.',
    line: 'Say: “Call me back on the number you have, then read me CBP’s code.”',
  },
  'company-broker': {
    title: 'Better: have the broker put your own contact on the 5106 first.',
    line: 'In a hurry? Get the broker on the phone, inbox open.',
  },
  'company-unsure': {
    title: 'Don’t press Next yet.',
    line: 'Ask whoever filed your 5106 which email is on it.',
  },

  'code-start': {
    title:
      '{reader, select, me {Open your 5106’s inbox, type the code, press Next.} broker {Get the code from your broker, type it, press Next.} other {Get the code from your contact, type it, press Next.}}',
    line: '{reader, select, me {Not there? Look in spam and quarantine.} other {Not there? Have them look in spam and quarantine.}}',
  },
  'code-5:00': {
    title:
      '{reader, select, me {No code? Search spam and quarantine.} broker {No code? Have your broker search spam and quarantine.} other {No code? Have your contact search spam and quarantine.}}',
    line: 'Don’t press Back: it throws everything away.',
  },
  'code-2:00': {
    title: 'No code? Search spam and quarantine now.',
    line: 'Don’t start over before you know which email is on the 5106.',
  },
  'code-1:00': { title: 'Type the code and press Next now.', line: '' },
  'code-0:20': { title: 'Press Next now.', line: '' },
  'code-over': {
    title: 'Time is up. Did the email with the code arrive?',
    line: 'Nothing was submitted.',
  },
  'code-came': {
    title: 'Start again while that inbox is open.',
    line: 'Fill in page one again. Next sends a new code.',
  },
  'code-never-came': {
    title: 'Don’t start again yet. Find out which email is on the 5106.',
    line: 'Ask whoever filed it.',
  },
  'code-unknown': {
    title: 'When was the code sent? Look at the time of CBP’s email.',
    line: 'Until you enter it, hurry: little time may be left.',
  },

  'no-code-spam': {
    title: 'First, search spam and quarantine for “CBP”.',
    line: 'Shared inbox? Ask who opened it. Mail gateway? Have IT release it.',
  },
  'no-code-inbox': {
    title: 'Is it the inbox that is on your Form 5106?',
    line: 'The code goes only there, to the email of the physical address.',
  },
  'no-code-other-email': {
    title: 'Did you type another email on page one?',
    line: 'Then start over with the contact’s own address, if that person may own the account.',
  },
  'no-code-change': {
    title: 'Have the email on your 5106 changed, then start over.',
    line: 'Mailbox closed, or not yours? Your broker can file the change.',
  },

  accepted: {
    title: 'Fill in the starred fields. Don’t press Back.',
    line: 'Code accepted ✓ Finish before this clock ends, to be safe.',
  },
  owner: {
    title: 'Fill in the starred fields. Don’t press Back.',
    line: 'The others can stay empty.',
  },
  'authorise-timed': {
    title: 'Read it, check the box, press Submit once.',
    line: 'Code accepted ✓ Finish before this clock ends, to be safe.',
  },
  authorise: {
    title: 'Read it, check the box, press Submit once.',
    line: 'This creates the account for the owner named here. May you do that for the company?',
  },
  done: {
    title: 'Application sent ✓',
    line: 'Two emails come next. Don’t apply again.',
  },
  'done-unknown': {
    title: 'ACE doesn’t know you? Create an account with the same email.',
    line: 'At ace.cbp.gov: Trade/PGA User, then Create an Account.',
  },

  'lost-back': {
    title: 'Page one is back: what you typed and the code are gone.',
    line: 'Inbox open first, then fill it in again.',
  },
  'lost-tab': {
    title: 'The tab with the form was closed. Start again from page one.',
    line: 'What you typed is gone. Next sends a new code.',
  },

  'email-in-use': {
    title: 'This email already has an ACE login.',
    line: 'Log in with it at ace.cbp.gov. Not yours, or your company isn’t there? Use another address.',
  },
  'no-match': {
    title: 'No match. Compare name and number with your 5106.',
    line: 'Both right? Try the number with, or without, the two characters after it (often 00).',
  },
  'no-contact': {
    title: 'Your 5106 has no email that CBP can use.',
    line: 'Have your broker put your own contact on it, then apply.',
  },
  'already-linked': {
    title: 'This number is already tied to an ACE account. Don’t apply again.',
    line: 'Ask your broker who owns it, or have CBP notify the owner.',
  },
  already: {
    title: 'Does the page say the number is already tied to an account?',
    line: 'Read CBP’s own message first.',
  },
  unrecognized: {
    title: 'Does CBP’s message say the number is already tied to an account?',
    line: 'Read it on the page: we don’t recognize it.',
  },
  compare: {
    title: 'Compare name and number with your Form 5106.',
    line: 'Both right? Try the number with, or without, the two characters after it (often 00).',
  },
  busy: {
    title: 'CBP’s site is too busy. Try again in an hour.',
    line: 'An email from CBP came? Then it went through: don’t send it twice.',
  },
  'has-account': {
    title: 'Don’t apply: your company already has an ACE account.',
    line: 'The form refuses a number that is linked to one.',
  },
  'not-yet': {
    title: 'Don’t apply before you know.',
    line: 'First find out whether your number is linked to an ACE account.',
  },
  'not-importer': {
    title: 'Don’t apply: CBP refunds the importer of record.',
    line: 'That is the carrier or the seller. Ask them for your refund.',
  },
  'whose-entry': {
    title: 'Don’t apply yet: whose entry was it?',
    line: 'CBP refunds the importer of record. The entry summary names it.',
  },
  'record-first': {
    title: 'Don’t apply yet: have your 5106 changed first.',
    line: 'The form compares you with that record, and the code goes to its email.',
  },
  'code-wrong': {
    title: 'Code not accepted. Have it read again from the newest email.',
    line: 'Character by character. The clock goes on.',
  },
  'code-expired': {
    title: 'The code no longer works. Start over from page one.',
    line: 'Have the inbox open before you press Next.',
  },
  inactive: {
    title: 'This number is inactive or voided. Don’t apply yet.',
    line: 'Ask your broker which of the two it is.',
  },
  required: {
    title: 'A field the form needs is empty. Look for the red mark.',
    line: 'Don’t press Back.',
  },

  'signed-in': {
    title: 'Open Accounts, then Importer.',
    line: 'Bank details for refunds are kept in the importer account.',
  },
  'accounts-menu': {
    title: 'Choose Importer.',
    line: 'Then click the account name of your number.',
  },
  'importer-list': {
    title: 'Click the account name of the number to be paid.',
    line: 'Every number, with the two characters after it, needs its own bank details.',
  },
  account: {
    title: 'Open the tab ACH Refund Authorization.',
    line: 'Missing? Your role may not allow it, or the importer sub-account is missing.',
  },
  'account-more': {
    title: 'Open More: ACH Refund Authorization may be in there.',
    line: 'Or make the window wider.',
  },
  ach: {
    title: 'Press Get Info/Refresh first.',
    line: 'Until then this tab looks empty, even with bank details on file.',
  },
  'ach-dialog': {
    title: 'Enter a U.S. bank account in the importer’s name.',
    line: 'Compare every digit with your bank’s paper.',
  },
  'ach-success': {
    title: 'Press Get Info/Refresh again and look.',
    line: '“Success” alone isn’t proof that it is stored.',
  },
  'ach-shown': {
    title: 'Is your bank account listed now?',
    line: 'Only you can say: bank details are never read.',
  },
  'ach-listed': {
    title: 'Done for this number ✓',
    line: 'Another number? Open Accounts, then Importer, and do the same for it.',
  },
  'ach-empty': {
    title: 'Press Get Info/Refresh again. Still nothing? Add ACH Info.',
    line: 'Check that this is the right account first.',
  },
  'user-access': {
    title: 'Click the person who should enter bank details, then Roles.',
    line: 'Only the account’s owner can grant this.',
  },
  'user-roles': {
    title: 'Expand Importer, press Edit, set the ACH refund tab to Full Access.',
    line: 'Then press Submit. Read-Only can’t change anything.',
  },

  ...pageFaces,

  unseen: {
    title: 'Reload this page for help.',
    line: 'Only if you typed nothing yet: a reload loses what you typed.',
  },
  lost: { title: 'We can’t tell which step this is', line: 'Help returns once we can.' },
  translated: { title: 'Translated page: show the original for help', line: '' },
  framed: { title: 'This form is inside another page: no help here', line: '' },

  'look-alike': {
    title: 'This only looks like CBP’s address: type nothing',
    line: 'The form is at ace-accounts.cbp.gov, the portal at ace.cbp.gov. Report a fraud to IEEPAFraud@cbp.dhs.gov.',
  },
  'old-copy': {
    title: 'This copy is old',
    line: 'CBP’s pages may have changed. A copy from a store updates itself; replace one from a zip by hand.',
  },
  'access-withdrawn': {
    title: 'Your browser blocks us on CBP’s pages.',
    line: 'The clocks go on. There is no help at the fields.',
  },
  unsaved: {
    title: 'A change could not be saved.',
    line: 'Your disk may be full. Free some space and try again.',
  },
  'unsaved-code': {
    title: 'The countdown could not be saved.',
    line: 'Write down when the code was sent. It is valid for ten minutes.',
  },
  'login-first': {
    title: 'Log in to ACE for the first time.',
    line: 'None noted since you applied. CBP locks a login that is not used for 45 days.',
  },
  'login-due': {
    title: 'Log in to ACE by {day}.',
    line: '{days, plural, =0 {Today is the last safe day.} one {# day left.} other {# days left.}} After 45 days without a login you are locked out.',
  },
  'login-closing': {
    title: 'Log in before you close on {closes}.',
    line: 'Your last day is {day}. The 45 days keep running.',
  },
  'login-over': {
    title: 'Your ACE login may be locked, not lost.',
    line: 'Try to log in. Refused? {role, select, TAO {Email ACE Support from your own address: subject “reactivation”.} PTAO {Only the account’s owner can let you back in.} TAU {Only the account’s owner can let you back in.} other {The owner emails ACE Support; others ask the owner.}}',
  },
  'wait-over': { title: '{wait}: ask now.', line: 'It should have come by {day}.' },
} as const satisfies Readonly<Record<FaceId, { title: string; line: string }>>;
