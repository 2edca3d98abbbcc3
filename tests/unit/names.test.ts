import { describe, expect, test } from 'vitest';
import { readerOf } from '../../lib/dom/words';
import { importerForm } from '../../lib/pages/importer-form';
import type { ControlKind } from '../../lib/pages/types';
import { portal } from '../../lib/pages/portal';
import type { FieldId } from '../../lib/pages/controls';
import { vocabulary } from '../../lib/pages/vocabulary';

const reader = readerOf(vocabulary);

describe('normalizes names into words', () => {
  test.each([
    ['*Company Name', ['company', 'name']],
    ['  IR # :', ['ir', 'number']],
    ['Importer Number (IR#)', ['importer', 'number', 'ir', 'number']],
    ['Importer No.', ['importer', 'number']],
    ['I.O.R. Number', ['ior', 'number']],
    ['Business E-mail', ['business', 'email']],
    ['Business e mail address', ['business', 'email', 'address']],
    ['D-U-N-S® Number', ['duns', 'number']],
    ['Web Site', ['website']],
    ["Company's name", ['company', 'name']],
    ['Telephone Number (Format: 305-821-8995)', ['telephone', 'number']],
    ['Importer Number, e.g. 12-3456789', ['importer', 'number']],
    ['2.9-Zip', ['zip']],
    ['6-digit code', ['code']],
    ['Electronic Mail Address', ['email', 'address']],
    ['Certif. code, as it was sent.', ['certif.', 'code', 'as', 'it', 'was', 'sent.']],
    ['FYE', ['fiscal', 'year', 'end']],
    ['constructor', ['constructor']],
    ['', []],
    ['***', []],
  ])('%j → %j', (name, words) => {
    expect(reader.words(name)).toEqual(words);
  });
});

/**
 * Names and the field that a person would take them for; `null`: none of ours, whatever it looks
 * like.
 */
const readings: readonly [ControlKind, string, FieldId | null][] = [
  ['textbox', 'Company Name', 'companyName'],
  ['textbox', 'Legal Company Name', 'companyName'],
  ['textbox', 'Name of the company, as on CBP Form 5106', 'companyName'],
  ['textbox', 'Business name (required)', 'companyName'],
  ['textbox', 'Importer Name', 'companyName'],
  ['textbox', 'Company Contact Name', null],
  ['textbox', 'Former company name', null],
  ['textbox', 'Bank Name', 'bankName'],
  ['combobox', 'Company Name', null],
  ['prefilled', 'Company Name', 'prefilledCompanyName'],
  ['textbox', 'Importer Record Number', 'importerNumber'],
  ['textbox', 'IR#', 'importerNumber'],
  ['textbox', 'Importer Number (IR#)', 'importerNumber'],
  ['textbox', 'Importer of Record (IOR) Number', 'importerNumber'],
  ['textbox', 'Number of importers', null],
  ['textbox', 'Record Locator', null],
  ['textbox', 'Confirm Importer Record Number', null],
  ['prefilled', 'IR #', 'prefilledImporterNumber'],
  ['textbox', 'Business Email Address', 'businessEmail'],
  ['textbox', 'Business E-mail (*)', 'businessEmail'],
  ['textbox', 'E-mail', 'businessEmail'],
  ['prefilled', 'Email', 'prefilledEmail'],
  ['textbox', 'Confirm Email Address', null],
  ['textbox', 'Your friend’s email', null],
  ['frame', 'reCAPTCHA', 'captcha'],
  ['textbox', 'Verification Code', 'verificationCode'],
  ['textbox', 'Enter the code we sent by e-mail', 'verificationCode'],
  ['textbox', 'One-time passcode', 'verificationCode'],
  ['textbox', 'Security Token', null],
  ['textbox', 'Promotion code', null],
  ['textbox', 'Zip Code', 'zip'],
  ['textbox', 'Country code', null],
  ['combobox', 'Company Org. Structure', 'orgStructure'],
  ['combobox', 'Company Organizational Structure', 'orgStructure'],
  ['combobox', 'Type of Company', 'orgStructure'],
  ['combobox', 'Account type', 'bankControlKey'],
  ['textbox', 'Account Owner First & Last Name', 'ownerName'],
  ['textbox', 'Account Owner First Name', 'ownerFirstName'],
  ['textbox', 'Last name', 'ownerLastName'],
  ['textbox', 'Bank account owner name', null],
  ['combobox', 'Country', 'country'],
  ['textbox', 'Address', 'address'],
  ['textbox', 'Street Address (line 1)', 'address'],
  ['textbox', 'Address line 2', null],
  ['textbox', 'Address (cont.)', null],
  ['textbox', 'Mailing Address (if different)', null],
  ['textbox', 'Street address, P.O. Box', 'address'],
  ['textbox', 'P.O. Box', null],
  ['textbox', 'Web address', 'website'],
  ['textbox', 'City', 'city'],
  ['textbox', 'Postal code', 'zip'],
  ['textbox', 'Telephone Number', 'telephone'],
  ['textbox', 'Fax number', null],
  ['textbox', 'Fiscal Year End', 'fiscalYearEnd'],
  ['textbox', 'When does your fiscal year end?', 'fiscalYearEnd'],
  ['textbox', 'Which city?', 'city'],
  ['textbox', 'Who will own the account?', 'ownerName'],
  ['combobox', 'How is your company organized?', 'orgStructure'],
  ['textbox', 'DUNS#', 'duns'],
  ['textbox', 'Website', 'website'],
  [
    'checkbox',
    'I authorize CBP to create a Top Account, a Trade Account Owner and an Importer Account View',
    'authorise',
  ],
  ['checkbox', 'I agree to receive the newsletter about my account', null],
  ['checkbox', 'Remember me', null],
  ['textbox', 'Bank Routing Number', 'routingNumber'],
  ['textbox', 'ABA Number', 'routingNumber'],
  ['textbox', 'Account Number', 'accountNumber'],
  ['textbox', 'ACE Account Number', null],
  ['textbox', 'Routing and Account Number', null],
  ['textbox', 'Bank Account Owner Name', null],
  ['textbox', 'Financial Institution', 'bankName'],
  ['combobox', 'Bank Control Key', 'bankControlKey'],
  ['combobox', 'ACH refund tab', 'achAccess'],
  ['textbox', '', null],
];

const rules = [...importerForm.fields, ...portal.fields];

test('every field is read here', () => {
  const read = readings.map(([, , field]) => field);
  expect(rules.filter(({ field }) => !read.includes(field))).toEqual([]);
});

test.each(readings)('%s "%s" is %s', (kind, name, expected) => {
  const words = reader.words(name);
  const found = rules
    .filter((rule) => rule.kinds.includes(kind) && reader.fitsAny(words, rule.names))
    .map(({ field }) => field);
  expect(found).toEqual(expected === null ? [] : [expected]);
});

describe('error texts', () => {
  test.each([
    ['This email address is already in use by an ACE Portal user.', 'email-in-use'],
    ['The e-mail provided is already registered.', 'email-in-use'],
    ['The importer record is already linked to a top account.', 'already-linked'],
    ['IR number is associated with an existing Top Account', 'already-linked'],
    ['We could not match the importer number and company name to a 5106 record.', 'no-match'],
    ['No matching record was found.', 'no-match'],
    ['There is no valid point of contact email on file.', 'no-contact'],
    ['The verification code is incorrect.', 'code-wrong'],
    ['Your code has expired. Please start again.', 'code-expired'],
    ['An account already exists.', 'already'],
    ['This already exists', 'already'],
    ['Importer record is inactive.', 'inactive'],
    ['Complete this field.', 'required'],
    ['Duplicate tax ID', 'already-linked'],
    ['A record with this EIN is a duplicate.', 'already-linked'],
    ['We are experiencing high volume. Please try again later.', 'busy'],
    ['The service is temporarily unavailable.', 'busy'],
    ['Your request could not be processed.', 'unrecognized'],
    ['We can’t verify this information.', 'unrecognized'],
    ['An unexpected error occurred. Contact ACE Support.', 'unrecognized'],
    ['The information provided is invalid.', 'unrecognized'],
    // Problems with one field, in Lightning’s own words, which appear next to the field.
    ['You have entered an invalid format.', null],
    ['Your entry does not match the allowed pattern.', null],
    ['Your entry is too long.', null],
    // Requests to wait, and success messages.
    ['Please wait while we verify. Do not close this window.', null],
    ['Loading', null],
    ['Success! Your code was sent.', null],
    ['Your session is about to be saved.', null],
    ['Enter a different search', null],
  ])('%j is %s', (said, error) => {
    const words = reader.words(said);
    const found = importerForm.errors.find((rule) => reader.fitsAny(words, rule.said));
    expect(found?.error ?? null).toBe(error);
  });
});
