/** Settings in Firefox: its own sync storage, and a restored backup file. */
import { writeFile } from 'node:fs/promises';
import { expect, importerForm, test } from '../harness/firefox-fixtures';
import { inside, sectionText } from '../harness/firefox-popup';

const said = { label: 'Northwind', role: 'TAO', isMine: true, hasProxy: false };
const since = {
  lastLogin: { day: '2026-11-02', how: 'seen' },
  toldOn: null,
  reminded: 0,
  snoozedUntil: null,
};

test('Firefox: a backup is restored and synced, and changes of another machine are accepted @long', async ({
  firefox,
}) => {
  const page = await firefox.openExtensionPage('options.html');
  const press = (text: string) =>
    page.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ innerText }) => innerText === wanted)?.click();
    }, text);
  const section = (title: string) => sectionText(page, title);
  const sharedKeys = () =>
    inside(page).evaluate<string[]>('browser.storage.sync.get(null).then(Object.keys)');
  const labels = () =>
    inside(page).evaluate<string[]>(
      `browser.storage.local.get('logins').then(({ logins = [] }) => logins.map(({ label }) => label))`,
    );

  await expect.poll(() => section('Backup')).toContain('Restore a backup file');
  const file = test.info().outputPath('backup.json');
  const login = { id: 'a', ...said, ...since };
  const values = { logins: { version: 1, value: [login] } };
  const madeAt = Date.UTC(2026, 10, 20);
  const backup = { format: 'ACE Companion backup', formatVersion: 1, madeAt, madeBy: '0.1.0' };
  await writeFile(file, JSON.stringify({ ...backup, values }));
  const input = await page.waitForSelector('input[type=file]');
  if (!input) throw new Error('no place for a file');
  await input.uploadFile(file);
  await expect.poll(() => section('Backup')).toContain('made on Nov');
  await press('Replace with this backup');
  await expect.poll(labels).toEqual(['Northwind']);

  expect(await sharedKeys()).toEqual([]);
  await press('Share with my other computers');
  await expect.poll(sharedKeys).toContain('login.a');
  const fields = Object.entries({ ...said, ...since, label: 'Contoso' });
  const theirs = {
    v: 1,
    is: Object.fromEntries(fields.map(([name, value]) => [name, [value, 5]])),
  };
  await inside(page).evaluate(`browser.storage.sync.set({ 'login.b': ${JSON.stringify(theirs)} })`);
  await expect.poll(labels).toEqual(['Northwind', 'Contoso']);
});

test('Firefox: the language changes at once on the page, in the popup and in the settings', async ({
  firefox,
}) => {
  const form = await firefox.open(importerForm);
  const popup = await firefox.openPopup(form);
  const options = await firefox.openExtensionPage('options.html');
  const bar = async () => (await firefox.overlay(form)).map(({ text }) => text).join(' ');
  const textOf = (page: typeof options) => () => page.evaluate(() => document.body.innerText);
  await expect.poll(bar).toContain('Unofficial');
  await options.select('select', 'es');
  await expect.poll(textOf(options)).toContain('Configuración');
  await expect.poll(textOf(popup)).toContain('No oficial');
  expect(await popup.evaluate(() => document.documentElement.lang)).toBe('es-US');
  await expect.poll(bar).toContain('No oficial');
  await options.select('select', '');
  await expect.poll(textOf(options)).toContain('Settings');
  await expect.poll(bar).toContain('Unofficial');
});

test('Firefox: the keys are listed, and its own page for them opens @long', async ({ firefox }) => {
  const options = await firefox.openExtensionPage('options.html');
  await expect.poll(() => sectionText(options, 'Keyboard')).toContain('Alt+Shift+H');
  const targets = () => firefox.browser.targets().map((target) => target.url());
  await options.evaluate(() => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ innerText }) => innerText === 'Change the keys')?.click();
  });
  await expect.poll(targets).toContainEqual(expect.stringContaining('about:addons'));
});
