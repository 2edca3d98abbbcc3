import type { ControlId } from '../../pages/controls';

/**
 * One record for each control of the form and the portal: its name as CBP writes it, its chip (at
 * most 26 characters; empty for none), and the help that the bar shows while it is in use: one
 * sentence and, if it adds something, one quiet line (together at most 24 words).
 */
export const controls = {
  companyName: {
    name: 'Company Name',
    chip: 'exactly as on Form 5106',
    title: 'Copy the name from your Form 5106, every comma and dot.',
    line: 'If it differs from the record, CBP finds no match.',
  },
  importerNumber: {
    name: 'Importer Record Number',
    chip: 'number from your 5106',
    title: 'Copy the number from the same 5106 as the name.',
    line: 'No match? Try it with, or without, the two characters after it (often 00).',
  },
  businessEmail: {
    name: 'Business Email Address',
    chip: 'becomes the owner’s login',
    title: 'Type the email of the person who will own the account.',
    line: 'It becomes the ACE login. Never the broker’s: a broker types the client’s.',
  },
  captcha: {
    name: 'CAPTCHA',
    chip: 'last, with contact ready',
    title: 'Do this last, with your contact ready.',
    line: 'After it, press Next: the ten minutes begin.',
  },
  verificationCode: {
    name: 'Verification Code',
    chip: 'from the 5106 inbox',
    title: '',
    line: '',
  },
  prefilledCompanyName: {
    name: 'Company Name (filled in)',
    chip: 'compare with your 5106',
    title: 'Compare the name with your Form 5106.',
    line: 'Wrong? Stop before Submit.',
  },
  prefilledImporterNumber: {
    name: 'Importer Record Number (filled in)',
    chip: 'compare with your 5106',
    title: 'Compare every digit with your Form 5106.',
    line: 'Wrong? Stop before Submit.',
  },
  prefilledEmail: {
    name: 'Email (filled in)',
    chip: 'check every letter',
    title: 'Check every letter: this becomes your ACE login.',
    line: 'Wrong? Stop before Submit.',
  },
  orgStructure: {
    name: 'Company Organizational Structure',
    chip: 'like LLC',
    title: 'Choose the type of company that is on your Form 5106.',
    line: '',
  },
  ownerName: {
    name: 'Account Owner First and Last Name',
    chip: 'who owns the account',
    title: 'First and last name of the person who will own the account.',
    line: 'Someone who stays: only the owner can let others back in.',
  },
  ownerFirstName: {
    name: 'Account Owner First Name',
    chip: 'who owns the account',
    title: 'First name of the person who will own the account.',
    line: 'Someone who stays: only the owner can let others back in.',
  },
  ownerLastName: {
    name: 'Account Owner Last Name',
    chip: 'the same person',
    title: 'Last name of the person who will own the account.',
    line: 'Not you? Make sure you may do this for the company.',
  },
  country: {
    name: 'Country',
    chip: 'as on your 5106',
    title: 'The country of your business address.',
    line: '',
  },
  address: {
    name: 'Address',
    chip: 'like 1200 Harbor Blvd',
    title: 'Your business address: number and street.',
    line: '',
  },
  city: { name: 'City', chip: '', title: 'The city of that address.', line: '' },
  zip: { name: 'Zip', chip: 'like 33126', title: 'The ZIP code of that address.', line: '' },
  telephone: {
    name: 'Telephone Number',
    chip: 'like 305-555-0123',
    title: 'A number at which the owner answers, with hyphens.',
    line: '',
  },
  fiscalYearEnd: {
    name: 'Fiscal Year End',
    chip: 'can stay empty',
    title: 'Leave it empty: the form doesn’t need it.',
    line: '',
  },
  duns: {
    name: 'DUNS Number',
    chip: 'can stay empty',
    title: 'Leave it empty: the form doesn’t need it.',
    line: '',
  },
  website: {
    name: 'Website',
    chip: 'can stay empty',
    title: 'Leave it empty: the form doesn’t need it.',
    line: '',
  },
  authorise: {
    name: 'authorization box',
    chip: 'you sign for the company',
    title: 'Check it only if you may sign for the company.',
    line: 'It creates the account, its owner and the importer view.',
  },
  routingNumber: {
    name: 'Routing Number',
    chip: '9 digits, for ACH',
    title: 'Copy the nine digits from your bank’s paper.',
    line: 'Ask the bank for the number for ACH: the one for wires can differ.',
  },
  accountNumber: {
    name: 'Account Number',
    chip: 'up to 17 digits',
    title: 'Copy the account number from your bank’s paper.',
    line: 'A U.S. account in the importer’s name.',
  },
  bankControlKey: {
    name: 'Bank Control Key',
    chip: 'checking or savings',
    title: 'Choose whether it is a checking or a savings account.',
    line: '',
  },
  bankName: {
    name: 'Bank Name',
    chip: 'your U.S. bank',
    title: 'The bank that keeps this account.',
    line: '',
  },
  achAccess: {
    name: 'ACH refund tab (rights)',
    chip: 'set to Full Access',
    title: 'Choose Full Access, then press Submit.',
    line: 'Read-Only can’t change anything.',
  },
  accounts: {
    name: 'Accounts',
    chip: 'open, then Importer',
    title: 'Open this and choose Importer.',
    line: '',
  },
  importer: {
    name: 'Importer',
    chip: 'your importer accounts',
    title: 'Choose this, then the account name of your number.',
    line: '',
  },
  moreTabs: {
    name: 'More',
    chip: 'the ACH tab may be here',
    title: 'Open this: ACH Refund Authorization may be in here.',
    line: 'Or make the window wider.',
  },
  achTab: {
    name: 'ACH Refund Authorization',
    chip: 'bank details are here',
    title: 'Open this tab.',
    line: 'It looks empty until you press Get Info/Refresh there.',
  },
  getInfo: {
    name: 'Get Info/Refresh',
    chip: '1 · first',
    title: 'Press this first, on every visit.',
    line: 'Until then this tab looks empty, even with bank details on file.',
  },
  addAch: {
    name: 'Add ACH Info',
    chip: '2 · only if empty',
    title: 'Press this only if the tab is still empty after Get Info/Refresh.',
    line: 'Have your bank’s paper in hand.',
  },
  userAccess: {
    name: 'User Access',
    chip: 'users and their rights',
    title: 'Open this to let somebody else enter bank details.',
    line: 'Only the account’s owner can.',
  },
  roles: {
    name: 'Roles',
    chip: 'rights are here',
    title: 'Open Roles, then Importer, then Edit.',
    line: '',
  },
  importerRoles: {
    name: 'Importer (rights)',
    chip: 'expand this',
    title: 'Expand this, then press Edit.',
    line: '',
  },
  edit: {
    name: 'Edit',
    chip: 'then: ACH refund tab',
    title: 'Press Edit, then choose Full Access for the ACH refund tab.',
    line: 'Press Submit at the end.',
  },
} as const satisfies Readonly<
  Record<ControlId, Record<'name' | 'chip' | 'title' | 'line', string>>
>;

export const missReasons = {
  'no candidate': 'no field with this name is on the page',
  'two candidates': 'more than one field could be it',
  'name matched, kind did not': 'something has this name, but it is another kind of control',
  'in another form': 'the fields found do not stand in one form',
} as const;
