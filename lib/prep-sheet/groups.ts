/** How the sheet is arranged, and what the form needs. This is data. */
import type { SheetField } from './sheet';

/** Texts: `sheet.groups.<id>`. */
export const sheetGroups = [
  { id: 'company', fields: ['companyName', 'importerNumber', 'businessEmail', 'orgStructure'] },
  { id: 'owner', fields: ['ownerFirstName', 'ownerLastName', 'ownerTitle', 'telephone'] },
  { id: 'address', fields: ['country', 'address', 'city', 'state', 'zip'] },
  { id: 'optional', fields: ['fiscalYearEnd', 'duns', 'website'] },
  { id: 'contact', fields: ['contactName', 'contactPhone', 'contactEmail'] },
] as const satisfies readonly { id: string; fields: readonly SheetField[] }[];

/** What the form's first page asks for, and what the page after the code requires. */
export const neededOn = {
  company: ['companyName', 'importerNumber', 'businessEmail'],
  owner: [
    'orgStructure',
    'ownerFirstName',
    'ownerLastName',
    'country',
    'address',
    'city',
    'zip',
    'telephone',
  ],
} as const satisfies Record<string, readonly SheetField[]>;

/** The types of company on CBP Form 5106, as CBP writes them. */
export const companyTypes = [
  'Corporation',
  'Partnership',
  'LLC',
  'Sole Proprietorship',
  'Individual',
  'U.S. Government',
  'State/Local Government',
  'Foreign Government',
] as const;
