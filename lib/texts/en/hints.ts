/** What is said at each field and button of the importer form and the portal, and their names. */

export const controls = {
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
  achAccess: 'ACH refund tab (rights)',
  accounts: 'Accounts',
  importer: 'Importer',
  moreTabs: 'More',
  achTab: 'ACH Refund Authorization',
  getInfo: 'Get Info/Refresh',
  addAch: 'Add ACH Info',
  userAccess: 'User Access',
  roles: 'Roles',
  importerRoles: 'Importer (rights)',
  edit: 'Edit',
} as const;

export const missReasons = {
  'no candidate': 'no field with this name is on the page',
  'two candidates': 'more than one field could be it',
  'name matched, kind did not': 'something has this name, but it is another kind of control',
  'in another form': 'the fields found do not stand in one form',
} as const;

export const hints = {
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
    full: 'The nine-digit routing number (ABA) of a U.S. bank; as we know it, a bank may have another number for wires, so ask for the one for ACH. The costly mistake is a wrong digit: compare it with what your bank gives in writing.',
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
  achAccess: {
    compact: 'Set this to Full Access',
    full: 'Full Access lets this user enter bank data for refunds; Read-Only only shows it. Nothing changes until you press Submit.',
    example: '',
  },
  accounts: {
    compact: 'Open this, then Importer',
    full: 'Bank data for refunds is kept in the importer account. Open Accounts and choose Importer (one guide writes “Importers”).',
    example: '',
  },
  importer: {
    compact: 'Next: your importer accounts',
    full: 'Choose this, then click the account name of the importer number that should get refunds. Each EIN and suffix needs its own bank data.',
    example: '',
  },
  moreTabs: {
    compact: 'The ACH tab may be in here',
    full: 'In a narrow window, the ACH Refund Authorization tab can hide under “More”. Open it, or make the window wider.',
    example: '',
  },
  achTab: {
    compact: 'Bank data for refunds is here',
    full: 'You enter and check bank data for refunds on this tab. It looks empty until you press Get Info/Refresh there: empty does not mean “not enrolled”.',
    example: '',
  },
  getInfo: {
    compact: 'Press this on every visit',
    full: 'Until you press this, the tab looks empty even when bank data is on file. Press it again after you enter data: what it shows then is what counts.',
    example: '',
  },
  addAch: {
    compact: 'Only if the refresh shows none',
    full: 'Press Get Info/Refresh first, and this only if it shows no bank data. Have your bank’s paper at hand, and a second person to read the digits back.',
    example: '',
  },
  userAccess: {
    compact: 'Users and their rights',
    full: 'Here the account owner lets somebody else enter bank data: choose the user, then Roles. Only the owner can grant it.',
    example: '',
  },
  roles: {
    compact: 'Rights are under Roles',
    full: 'Open Roles, expand Importer and press Edit. Then set the ACH refund tab to Full Access and press Submit.',
    example: '',
  },
  importerRoles: {
    compact: 'Expand this',
    full: 'The right to enter bank data for refunds is in here. Expand it, then press Edit.',
    example: '',
  },
  edit: {
    compact: 'Then: ACH refund tab',
    full: 'After Edit, set the ACH refund tab to Full Access and press Submit. Read-Only shows bank data but cannot change it.',
    example: '',
  },
} as const;
