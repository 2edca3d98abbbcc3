/**
 * The role and label of every field of the importer form, by state, as the practice pages show
 * them.
 */

export type Role = 'textbox' | 'combobox' | 'checkbox';

type Fields = readonly (readonly [Role, string])[];

export const fieldsOf = {
  company: [
    ['textbox', 'Company Name'],
    ['textbox', 'Importer Record Number'],
    ['textbox', 'Business Email Address'],
  ],
  code: [['textbox', 'Verification Code']],
  owner: [
    ['textbox', 'Company Name'],
    ['textbox', 'IR#'],
    ['textbox', 'Email'],
    ['combobox', 'Company Org. Structure'],
    ['textbox', 'Account Owner First & Last Name'],
    ['combobox', 'Country'],
    ['textbox', 'Address'],
    ['textbox', 'City'],
    ['textbox', 'Zip'],
    ['textbox', 'Telephone Number'],
    ['textbox', 'Fiscal Year End'],
    ['textbox', 'DUNS#'],
    ['textbox', 'Website'],
  ],
  authorise: [['checkbox', 'I authorize the creation']],
} as const satisfies Record<string, Fields>;
