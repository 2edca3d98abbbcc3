/** Sharing through the browser's real sync storage: this machine, and what another one writes there. */
import type { Page } from '@playwright/test';
import type { Chromium } from './harness/chromium';
import { expect, test } from './harness/fixtures';
import { inLong } from './harness/long';
import { keptLogin, store } from './harness/stored';

type Items = Record<string, unknown>;

const login = (id: string, label: string) => keptLogin(id, { label });

/** As another machine would have written it, at a time given in ms since the epoch. */
const elsewhere = (label: string, at: number) => {
  const { id: _, lastLogin, toldOn, reminded, snoozedUntil, ...said } = login('', label);
  const since = { lastLogin, toldOn, reminded, snoozedUntil };
  return {
    v: 1,
    said: [
      [at, said],
      [at, since, 1, lastLogin.day],
    ],
  };
};

const copy = async (chromium: Chromium): Promise<Items> =>
  (await chromium.worker()).evaluate('chrome.storage.sync.get(null)');
const keysOf = async (chromium: Chromium) => Object.keys(await copy(chromium));
/** From a page, so that it wakes a worker that sleeps, as the browser's own sync does. */
const writeElsewhere = (page: Page, items: Items) =>
  page.evaluate(async (json) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { sync: { set(items: object): Promise<void> } } };
    };
    const written: object = JSON.parse(json);
    await chrome.storage.sync.set(written);
  }, JSON.stringify(items));

const turnOn = (page: Page) =>
  page.getByRole('button', { name: 'Share with my other computers' }).click();

test('off it shares nothing; switched on it does, and takes what another machine writes', async ({
  chromium,
}) => {
  await store(await chromium.worker(), { logins: [login('a', 'Northwind')] });
  const page = await chromium.openExtensionPage('options.html');
  expect(await keysOf(chromium)).toEqual([]);
  await turnOn(page);
  await expect(page.getByText('Sharing is on.')).toBeVisible();
  await expect.poll(() => keysOf(chromium)).toContain('login.a');

  const list = await chromium.openExtensionPage('logins.html');
  await chromium.killWorker();
  await writeElsewhere(list, {
    'login.a': elsewhere('Northwind Imports', Date.now() + 1_000),
    'login.b': elsewhere('Contoso', Date.now()),
  });
  await expect(list.getByRole('heading', { name: 'Northwind Imports' })).toBeVisible();
  await expect(list.getByRole('heading', { name: 'Contoso' })).toBeVisible();

  // And back: what is removed here is a deletion there.
  await list.getByRole('checkbox', { name: 'Select Contoso' }).check();
  await list.getByRole('button', { name: 'Remove' }).click();
  await expect
    .poll(async () => (await copy(chromium))['login.b'])
    .toMatchObject({ v: 1, gone: expect.any(Number), said: [] });
});

test(
  'a full list goes over at once, and what is damaged there is said',
  inLong(true),
  async ({ chromium }) => {
    const logins = Array.from({ length: 200 }, (_, index) =>
      login(`0c6a0c1e-0000-4000-8000-${String(index).padStart(12, '0')}`, `Client ${index}`),
    );
    await store(await chromium.worker(), { logins });
    const page = await chromium.openExtensionPage('options.html');
    await turnOn(page);
    await expect
      .poll(async () => (await keysOf(chromium)).filter((key) => key.startsWith('login.')).length)
      .toBe(200);
    await writeElsewhere(page, { 'login.x': 'damaged', 'row.x': { v: 2 } });
    await expect(page.getByText('1 entry of the copy is damaged')).toBeVisible();
    await expect(page.getByText('1 entry was shared by a newer version')).toBeVisible();
  },
);

test('switched off, by keyboard: here only, or with the copy; what is here stays', async ({
  chromium,
}) => {
  await store(await chromium.worker(), { logins: [login('a', 'Northwind')] });
  const page = await chromium.openExtensionPage('options.html');
  const focused = page.locator(':focus');
  const end = async (button: string) => {
    await page.getByRole('button', { name: 'Turn sharing off …' }).focus();
    await page.keyboard.press('Enter');
    await expect(focused).toHaveText('Turn sharing off');
    await page.getByRole('button', { name: button }).focus();
    await page.keyboard.press('Enter');
  };
  await turnOn(page);
  await expect.poll(() => keysOf(chromium)).toContain('login.a');
  await end('Turn off only here');
  await expect(page.getByText('Sharing is off in this browser.')).toBeVisible();
  expect(await keysOf(chromium)).toContain('login.a');

  await turnOn(page);
  await end('Turn off and delete the copy');
  await expect(page.getByText('the copy is deleted')).toBeVisible();
  expect(await keysOf(chromium)).toEqual(['sharing']);
  const here: Items = await (
    await chromium.worker()
  ).evaluate('chrome.storage.local.get("logins")');
  expect(here).toMatchObject({ logins: [{ label: 'Northwind' }] });

  // Another machine begins anew, and later somebody takes that copy away there.
  await turnOn(page);
  await expect.poll(() => keysOf(chromium)).toContain('login.a');
  await writeElsewhere(page, { sharing: { v: 1, on: false, at: Date.now() + 60_000, floor: 0 } });
  await expect(page.getByText('turned off on another computer')).toBeVisible();
  await expect.poll(() => keysOf(chromium)).toEqual(['sharing']);
  await expect(page.getByRole('button', { name: 'Share with my other computers' })).toBeVisible();
});
