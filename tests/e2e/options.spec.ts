/** The settings page in a real browser. */
import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectSound } from './harness/axe';
import type { Chromium } from './harness/chromium';
import { expect, overlay, test } from './harness/fixtures';
import { openForm } from './harness/form';
import { inEachLook } from './harness/looks';
import { keptLogin, store } from './harness/stored';

const login = (id: string, label: string) => keptLogin(id, { label });

/** Stored data of a person with two logins, three completed steps and hints turned off. */
const kept = {
  logins: [login('a', 'Northwind Imports'), login('b', 'Bär & Söhne <Zürich> 北風')],
  settings: { hintsOn: false },
  reminderPlan: { days: [30, 44], hour: 7 },
  ticks: {
    company: { done: true, how: 'seen' },
    code: { done: true, how: 'seen' },
    mails: { done: false, how: 'hand' },
  },
  seenLogins: [{ id: 'q', day: '2026-11-19', how: 'seen' }],
};

type Disk = Record<string, unknown>;

const disk = async (chromium: Chromium): Promise<Disk> =>
  (await chromium.worker()).evaluate('chrome.storage.local.get(null)');
const clear = async (chromium: Chromium) =>
  (await chromium.worker()).evaluate('chrome.storage.local.clear()');

const choose = (page: Page, path: string) => page.locator('input[type=file]').setInputFiles(path);
const preview = (page: Page) => page.getByRole('region', { name: 'This backup' });

async function saveBackup(page: Page): Promise<string> {
  const downloaded = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup file' }).click();
  const download = await downloaded;
  expect(download.suggestedFilename()).toMatch(/^ace-companion-backup-\d{4}-\d{2}-\d{2}\.json$/);
  const path = test.info().outputPath('backup.json');
  await download.saveAs(path);
  return path;
}

inEachLook([320, 1280], async (chromium) => {
  await store(await chromium.worker(), kept);
  const page = await chromium.openExtensionPage('options.html');
  await page.getByRole('button', { name: 'Share with my other computers' }).click();
  await page.getByText('Turn sharing off …').click();
  await choose(page, await saveBackup(page));
  await expect(preview(page)).toBeVisible();
  await expectSound(page);
});

test('the side panel opens the settings in a tab @long', async ({ chromium }) => {
  const popup = await chromium.openExtensionPage('sidepanel.html#more');
  const opened = chromium.context.waitForEvent('page');
  await popup.getByRole('link', { name: 'Settings' }).click();
  await expect((await opened).getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
});

test('hints can be turned off and on', async ({ chromium }) => {
  const form = await openForm(chromium.context);
  const hints = async () => (await overlay(form)).filter(({ role }) => role === 'note').length;
  await expect.poll(hints).toBeGreaterThan(0);
  const options = await chromium.openExtensionPage('options.html');
  const box = options.getByLabel('Help on CBP’s pages');
  await box.uncheck();
  await expect.poll(hints).toBe(0);
  await box.check();
  await expect.poll(hints).toBeGreaterThan(0);
});

test('a backup restores everything, after a preview of its content', async ({ chromium }) => {
  await store(await chromium.worker(), kept);
  const page = await chromium.openExtensionPage('options.html');
  const file = await saveBackup(page);
  await clear(chromium);
  await store(await chromium.worker(), { logins: [login('c', 'Contoso')] });

  await choose(page, file);
  const row = (name: string) => preview(page).getByRole('row').filter({ hasText: name });
  await expect(row('Logins')).toHaveText('Logins21');
  await expect(row('Steps checked off')).toHaveText('Steps checked off30');
  await expect(page.locator(':focus')).toHaveText('This backup');
  // So far it was only previewed.
  expect(await disk(chromium)).toMatchObject({ logins: [{ label: 'Contoso' }] });
  await page.getByRole('button', { name: 'Leave everything as it is' }).click();
  await expect(page.getByText('Nothing was changed.')).toBeVisible();
  expect(await disk(chromium)).toMatchObject({ logins: [{ label: 'Contoso' }] });

  // From here on by keyboard.
  await choose(page, file);
  await expect(page.locator(':focus')).toHaveText('This backup');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The backup is restored.')).toBeVisible();
  await expect(preview(page)).toHaveCount(0);
  expect(await disk(chromium)).toMatchObject(kept);
  await chromium.killWorker();
  await chromium.worker();
  expect(await disk(chromium)).toMatchObject(kept);
});

test('a file that is not a backup, or is damaged, is rejected with a reason and changes nothing', async ({
  chromium,
}) => {
  await store(await chromium.worker(), kept);
  const page = await chromium.openExtensionPage('options.html');
  const file = await saveBackup(page);
  const before = await disk(chromium);
  const whole = await readFile(file, 'utf8');
  const bad = test.info().outputPath('bad.json');
  for (const [text, reason] of [
    [whole.slice(0, -20), 'This backup is damaged'],
    [whole.replace('"hintsOn": false', '"hintsOn": 7'), 'This backup is damaged'],
    // Dates out of range: the last moment that a `Date` can represent, and one beyond it.
    [whole.replace(/"madeAt": \d+/, '"madeAt": 8640000000000000'), 'This backup is damaged'],
    [whole.replace(/"madeAt": \d+/, '"madeAt": 1e20'), 'This backup is damaged'],
    ['{"bookmarks": []}', 'This file is not a backup of ACE Companion'],
    [whole.replace('"formatVersion": 1', '"formatVersion": 2'), 'made by a newer version'],
    [whole + ' '.repeat(5_000_000), 'too large'],
  ] as const) {
    await writeFile(bad, text);
    await choose(page, bad);
    await expect(page.getByRole('alert').filter({ hasText: reason })).toBeVisible();
    await expect(preview(page)).toHaveCount(0);
  }
  expect(await disk(chromium)).toEqual(before);
});

test('an error in a page is listed under Problems, can be copied without its message, and cleared', async ({
  chromium,
}) => {
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await chromium.openExtensionPage('options.html#problems');
  const problems = page.getByRole('region', { name: 'Problems' });
  await expect(problems.getByRole('listitem')).toHaveCount(0);
  await page.evaluate(() =>
    queueMicrotask(() => {
      throw new RangeError('the EIN 12-3456789 is out of range');
    }),
  );
  await expect(problems.getByRole('listitem')).toHaveText([/RangeError/]);
  await problems.getByRole('button', { name: 'Copy as text' }).click();
  await expect(problems.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/ {2}options {2}script {2}RangeError {2}/);
  expect(copied + JSON.stringify(await disk(chromium))).not.toContain('3456789');
  await problems.getByRole('button', { name: 'Clear the list' }).click();
  await expect(problems.getByRole('listitem')).toHaveCount(0);
});

test('the keys are listed, with the way to the browser’s page for them', async ({ chromium }) => {
  const page = await chromium.openExtensionPage('options.html');
  const keyboard = page.getByRole('region', { name: 'Keyboard' });
  await expect(keyboard.getByRole('listitem')).toHaveText([
    'Alt+Shift+H Go to the bar on the page',
    'Alt+Shift+S Open the side panel',
  ]);
  const opened = chromium.context.waitForEvent('page');
  await keyboard.getByRole('button', { name: 'Change the keys' }).click();
  expect((await opened).url()).toBe('chrome://extensions/shortcuts');
});

test('everything that is kept can be seen, and forgotten', async ({ chromium }) => {
  const form = await openForm(chromium.context);
  const hints = async () => (await overlay(form)).filter(({ role }) => role === 'note').length;
  await store(await chromium.worker(), { logins: kept.logins });
  const page = await chromium.openExtensionPage('options.html');
  await page.getByLabel('Help on CBP’s pages').uncheck();
  await expect.poll(hints).toBe(0);
  const data = page.getByRole('region', { name: 'What is kept here' });
  await data.getByText('See all of it').click();
  await expect(data.locator('pre')).toContainText('Northwind Imports');
  await data.getByRole('button', { name: 'Forget everything …' }).click();
  await data.getByRole('button', { name: 'Yes, forget everything' }).click();
  await expect(data.getByText('Forgotten.')).toBeVisible();
  await expect(data.locator('pre')).not.toContainText('Northwind');
  expect(JSON.stringify(await disk(chromium))).not.toContain('Northwind');
  // Hints are on again, as after a first start, also on a page that was open.
  await expect.poll(hints).toBeGreaterThan(0);
});

test('a page that renders nothing says so after a moment @long', async ({ chromium }) => {
  const page = await chromium.openExtensionPage('options.html');
  const root = page.locator('#root');
  const notice = () =>
    root.evaluate((element) => {
      // Skips the waiting time.
      for (const animation of element.getAnimations({ subtree: true })) animation.finish();
      const { content, visibility } = getComputedStyle(element, '::after');
      return visibility === 'visible' ? content : '';
    });
  await expect(page.getByRole('main')).toBeVisible();
  expect(await notice()).not.toContain('could not show this page');
  await root.evaluate((element) => element.replaceChildren());
  await expect.poll(notice).toContain('could not show this page');
});
