/**
 * Four wordings of the same form. Only two guides report the live labels, so nothing may depend on
 * one of them. `order` lists the company fields.
 */
const facts = {
  page: 'ACE Portal Account Application for Importers',
  titles: {
    company: 'Company Information',
    code: 'Verification',
    owner: 'Account Owner Information',
    authorise: 'Authorization',
    done: 'Application Submitted',
  },
  order: ['companyName', 'irNumber', 'email'],
  companyName: 'Company Name',
  irNumber: 'Importer Record Number',
  email: 'Business Email Address',
  code: 'Verification Code',
  ownCompanyName: 'Company Name',
  ownIrNumber: 'IR#',
  ownEmail: 'Email',
  orgStructure: 'Company Org. Structure',
  ownerName: 'Account Owner First & Last Name',
  country: 'Country',
  address: 'Address',
  city: 'City',
  zip: 'Zip',
  phone: 'Telephone Number',
  fiscalYearEnd: 'Fiscal Year End',
  duns: 'DUNS#',
  website: 'Website',
  authorise:
    'I authorize the creation of a Top Account, of a Trade Account Owner (TAO) and of an Importer Account View for the importer record named in this application.',
  codeNote:
    'A verification code was sent to the Point of Contact email on file for this importer record. The code is valid for 10 minutes.',
  codeLeft: 'Time remaining',
  captcha: 'Complete the reCAPTCHA to continue.',
  back: 'Back',
  next: 'Next',
  submit: 'Submit',
  done: [
    'Your application was submitted.',
    'You will receive two emails: one confirms access to the importer account view, the other has your ACE login credentials.',
  ],
};

const formal = {
  ...facts,
  page: 'Automated Importer Account Application',
  titles: {
    company: 'Step 1: Company Details',
    code: 'Step 2: Verify Your Identity',
    owner: 'Step 3: Trade Account Owner',
    authorise: 'Step 4: Certification',
    done: 'Confirmation',
  },
  companyName: 'Legal Company Name',
  irNumber: 'Importer Number (IR#)',
  email: 'Business E-mail',
  code: 'Enter verification code',
  ownCompanyName: 'Legal Company Name',
  ownIrNumber: 'Importer Number (IR#)',
  ownEmail: 'Business E-mail',
  orgStructure: 'Company Organizational Structure',
  ownerName: "Account Owner's First and Last Name",
  country: 'Country/Region',
  address: 'Street Address',
  city: 'City/Town',
  zip: 'ZIP/Postal Code',
  phone: 'Telephone',
  fiscalYearEnd: 'Fiscal Year End Date',
  duns: 'D-U-N-S Number',
  website: 'Company Website',
  authorise:
    'By checking this box, the applicant certifies and authorizes that a Top Account be established, that a Trade Account Owner (TAO) be designated and that an Importer Account View be created.',
  codeNote:
    'An e-mail with a one-time verification code has been sent to the point of contact of the CBP Form 5106. The code expires after 10 minutes.',
  submit: 'Submit Application',
  done: [
    'Thank you. Your application has been received.',
    'Two e-mails will follow: access confirmation and login credentials.',
  ],
};

const terse = {
  ...facts,
  page: 'Importer application',
  titles: {
    company: 'Company',
    code: 'Code',
    owner: 'Owner',
    authorise: 'Authorize',
    done: 'Done',
  },
  companyName: 'Company name:',
  irNumber: 'IR #',
  email: 'Email',
  code: 'Code',
  ownCompanyName: 'Company name:',
  ownIrNumber: 'IR #',
  ownEmail: 'Email',
  orgStructure: 'Org structure',
  ownerName: 'Owner name',
  zip: 'ZIP',
  phone: 'Phone',
  fiscalYearEnd: 'FYE',
  duns: 'DUNS',
  authorise: 'I authorize the Top Account, TAO and Importer Account View.',
  codeNote: 'Code sent. Valid for 10 minutes.',
  done: ['Submitted.', 'Watch for 2 emails.'],
};

const odd = {
  ...facts,
  page: 'Apply for access',
  titles: {
    company: 'Who are you?',
    code: 'Check your mailbox',
    owner: 'Who will own the account?',
    authorise: 'Your consent',
    done: 'All set',
  },
  order: ['email', 'irNumber', 'companyName'],
  companyName: 'Name of business',
  irNumber: 'Importer of record no.',
  email: 'Work e-mail',
  code: 'One-time passcode',
  ownCompanyName: 'Business',
  ownIrNumber: 'Importer of record no.',
  ownEmail: 'E-mail',
  orgStructure: 'Type of company',
  ownerName: 'Full name of owner',
  country: 'Nation',
  address: 'Street',
  city: 'Town',
  zip: 'Postal code',
  phone: 'Daytime phone',
  fiscalYearEnd: 'Last day of fiscal year',
  duns: 'Dun & Bradstreet number',
  website: 'Web site',
  authorise:
    'I agree that the top account, its trade account owner and an importer view are set up in my name.',
  codeNote:
    'We mailed a passcode to the contact on your 5106. It stops working ten minutes from now.',
  back: 'Previous',
  next: 'Continue',
  submit: 'Send application',
  done: [
    'We have everything we need.',
    'Look out for two messages: one about access, one with your login.',
  ],
};

export const labelSets = { facts, formal, terse, odd };
