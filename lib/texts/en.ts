import { calendar } from './en/calendar';
import { cases } from './en/cases';
import { clockWindow } from './en/clock-window';
import { desks } from './en/desks';
import { help } from './en/help';
import { addSubAccounts } from './en/journeys/add-sub-accounts';
import { enrolAch } from './en/journeys/enrol-ach';
import { followRefund } from './en/journeys/follow-refund';
import { getReady } from './en/journeys/get-ready';
import { openAccount } from './en/journeys/open-account';
import { recoverLinked } from './en/journeys/recover-linked';
import { specialCases } from './en/journeys/special-cases';
import { letterPage } from './en/letter-page';
import { logins } from './en/logins';
import { mails } from './en/mails';
import { recognised } from './en/recognised';
import { options } from './en/options';
import { record } from './en/record';
import { side } from './en/side';
import { steps } from './en/steps';
import { sync } from './en/sync';
import { tools } from './en/tools';
import { unsaved } from './en/unsaved';
import { waiting } from './en/waiting';
import { way } from './en/way';

const details = {
  ...getReady.details,
  ...openAccount.details,
  ...recoverLinked.details,
  ...enrolAch.details,
  ...addSubAccounts.details,
  ...specialCases.details,
  ...followRefund.details,
};
const troubles = {
  ...getReady.troubles,
  ...openAccount.troubles,
  ...recoverLinked.troubles,
  ...enrolAch.troubles,
  ...addSubAccounts.troubles,
  ...specialCases.troubles,
  ...followRefund.troubles,
};

/**
 * English. ICU messages: `{name}` is an argument; apostrophes are ’ because ' escapes in ICU.
 * Grounds and confidence of each statement stand in `lib/guide`, under the same ids. Rules of the
 * words: a compact hint has at most 32 characters, a full one at most two sentences, and what is
 * not known is said to be not known.
 */
export const en = {
  app: {
    name: 'ACE Companion',
    unofficial: 'Unofficial. Not affiliated with CBP or DHS.',
    privacy:
      'Nothing you type into CBP’s pages is read, stored or sent. This extension makes no network requests.',
  },

  fields: {
    companyName: 'Company Name',
    importerNumber: 'Importer Record Number',
    businessEmail: 'Business Email Address',
    captcha: 'CAPTCHA',
    verificationCode: 'Verification Code',
    prefilledCompanyName: 'Company Name (filled in)',
    prefilledImporterNumber: 'Importer Record Number (filled in)',
    prefilledEmail: 'Email (filled in)',
    orgStructure: 'Company Organizational Structure',
    ownerName: 'Account Owner First and Last Name',
    ownerFirstName: 'Account Owner First Name',
    ownerLastName: 'Account Owner Last Name',
    country: 'Country',
    address: 'Address',
    city: 'City',
    zip: 'Zip',
    telephone: 'Telephone Number',
    fiscalYearEnd: 'Fiscal Year End',
    duns: 'DUNS Number',
    website: 'Website',
    authorise: 'authorization box',
    routingNumber: 'Routing Number',
    accountNumber: 'Account Number',
    bankControlKey: 'Bank Control Key',
    bankName: 'Bank Name',
  },

  missReasons: {
    'no candidate': 'no field with this name is on the page',
    'two candidates': 'more than one field could be it',
    'name matched, kind did not': 'something has this name, but it is another kind of control',
    'in another form': 'the fields found do not stand in one form',
  },

  hints: {
    companyName: {
      compact: 'Exactly as on your Form 5106',
      full: 'Type the name character for character as on your CBP Form 5106; if you do not have the form, ask your customs broker for a copy. The costly mistake is a name that differs from that record: CBP then finds no match.',
      example: 'Example: Northwind Imports, LLC (with the comma, if the 5106 has it)',
    },
    importerNumber: {
      compact: 'IR number from your Form 5106',
      full: 'Copy the number from the same CBP Form 5106 as the name; a broker reports that this form takes hyphens and shows no two-character suffix, and CBP has not confirmed that. The costly mistake is a number from another record: name and number are checked as a pair.',
      example:
        'Example: 12-3456789 (EIN). Other forms: NNN-NN-NNNN (SSN), YYDDPP-NNNNN (assigned by CBP)',
    },
    businessEmail: {
      compact: 'This becomes your ACE login',
      full: 'This address becomes your ACE login: use an inbox that you will still read in a year and that no ACE user has yet. The costly mistake is a broker’s or a departing colleague’s address; the verification code goes to the contact email on the 5106, which can be another inbox.',
      example: 'Example: name@yourcompany.com (safest: the contact email of your 5106)',
    },
    captcha: {
      compact: 'Last, with your contact ready',
      full: 'Do this last, when the fields above are right and your 5106 contact is on the phone. The costly mistake is pressing Next before that, because the code is valid for only ten minutes.',
      example: '',
    },
    verificationCode: {
      compact: 'Code from the 5106 contact email',
      full: 'The code is in the email CBP sent to the point of contact of your CBP Form 5106, and it is valid for ten minutes. The costly mistake is Back: it is reported to lose everything typed and to start the application over.',
      example: 'Format: as the email shows it; the length of the code is not known',
    },
    prefilledCompanyName: {
      compact: 'Compare with your Form 5106',
      full: 'This is reported to come filled in; read it against your CBP Form 5106. If it is wrong, stop before Submit: how to correct it here is not known.',
      example: '',
    },
    prefilledImporterNumber: {
      compact: 'Compare with your Form 5106',
      full: 'This is reported to come filled in; compare each digit with your CBP Form 5106. If it is wrong, stop before Submit: how to correct it here is not known.',
      example: 'Example: 12-3456789 (EIN)',
    },
    prefilledEmail: {
      compact: 'Your ACE login: check it',
      full: 'This address becomes your ACE login; check each letter. If it is wrong, stop before Submit: how to correct it here is not known, and the login details are reported to go by email.',
      example: 'Example: name@yourcompany.com',
    },
    orgStructure: {
      compact: 'Legal form, as on your Form 5106',
      full: 'Choose the legal form that your CBP Form 5106 gives as type of company; what this list offers is not known to us. The mistake to avoid is a guess: have the 5106 open.',
      example: 'Example (words of the 5106): Corporation, Partnership, LLC, Sole Proprietorship',
    },
    ownerName: {
      compact: 'Person who will own the account',
      full: 'First and last name of the Trade Account Owner: someone at your company who will log in and stays reachable. The costly mistake is a person about to leave, because the owner lets the other users in and back in.',
      example: 'Example: Maria Lopez',
    },
    ownerFirstName: {
      compact: 'First name of the account owner',
      full: 'First name of the Trade Account Owner: someone at your company who will log in and stays reachable. The costly mistake is a person about to leave, because the owner lets the other users in and back in.',
      example: 'Example: Maria',
    },
    ownerLastName: {
      compact: 'Last name of the account owner',
      full: 'Last name of the Trade Account Owner, the same person as in the first name. The costly mistake is a person about to leave, because the owner lets the other users in and back in.',
      example: 'Example: Lopez',
    },
    country: {
      compact: 'Country of your 5106 address',
      full: 'Choose the country of the address on your CBP Form 5106. The mistake to avoid is an address from elsewhere; whether CBP compares it with the 5106 is not known.',
      example: 'Example: United States',
    },
    address: {
      compact: 'Street, as on your Form 5106',
      full: 'Number and street as on your CBP Form 5106. The mistake to avoid is a second spelling of the same address; whether CBP compares it with the 5106 is not known.',
      example: 'Example: 1200 Harbor Blvd, Suite 300',
    },
    city: {
      compact: 'City, as on your Form 5106',
      full: 'The city of the address on your CBP Form 5106. The mistake to avoid is the city of another office; whether CBP compares it with the 5106 is not known.',
      example: 'Example: Miami',
    },
    zip: {
      compact: 'ZIP code of that address',
      full: 'The ZIP code of the address above. The mistake to avoid is the ZIP of a mailbox or another office; whether the form takes the four extra digits is not known.',
      example: 'Example: 33126',
    },
    telephone: {
      compact: 'Format: 305-555-0123',
      full: 'A number at which the account owner can be reached, with hyphens, as the form’s own example is reported to show it. The mistake to avoid is a switchboard where nobody knows about this application.',
      example: 'Example: 305-555-0123',
    },
    fiscalYearEnd: {
      compact: 'Optional: may stay empty',
      full: 'The end of your company’s fiscal year; reported to be optional. Do not lose time here: leave it empty rather than search for it while time runs.',
      example: 'Example: December 31 (which way to write it is not known)',
    },
    duns: {
      compact: 'Optional: 9 digits',
      full: 'Your company’s DUNS number; reported to be optional. Do not lose time here: leave it empty rather than search for it while time runs.',
      example: 'Example: 123456789',
    },
    website: {
      compact: 'Optional: may stay empty',
      full: 'Your company’s website; reported to be optional. Do not lose time here: leave it empty rather than search for it while time runs.',
      example: 'Example: www.yourcompany.com',
    },
    authorise: {
      compact: 'You sign for the company here',
      full: 'You authorize a Top Account, a Trade Account Owner and an Importer view to be created, and you state that this is true and that you may act for the company. The costly mistake is to sign without that authority: if in doubt, ask before you press Submit.',
      example: '',
    },
    routingNumber: {
      compact: '9 digits: ABA number for ACH',
      full: 'The nine-digit routing number (ABA) of a U.S. bank; a bank may have another number for wires, so ask for the one for ACH. The costly mistake is a wrong digit: compare it with what your bank gives in writing.',
      example: 'Example: 123456780 (9 digits)',
    },
    accountNumber: {
      compact: 'Up to 17 digits',
      full: 'The number of a U.S. bank account that is in the name of the importer of record. The costly mistake is somebody else’s account or a wrong digit: compare it with what your bank gives in writing.',
      example: 'Example: 000123456789 (up to 17 digits)',
    },
    bankControlKey: {
      compact: 'Checking or savings',
      full: 'Says whether the account is checking or savings. The mistake to avoid is a guess: ask your bank; which words or numbers ACE shows here is not known to us.',
      example: '',
    },
    bankName: {
      compact: 'Name of your U.S. bank',
      full: 'The name of the bank that keeps the account. The mistake to avoid is a bank that does not belong to the routing number.',
      example: 'Example: First Example Bank',
    },
  },

  states: {
    company: {
      title: 'Step 1 of 5: your company',
      do: 'Fill in the fields as on your CBP Form 5106, but first get your 5106 contact on the phone, at that inbox. The code is valid for ten minutes; the countdown starts when you press Next.',
    },
    code: {
      title: 'Step 2 of 5: verification code',
      do: 'Get the code from your 5106 contact, type it, and press Next. Do not press Back, reload or close this page: Back is reported to lose everything typed.',
    },
    owner: {
      title: 'Step 3 of 5: account owner',
      do: 'Fill in the fields marked with a star; the rest is reported to be optional. Do not stop and do not press Back: whether CBP’s clock goes on is not known.',
    },
    authorise: {
      title: 'Step 4 of 5: authorize',
      do: 'Read what you sign, tick the box, and press Submit once. Do not press Back: it is reported to lose everything typed.',
    },
    done: {
      title: 'Step 5 of 5: done',
      do: 'Do not apply again: two emails are reported to come, one that confirms the importer view and one with your login; how long they take is not known. Then log in at ace.cbp.gov, and at least every 45 days after that.',
    },
    'signed-in': {
      title: 'ACE Portal: you are logged in',
      do: 'To enroll for electronic refunds, open Accounts, then Importer, then the name of your account.',
    },
    'importer-list': {
      title: 'ACE Portal: your importers',
      do: 'Click the account name of the importer number that is to get refunds. Bank data is entered for each number with its suffix.',
    },
    'accounts-menu': {
      title: 'ACE Portal: Accounts menu',
      do: 'Choose Importer. In the list that follows, click the name of the account that is to get refunds.',
    },
    account: {
      title: 'ACE Portal: importer account',
      do: 'Open the tab ACH Refund Authorization. If it is missing, your role may not allow it, there may be no importer view, or the 5106 may be out of date.',
    },
    ach: {
      title: 'ACE Portal: ACH Refund Authorization',
      do: 'Press the red Get Info/Refresh each time you open this tab; before that, an empty tab does not mean “not enrolled”. A warning that nothing was found is no error: if there is still nothing, press Add ACH Info.',
    },
    'account-more': {
      title: 'ACE Portal: a tab may be hidden',
      do: 'If no tab ACH Refund Authorization is in sight, open More beside the tabs, or make the window wider. If it is not there either, your role may not allow it, or there may be no importer view.',
    },
    'ach-success': {
      title: 'ACE Portal: sent, not yet seen',
      do: 'Press Get Info/Refresh: done is not this message but your data, seen after a refresh. Then do the same for the next suffix.',
    },
    'ach-shown': {
      title: 'ACE Portal: bank data on file',
      do: 'Compare what is shown with your bank’s paper. Bank data is entered for every EIN and suffix: go on with the next one.',
    },
    'user-access': {
      title: 'ACE Portal: User Access',
      do: 'To let a proxy or user enter bank data, the owner opens that person’s name, then Roles. Once there: Importer, Edit, ACH refund tab, Full Access, Submit.',
    },
    'user-roles': {
      title: 'ACE Portal: roles of a user',
      do: 'Expand Importer, press Edit, set the ACH refund tab to Full Access, and press Submit. Read-Only sees the tab and cannot change it.',
    },
    'ach-dialog': {
      title: 'ACE Portal: add bank data',
      do: 'Enter a U.S. bank account in the name of the importer of record. Paying duties by ACH does not enroll you for refunds.',
    },
  },

  errors: {
    'email-in-use': {
      title: 'This email already belongs to an ACE user',
      do: 'If it is yours, log in with it at ace.cbp.gov. If not, apply with another address that you will still read in a year. This is about the email, not about the importer record.',
    },
    'no-match': {
      title: 'Name and number do not match one 5106 record',
      do: 'Compare both with your CBP Form 5106, character by character: commas, “Inc.”, hyphens. If you have no copy, ask your customs broker for the record before you try again.',
    },
    'no-contact': {
      title: 'The 5106 has no usable contact email',
      do: 'Ask your customs broker to update the 5106 (a “TF” message) with a contact email that your company reads, not the broker’s. Apply after that; how long the update takes is not known.',
    },
    'already-linked': {
      title: 'Your company already has an ACE account',
      do: 'Do not apply again. Find the Trade Account Owner: look in your customs papers, ask colleagues and your broker. If nobody knows, email ACE.Support@cbp.dhs.gov with the subject “Trade Account Owner Lookup”, your company’s legal name, its number and the reason; CBP is reported to write to the owner on file.',
    },
    already: {
      title: '“Already” can mean two things',
      do: 'If the page speaks of an email or a user: this email is already an ACE user’s, so log in with it or use another address. If it speaks of the importer record, number, company or a top account: the company already has an account, so do not apply again and find its Trade Account Owner. If it names neither, ask whether anyone at your company ever had an ACE account, and do not apply again until you know.',
    },
    'code-wrong': {
      title: 'The code was not accepted',
      do: 'Let your contact read the code again from the newest email, character by character. How many tries CBP allows is not known, and we take it that the ten minutes go on.',
    },
    'code-expired': {
      title: 'The code is no longer valid',
      do: 'The application starts over from the first page. Get your 5106 contact on the phone, at that inbox, before you press Next again.',
    },
    inactive: {
      title: 'The importer number is inactive or voided',
      do: 'An inactive number: ask your customs broker to reactivate it. A voided record: write to BONDQUESTIONS@cbp.dhs.gov. This is not the 45-day log-in rule.',
    },
    required: {
      title: 'A required field is empty or not complete',
      do: 'Look for the field that the page marks, fill it in, and go on. Do not press Back.',
    },
  },

  pages: {
    'importer-form': {
      title: 'ACE importer form',
      do: 'The application for one importer number that has a CBP Form 5106 and no ACE account yet. If your company already has an account, do not apply again.',
    },
    'exporter-form': {
      title: 'Not this form: the exporter application',
      do: 'This is the application for exporters. To get import refunds, use the importer form.',
    },
    legacy: {
      title: 'Not this form: an older application',
      do: 'This is an older application, for exporters or protest filers. To get import refunds, use the importer form.',
    },
    training: {
      title: 'Not the real portal: the ACE training site',
      do: 'Nothing done here counts. The real portal is at ace.cbp.gov.',
    },
    portal: {
      title: 'ACE Portal',
      do: 'Bank data for refunds is under Accounts, Importer, your account name, ACH Refund Authorization.',
    },
    'portal-sign-in': {
      title: 'ACE Portal: log-in',
      do: 'Choose Trade/PGA User; you log in at login.cbp.gov. There is no hint near a password.',
    },
    'portal-moved': {
      title: 'The old address of the ACE Portal',
      do: 'This address leads to ace.cbp.gov. Use that one from now on.',
    },
    login: {
      title: 'CBP log-in',
      do: 'The Security Token that is asked for here comes to your own inbox at each log-in. It is another code than the form’s verification code, and the countdown is not about it.',
    },
    other: {
      title: 'This is not one of CBP’s ACE pages',
      do: 'The importer form is at ace-accounts.cbp.gov and the portal at ace.cbp.gov. Check the address bar before you type anything: a page that only looks like ACE is not ACE.',
    },
  },

  clock: {
    name: 'Verification code countdown',
    startedNext: 'started {time}, when you pressed Next',
    startedAppeared: 'started {time}, when the code page appeared',
    startedHand: 'started {time}, by hand',
    startedMail: 'started {time}, as your email shows',
    unknown: '–:––',
    unknownAsk:
      'When the code was sent is not known: enter the time that CBP’s email shows. Until then, count on little time being left; a countdown of the page itself knows better.',
    expiredDo:
      'The ten minutes are over. The code is probably no longer valid: start over from the first page, with your 5106 contact on the phone.',
    acceptedDo: 'Code accepted. Whether CBP’s clock goes on is not known: do not stop.',
    lostDo:
      'The form is back at the first page, so take the code and what was typed for lost. Get your 5106 contact on the phone, then fill in the page again: Next starts a new ten minutes.',
    tabClosed:
      'The tab with the form was closed, so take the application and what was typed for lost. The countdown goes on until the code expires; stop it if you start over.',
    correct: 'Correct the start',
    correctLabel: 'Time the code was sent, as CBP’s email shows it',
    correctApply: 'Use this time',
    refusedBounds:
      'Enter a time from {earliest} to {latest}: not later than when the code page appeared.',
    spokenBoth:
      '{minutes, plural, one {# minute} other {# minutes}} {seconds, plural, one {# second} other {# seconds}}',
    spokenMinutes: '{minutes, plural, one {# minute} other {# minutes}}',
    spokenSeconds: '{seconds, plural, one {# second} other {# seconds}}',
    spokenZero: 'no time',
  },

  marks: {
    start: {
      title: '{remaining} for the verification code',
      body: 'Get the code from your 5106 contact now. Do not press Back.',
      say: 'The countdown for the verification code has started: {remaining} left.',
    },
    '5:00': {
      title: '{remaining} left for the code',
      body: 'No code yet? Call your 5106 contact: the email may be in the spam folder.',
      say: '{remaining} left for the verification code.',
    },
    '2:00': {
      title: '{remaining} left for the code',
      body: 'Type the code and press Next as soon as you have it.',
      say: '{remaining} left for the verification code.',
    },
    '1:00': {
      title: '{remaining} left for the code',
      body: 'Type the code and press Next now.',
      say: '{remaining} left. Type the verification code and press Next.',
    },
    '0:20': {
      title: '{remaining} left for the code',
      body: 'Press Next now.',
      say: '{remaining} left for the verification code.',
    },
    expired: {
      title: 'The ten minutes are over',
      body: 'The code is probably no longer valid. Start over from the first page, with your 5106 contact on the phone.',
      say: 'The ten minutes are over. The verification code is probably no longer valid.',
    },
  },

  card: {
    stepsLabel: 'I am at step',
    collapse: 'Make the card small',
    expand: 'Show the card',
    hintsOn: 'Turn hints on',
    hintsOff: 'Turn hints off',
    startWindow: 'Start ten minutes',
    codeAccepted: 'Code accepted',
    stopWindow: 'Stop the countdown',
    move: 'Move card',
    larger: 'Larger',
    smaller: 'Smaller',
    toPopup: 'Open the popup',
    backTitle: 'Back may lose everything',
    backBody:
      'Going back is reported to start the application over: everything typed and the code are lost.',
    backStay: 'Stay here',
    backHow: 'To go back all the same, press Back on the page once more.',
    notFound: 'Not found, so there is no hint: {field} ({reason}).',
    notFoundState: 'This page is known, but not this part of it. Say below at which step you are.',
    fieldLine: '{field}: {hint}',
    framed:
      'The form stands inside a frame here. That is not supported: open it in a tab of its own.',
    late: 'This page was open before this extension could see it.',
    pageWordsFirst: 'The page’s own words count; this is how we read them.',
  },

  popup: {
    here: 'Where you are',
    checklist: 'Your steps',
    progress: '{done} of {all} done',
    openNext: 'Open the page for this step',
    recognised: 'recognized on the page',
    byHand: 'ticked by you',
    noCountdown: 'No countdown is running. It starts when you press Next on the first page.',
    otherWindows:
      '{count, plural, one {One more countdown is running in another tab.} other {# more countdowns are running in other tabs.}}',
    loginClock: 'Log-in within 45 days',
    loginNever: 'No log-in is known yet. An account that is never logged into can lock as well.',
    loginLast: {
      seen: 'Last log-in: {day}, seen in this browser',
      said: 'Last log-in: {day}, as you said',
      corrected: 'Last log-in: {day}, corrected by you',
      done: 'No log-in yet; counted from {day}, when the application was done',
      heard: 'Last log-in: {day}, as they told you',
    },
    loginSafe: 'Last safe day: {day}',
    loginLeft:
      '{days, plural, =0 {Today is the last safe day} one {# day left} other {# days left}}',
    loginOver: 'The 45 days are over. The account may be locked.',
    loginAsk: 'Did you log in to the ACE Portal today?',
    loginYes: 'Yes, today',
    loginNo: 'No',
    loginCorrect: 'Correct the day',
    loginCorrectLabel: 'Day of the last log-in',
    loginCorrectApply: 'Use this day',
    loginRefused: {
      'not a day': 'Enter a day such as {example}.',
      'in the future': 'Not a day in the future.',
    },
    loginPerUser: 'The 45 days count for each user. Others at your company have their own.',
    notFound: 'What was not found',
    accessTitle: 'The browser does not let this extension look at CBP’s pages',
    accessBody:
      'Without it there are no hints, and steps have to be ticked by hand. The clocks go on.',
    accessGive: 'Allow it again',
    accessRefused: 'The browser did not allow it. You can try again at any time.',
    overlayGone:
      'The page keeps removing the hints, so they stay away here. The countdown and the steps go on in this window.',
    otherCbpTitle: 'Another page of CBP',
    otherCbp: 'This page is at CBP, but it is none of the pages this extension knows.',
    nextHere: 'Go on with: {step}',
    openForm: 'Open the importer form',
    openPortal: 'Open the ACE Portal',
    unlock: 'How to unlock an account',
    unseen:
      'The extension does not see this page. If nothing is typed on it yet, reload it; a reload loses what is typed.',
    notFoundState:
      'This page is known, but not this part of it. Say under “By hand” at which step you are.',
    otherTab: 'This countdown belongs to another tab: {tab}.',
    goToTab: 'Go to that tab',
    hidden: 'The browser does not say which page this is',
    hints: 'Hints on CBP’s pages',
    atStepApply: 'I am here',
    failed: 'That was not saved. Try it again; if it fails again, close and open this window.',
    noTab: 'No page is open in this tab.',
    toSide: 'Keep at the side',
    byHandTitle: 'By hand',
  },

  login: {
    reminders: {
      /** With several logins it is said which. */
      of: '{label}: {body}',
      mine: {
        soon: {
          title: 'Log in to ACE by {lastDay}',
          body: '{days, plural, one {# day left} other {# days left}}. After 45 days without a log-in, access to the portal ends.',
        },
        today: {
          title: 'Log in to ACE today',
          body: 'Today, {lastDay}, is the last safe day. Tomorrow the 45 days are over.',
        },
        over: {
          title: 'Your ACE access may be locked',
          body: 'The last safe day was {lastDay}. Try to log in at ace.cbp.gov; if it fails, your list of logins shows how to unlock it.',
        },
      },
      others: {
        soon: {
          title: 'Somebody has to log in to ACE by {lastDay}',
          body: '{days, plural, one {# day left} other {# days left}}. Tell them: each person logs in themselves.',
        },
        today: {
          title: 'Somebody has to log in to ACE today',
          body: 'Today, {lastDay}, is the last safe day. Tell them: each person logs in themselves.',
        },
        over: {
          title: 'Somebody’s ACE access may be locked',
          body: 'The last safe day was {lastDay}. Your list of logins shows how they get back in.',
        },
      },
      many: {
        title: '{count, plural, one {# ACE login is due} other {# ACE logins are due}}',
        body: '{over, plural, =0 {The first last safe day is {lastDay}.} one {For one of them the 45 days are over.} other {For # of them the 45 days are over.}} Open the list to see which.',
      },
    },
    unlock: {
      role: 'Your role',
      roles: {
        TAO: 'Trade Account Owner (TAO)',
        PTAO: 'Proxy Trade Account Owner (PTAO)',
        TAU: 'Trade Account User (TAU)',
      },
      how: {
        TAO: 'Try to log in at ace.cbp.gov, with Forgot Password if needed. If that fails, email ACE.Support@cbp.dhs.gov from the owner’s own address, with “reactivation” in the subject.',
        PTAO: 'Ask your Trade Account Owner to open Tools, then your name, then Reactivate. After that log in, to confirm it.',
        TAU: 'Ask your Trade Account Owner to open Tools, then your name, then Reactivate. After that log in, to confirm it.',
      },
      ownerUnknown:
        'Nobody knows the owner? Email ACE.Support@cbp.dhs.gov with the subject “Trade Account Owner Lookup” (also seen: “Trade Account Lookup”): the company’s legal name, its EIN, SSN or CBP number, and the reason. CBP is reported to write to the owner on file.',
      sameDay:
        'Log in on the day of the reset: a CBP message of 2018 says that the user is otherwise suspended again. Whether that still holds is not known.',
    },
  },

  clockWindow,
  logins,
  help,
  letterPage,
  side,
  options,
  sync,
  way,
  steps,
  waiting,
  calendar,
  record,
  details,
  troubles,
  ...cases,
  ...desks,
  ...mails,
  ...recognised,
  ...tools,
  unsaved,

  sources: {
    official: '{source} · checked on {day}',
    quoted: '{source} · checked on {day}',
    reported: 'Reported by {source}, not confirmed by CBP · checked on {day}',
    inferred: 'Our conclusion from {source}, not confirmed by CBP · checked on {day}',
    stale: '{line}; verify at cbp.gov',
    label: 'Source',
  },
} as const;
