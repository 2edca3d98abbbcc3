/** What is said of each page, of its states and of the errors that a page shows. */

export const states = {
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
} as const;

export const errors = {
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
} as const;

export const pages = {
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
} as const;
