/** The prep sheet is put into the form by a press in the side panel. */
import type { Page } from '@playwright/test';
import type { Sheet } from '../../lib/prep-sheet/sheet';
import { catalogues } from '../../lib/texts';
import type { Chromium } from './harness/chromium';
import { expect, test } from './harness/fixtures';
import { atStep, openForm, press, toOwner } from './harness/form';
import { inLong } from './harness/long';

const { outcomes } = catalogues.en.fill;

const sheet = {
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

/** Puts the sheet where the extension keeps it. */
async function keepSheet(chromium: Chromium, kept: Sheet = sheet): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(`chrome.storage.session.set(${JSON.stringify({ prepSheet: kept })})`);
}

const putIn = (panel: Page) => panel.getByRole('button', { name: 'Put into the form' }).click();

/** What the panel says of each field, without those that were taken. */
const notTaken = async (panel: Page) => {
  const rows = await panel.locator('.fill dl > div[data-outcome]').all();
  const all = await Promise.all(
    rows.map(async (row) => [
      await row.locator('dt').textContent(),
      await row.locator('dd').nth(1).textContent(),
    ]),
  );
  return all.filter(([, outcome]) => outcome !== outcomes.taken);
};

/** Waits until the panel has an outcome for this many fields. */
const settled = (panel: Page, count: number) =>
  expect(panel.locator('.fill dl > div[data-outcome]')).toHaveCount(count);

for (const mode of ['synthetic', 'native', 'mixed']) {
  test(
    `the form’s components receive what the sheet says, in ${mode} shadow`,
    inLong(mode !== 'synthetic'),
    async ({ chromium }) => {
      await chromium.practice({ mode, captcha: 'off' });
      await keepSheet(chromium);
      const page = await openForm(chromium.context);
      const panel = await chromium.openPanel(page);
      const sent = page.waitForRequest(/api\/company$/);
      await putIn(panel);
      await settled(panel, 3);
      expect(await notTaken(panel)).toEqual([]);
      await press(page, 'Next');
      expect((await sent).postDataJSON()).toMatchObject({
        companyName: sheet.companyName,
        irNumber: sheet.importerNumber,
        email: sheet.businessEmail,
      });

      await atStep(page, 2);
      await toOwner(page);
      await putIn(panel);
      await settled(panel, 10);
      expect(await notTaken(panel)).toEqual([]);
      const submitted = page.waitForRequest(/api\/submit$/);
      await press(page, 'Next');
      await page.getByText('I authorize the creation').click();
      await press(page, 'Submit');
      expect((await submitted).postDataJSON()).toMatchObject({
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
      });
    },
  );
}
