/** A prep sheet with something in every field of the form, and what the practice form makes of it. */
import type { Sheet } from '../../../lib/prep-sheet/sheet';
import { expect } from './expect';
import type { RealPopup } from './real-popup';
import type { Inside } from './stored';

export const sheet = {
  companyName: 'Müller & Søns “Imports”, L.L.C.',
  importerNumber: '12-3456789',
  businessEmail: 'owner@example.com',
  orgStructure: 'llc',
  ownerFirstName: 'Maria',
  ownerLastName: 'López-O’Neill',
  country: 'United States',
  address: '1200 Harbor Blvd, Suite 7',
  city: 'Miami',
  zip: '33126',
  telephone: '305-555-0123',
  fiscalYearEnd: '12/31/2026',
  duns: '012345678',
  website: 'https://imports.example.com',
} as const satisfies Sheet;

/** What the practice form’s components send to their server once that sheet is in the form. */
export const receivedOf = {
  company: {
    companyName: sheet.companyName,
    irNumber: sheet.importerNumber,
    email: sheet.businessEmail,
  },
  owner: {
    orgStructure: 'LLC',
    ownerName: `${sheet.ownerFirstName} ${sheet.ownerLastName}`,
    country: 'US',
    address: sheet.address,
    city: sheet.city,
    zip: sheet.zip,
    phone: sheet.telephone,
    fiscalYearEnd: '2026-12-31',
    duns: sheet.duns,
    website: sheet.website,
  },
} as const;

/** How many fields each page of the form has for it. */
export const fieldCount = { company: 3, owner: 10 } as const;

/** Puts a sheet where the extension keeps it. */
export async function keepSheet(inside: Inside, kept: Sheet = sheet): Promise<void> {
  await inside.evaluate(`chrome.storage.session.set(${JSON.stringify({ prepSheet: kept })})`);
}

/** Presses the button in the side panel, and waits until so many fields have taken their text. */
export async function putInFrom(panel: RealPopup, count: number): Promise<void> {
  const main = '.fill button.main';
  await expect
    .poll(() => panel.evaluate(`document.querySelector('${main}')?.textContent`))
    .toBe('Put into the form');
  await panel.click(main);
  await expect
    .poll(() => panel.evaluate(`document.querySelectorAll('.fill [data-outcome=taken]').length`))
    .toBe(count);
}
