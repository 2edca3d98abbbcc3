/** Nothing that is typed into our own pages is in any file of the whole profile. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Chromium } from './harness/chromium';
import { findInFiles } from './harness/files';
import { expect, importerForm, test } from './harness/fixtures';
import { canary, expectPlanted, planted } from './harness/markers';

/** Types into every field of a page, and adds a history entry: browsers save fields with these. */
async function typeEverywhere(page: Page, text: string): Promise<void> {
  const fields = page.getByRole('textbox');
  await expect.poll(() => fields.count()).toBeGreaterThan(0);
  for (const field of await fields.all()) await field.fill(text);
  await page.evaluate('history.pushState(null, "", "#kept")');
}

async function usePages(chromium: Chromium): Promise<void> {
  const sheet = await chromium.openExtensionPage('sheet.html');
  await sheet.getByRole('button', { name: 'A colleague' }).click();
  await sheet.getByText('Tell your contact when').click();
  await sheet.getByLabel('Time, where you are').fill('14:30');
  await typeEverywhere(sheet, `12-34 ${canary}`);
  await sheet.getByLabel('As on the 5106: Company Name').fill(`${canary}, LLC`);
  await sheet.getByRole('button', { name: 'Use what the 5106 says' }).first().click();
  await sheet.getByRole('button', { name: 'Copy: Company Name' }).click();
  await expect(sheet.getByText(`Company: ${canary}, LLC`)).toBeVisible();
  expect((await sheet.pdf()).byteLength).toBeGreaterThan(1_000);
  const panel = await chromium.openExtensionPage('sidepanel.html#sheet');
  await expect(panel.getByLabel('City', { exact: true })).toHaveValue(`12-34 ${canary}`);
  await typeEverywhere(await chromium.openExtensionPage('sidepanel.html#more'), canary);
  const mails = await chromium.openExtensionPage('sidepanel.html#help');
  await mails.getByLabel('Email', { exact: true }).selectOption('lookup');
  await typeEverywhere(mails, canary);
  await typeEverywhere(await chromium.openExtensionPage('letter.html'), canary);
}

/** Puts a text into each place that browsers write to disk, and waits until it is there. */
async function plant(chromium: Chromium): Promise<void> {
  await (
    await chromium.worker()
  ).evaluate(`chrome.storage.local.set({ control: '${planted.local}' })`);
  const website = await chromium.context.newPage();
  await website.goto(importerForm);
  await website.evaluate((text) => localStorage.setItem('control', text), planted.website);
  await website.getByRole('textbox', { name: 'Company Name' }).fill(planted.form);
  // A field like ours, but one that the browser may remember.
  const own = await chromium.openExtensionPage('sheet.html');
  await own.evaluate(() => document.body.append(document.createElement('input')));
  await own.locator('body > input').fill(planted.own);
  await own.evaluate('history.pushState(null, "", "#kept")');
  await expectPlanted(chromium.profile);
}

const endings = {
  'is closed': (chromium: Chromium) => chromium.close(),
  'is killed': (chromium: Chromium) => chromium.kill(),
};

for (const [how, end] of Object.entries(endings)) {
  test(`text typed into our own pages is in no file after the browser ${how} @long`, async ({
    launchChromium,
  }, { outputDir }) => {
    const profile = join(outputDir, 'profile');
    const chromium = await launchChromium({ profile });
    await usePages(chromium);
    await plant(chromium);
    await end(chromium);
    expect((await findInFiles(profile, [canary])).found).toEqual([]);
  });
}
