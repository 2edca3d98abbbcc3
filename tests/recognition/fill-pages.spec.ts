/** The pages for the prep sheet's filler: the whole ones are recognized, and their tricks run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { importerForm } from '../e2e/harness/addresses';
import { fillPage, fillPages, tricks } from '../e2e/harness/fill-pages';
import { bundleRecognizer } from './bundle';
import type { Found } from './in-page';

const fieldsOf = {
  company: ['companyName', 'importerNumber', 'businessEmail'],
  owner: [
    'prefilledCompanyName',
    'prefilledImporterNumber',
    'prefilledEmail',
    'orgStructure',
    'ownerName',
    'country',
    'address',
    'city',
    'zip',
    'telephone',
    'fiscalYearEnd',
    'duns',
    'website',
  ],
  'contact-form': [],
};

async function open(page: Page, body: string): Promise<void> {
  await page.route(importerForm, (route) => route.fulfill({ contentType: 'text/html', body }), {
    times: 1,
  });
  await page.goto(importerForm);
}

test('the pages for the filler are recognized as what they imitate', async ({ page }) => {
  const script = await bundleRecognizer();
  for (const name of ['company', 'owner', 'contact-form'] as const) {
    await open(page, fillPage(name));
    await page.addScriptTag({ content: script });
    const found = await page.evaluate<Found>("recognizer.find('importer-form')");
    expect(found.state).toBe(name === 'contact-form' ? null : name);
    expect(new Set(Object.keys(found.controls))).toEqual(new Set(fieldsOf[name]));
  }
  const readme = readFileSync(join(fillPages, 'README.md'), 'utf8');
  expect(tricks.filter((trick) => !readme.includes(`\`${trick}\``))).toEqual([]);
});

test('every trick of the pages for the filler runs without an error @long', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  for (const trick of tricks) {
    await open(page, fillPage('owner', trick));
    expect(errors, trick).toEqual([]);
  }
});
