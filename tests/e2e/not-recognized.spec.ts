/**
 * What the person is told when hints cannot be placed: a translated page, a changed one, a field
 * that is not found.
 */
import type { Page } from '@playwright/test';
import type { Chromium } from './harness/chromium';
import {
  clickOverlay,
  expect,
  importerForm,
  overlay,
  said,
  test,
  withBoxes,
} from './harness/fixtures';
import { fill, toCode } from './harness/form';
import { canBeReworded, reword, type Rewording } from './harness/reworded';
import { inLong } from './harness/long';

const region = (popup: Page, name: string) => popup.getByRole('region', { name });
const here = (popup: Page) => region(popup, 'Where you are');
const missing = (popup: Page) => region(popup, 'What we did not find');

const notes = async (page: Page) => (await overlay(page)).filter(({ role }) => role === 'note');
const noteNames = async (page: Page) => (await notes(page)).map(({ name }) => name).toSorted();

/** The owner fields of the practice form, with the `name` that they keep whatever the page says. */
const ownerFields = {
  Address: 'address',
  Zip: 'zip',
  'Telephone Number': 'phone',
} as const;

/** Expects the hint for `label` to be at the control with this name. */
async function expectAtField(page: Page, label: string, name: string): Promise<void> {
  await expect(async () => {
    const found = (await notes(page)).filter(({ name }) => name.startsWith(`${label}: `));
    const [note] = await withBoxes(page, found);
    const field = await page.locator(`input[name="${name}"]`).boundingBox();
    expect(note?.box, label).toBeTruthy();
    if (!note?.box || !field) throw new Error(`${label} has no box`);
    const above = field.y - (note.box.y + note.box.height);
    const below = note.box.y - (field.y + field.height);
    expect(Math.max(above, below), label).toBeLessThan(16);
    expect(Math.abs(note.box.x - field.x), label).toBeLessThan(field.width);
  }).toPass();
}

async function openRewordable(chromium: Chromium) {
  const page = await chromium.context.newPage();
  await canBeReworded(page);
  await page.goto(importerForm);
  return { page, popup: await chromium.openPanel(page) };
}

/** Changes after which a translated page is no longer the one that was recognized. */
const changes: [string, (page: Page) => Promise<void>][] = [
  [
    'a control comes',
    (page) =>
      page
        .locator('input[name="website"]')
        .evaluate((input) => input.after(document.createElement('input'))),
  ],
  [
    'a field is drawn anew',
    (page) =>
      page
        .locator('input[name="city"]')
        .evaluate((input) => input.replaceWith(input.cloneNode(true))),
  ],
];

for (const [what, change] of changes) {
  test(
    `hints stay on a translated page until ${what}`,
    inLong(what !== changes[0]?.[0]),
    async ({ chromium }) => {
      await chromium.practice({ step: 'owner' });
      const { page, popup } = await openRewordable(chromium);
      await expect(here(popup).getByText(/^Step 3 of 5/)).toBeVisible();
      await expect.poll(async () => (await noteNames(page)).length).toBeGreaterThan(10);
      const before = await noteNames(page);

      await reword(page, { asTranslation: true });
      await expect(page.getByText('Pvgl', { exact: true })).toBeVisible();
      await expect(here(popup).getByText(/Help stays at the fields/)).toBeVisible();
      await expect(here(popup).getByText(/^Step 3 of 5/)).toBeVisible();
      expect(await noteNames(page)).toEqual(before);
      for (const [label, name] of Object.entries(ownerFields))
        await expectAtField(page, label, name);

      await change(page);
      await expect.poll(() => noteNames(page)).toEqual([]);
      await expect(here(popup).getByText(/so there is no help/)).toBeVisible();
    },
  );
}

/** Opens the form at its first page with the popup over it, then rewords it. */
async function openReworded(chromium: Chromium, how: Rewording) {
  const { page, popup } = await openRewordable(chromium);
  await expect(here(popup).getByText(/^Step 1 of 5/)).toBeVisible();
  await reword(page, how);
  await page.reload();
  return { page, popup };
}

test('a page translated from the start gets no hint, but help to turn translation off @long', async ({
  chromium,
}) => {
  const { page, popup } = await openReworded(chromium, { asTranslation: true });
  await expect(page.getByText('Pbzcnal Anzr', { exact: true })).toBeVisible();
  await expect(here(popup).getByText(/not in English now.*so there is no help/)).toBeVisible();
  await expect(here(popup).getByText(/In Chrome choose English/)).toBeVisible();
  await expect.poll(() => said(page)).toContain('Translated page: show the original');
  expect(await noteNames(page)).toEqual([]);
});

test('with unrecognizable labels there is a strip, its menu, and a list of what was expected', async ({
  chromium,
}) => {
  const { page, popup } = await openReworded(chromium, { asTranslation: false });
  await expect(page.getByText(/Pbzcnal Anzr$/)).toBeVisible();

  await expect(missing(popup).getByText(/^Something is different here/)).toBeVisible();
  await expect(missing(popup).getByRole('listitem')).toHaveCount(5);
  await expect.poll(() => said(page)).toContain('We can’t tell which step this is');
  expect(await noteNames(page)).toEqual([]);
  await clickOverlay(page, { role: 'button', name: 'More' });
  const controls = (await overlay(page)).filter(({ role }) => role === 'button');
  expect(controls.map(({ name }) => name)).toContain('Start ten minutes by hand');
  // We do not know which button goes on, so the bar keeps them all free.
  await page.getByRole('button', { name: 'Arkg' }).click({ trial: true });

  await popup.getByLabel('I am at step').selectOption({ label: 'Name the account’s owner' });
  await popup.getByRole('button', { name: 'I am here' }).click();
  await expect(missing(popup).getByRole('listitem')).toHaveText([/^Step 3 of 5: account owner/]);
  await expect.poll(() => said(page)).toContain('Fill in the starred fields. Don’t press Back.');
  await page.getByRole('button', { name: 'Arkg' }).click({ trial: true });
  expect(await noteNames(page)).toEqual([]);
});

test('when the page changes, its hints go at once and its state later @long', async ({
  chromium,
}) => {
  const { page, popup } = await openRewordable(chromium);
  await toCode(page);
  await expect(here(popup).getByText(/^Step 2 of 5/)).toBeVisible();
  await reword(page, { asTranslation: false });
  await expect.poll(() => noteNames(page)).toEqual([]);
  await expect(missing(popup).getByText(/^Something is different here/)).toBeVisible();
  // The countdown remains.
  await expect(popup.getByRole('timer')).toHaveText(/^\d+:\d\d$/);
});

test('one disclosure lists every field that led to the recognized step @long', async ({
  chromium,
}) => {
  const page = await chromium.context.newPage();
  await page.goto(importerForm);
  const popup = await chromium.openPanel(page);
  await here(popup).getByText('Why? What was found on this page').click();
  await expect(here(popup).getByRole('listitem')).toHaveText([
    /^Company Namefound: /,
    /^Importer Record Numberfound: /,
    /^Business Email Addressfound: /,
    /^CAPTCHA/,
  ]);
});

test('a report contains the structure of the page, none of its words, and is copied on request', async ({
  chromium,
}) => {
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await chromium.context.newPage();
  await page.goto(`${importerForm}?client=Zyxwv`);
  await fill(page, { 'Company Name': 'Zyxwv Quarto', 'Importer Record Number': '98-7654321' });
  const popup = await chromium.openPanel(page);
  await expect(here(popup).getByText(/^Step 1 of 5/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Business Email Address' }).evaluate((input) => {
    const label = document.createElement('label');
    label.append('Business Email Address of Zyxwv', document.createElement('input'));
    const again = document.createElement('label');
    again.append('Business Email Address', document.createElement('input'));
    input.parentElement?.append(label, again);
  });
  await missing(popup).getByText('Report what we saw').click();
  await popup.getByRole('button', { name: 'Make a report' }).click();
  const shown = missing(popup).getByRole('region', { name: 'Report what we saw' });
  await expect(shown).toContainText('not found: businessEmail (two candidates)');
  await expect(shown).toContainText('label “company name”; fits companyName');
  await expect(shown).toContainText('label “business email address of ‹text, 5›”');
  await popup.getByRole('button', { name: 'Copy the report' }).click();
  await expect(missing(popup).getByText('Copied.')).toBeVisible();
  const text = await popup.evaluate(() => navigator.clipboard.readText());
  expect(text).toBe(await shown.textContent());
  for (const word of [/zyxwv/i, /quarto/i, /7654321/, /practice/i, /https?:/]) {
    expect(text).not.toMatch(word);
  }
});

test('no report is made of a page on other hosts @long', async ({ launchChromium }) => {
  const chromium = await launchChromium({ moreHosts: ['ace-test.cbp.gov'] });
  const page = await chromium.context.newPage();
  await page.goto(importerForm);
  const other = await chromium.context.newPage();
  await other.goto('https://ace-test.cbp.gov/s/');
  const popup = await chromium.openPanel(page);
  // Without access, the browser does not reveal a tab's address.
  const reportOf = (address: string) =>
    popup.evaluate(`(async () => {
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find(({ url }) => url === ${address});
      return chrome.runtime.sendMessage({ type: 'report', tabId: tab.id });
    })()`);
  expect(await reportOf(`'${importerForm}'`)).toMatchObject({
    page: 'importer-form',
    state: 'company',
  });
  expect(await reportOf('undefined')).toBeNull();
});

test('a report of the portal contains no company name @long', async ({ chromium }) => {
  await chromium.practice({ signedIn: 1 });
  const page = await chromium.context.newPage();
  await page.goto('https://ace.cbp.gov/s/accounts/importer');
  await expect(page.getByRole('link', { name: 'EXAMPLE IMPORTS LLC' })).toBeVisible();
  const popup = await chromium.openPanel(page);
  const report = JSON.stringify(
    await popup.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://ace.cbp.gov/*' });
      return chrome.runtime.sendMessage({ type: 'report', tabId: tab.id });
    })()`),
  );
  expect(report).toContain('"references"');
  expect(report).toContain('"kind":"link"');
  expect(report).not.toMatch(/example|llc|imports/i);
});
