/** Nothing that is typed into the prep sheet is in any file of the whole profile. */
import type { Page } from 'puppeteer-core';
import { expect, importerForm, test } from '../harness/firefox-fixtures';
import { findInFiles } from '../harness/files';
import type { Firefox } from '../harness/firefox';
import { inside } from '../harness/firefox-popup';
import { canary, expectPlanted, planted } from '../harness/markers';

test.use({
  prefs: {
    // Saves the session as it does for a person, and soon.
    'browser.sessionstore.resume_from_crash': true,
    'browser.sessionstore.interval': 500,
    'browser.sessionstore.interval.idle': 500,
  },
});

async function typeEverywhere(page: Page, text: string): Promise<void> {
  const fields = await page.$$('input[type=text]');
  expect(fields.length).toBeGreaterThan(0);
  for (const field of fields) await field.type(text);
  await inside(page).evaluate('history.pushState(null, "", "#kept")');
}

async function plant(firefox: Firefox): Promise<void> {
  const own = await firefox.openExtensionPage('sheet.html');
  await inside(own).evaluate(`browser.storage.local.set({ control: '${planted.local}' })`);
  await inside(own).evaluate(`document.body.append(document.createElement('input'))`);
  await (await own.waitForSelector('body > input'))?.type(planted.own);
  const website = await firefox.open(importerForm);
  await website.evaluate((text) => localStorage.setItem('control', text), planted.website);
  await website.evaluate(() => document.body.append(document.createElement('input')));
  await (await website.waitForSelector('body > input'))?.type(planted.form);
  await expectPlanted(firefox.profile);
}

const endings = {
  'is closed': (firefox: Firefox) => firefox.quit(),
  'is killed': (firefox: Firefox) => firefox.kill(),
};

for (const [how, end] of Object.entries(endings)) {
  test(`Firefox: a prep sheet is in no file after the browser ${how} @long`, async ({
    firefox,
  }) => {
    const sheet = await firefox.openExtensionPage('sheet.html');
    await sheet.waitForSelector('input[type=text]');
    await typeEverywhere(sheet, `12-34 ${canary}`);
    const panel = await firefox.openExtensionPage('sidepanel.html#sheet');
    await expect
      .poll(() => inside(panel).evaluate<string>(`document.querySelector('input')?.value`))
      .toContain(canary);
    await plant(firefox);
    await end(firefox);
    const { found } = await findInFiles(firefox.profile, [canary, planted.own]);
    expect(found.filter((hit) => hit.startsWith(canary))).toEqual([]);
    expect(found).not.toEqual([]);
  });
}
