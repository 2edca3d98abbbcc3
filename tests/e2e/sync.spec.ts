/** Sync through the browser's real sync storage, between this machine and writes of another one. */
import { expect, test } from './harness/fixtures';
import { keptLogin, store } from './harness/stored';

const { id: _, ...contoso } = keptLogin('', { label: 'Contoso' });
const is = Object.fromEntries(Object.entries(contoso).map(([field, value]) => [field, [value, 5]]));
const logins = Array.from({ length: 199 }, (__, index) =>
  keptLogin(`0c6a0c1e-0000-4000-8000-${index + 1e11}`, { label: `Client ${index}` }),
);

test('syncs a full list, accepts changes of another machine, and can be ended by keyboard', async ({
  chromium,
}) => {
  await store(await chromium.worker(), { logins });
  const page = await chromium.openExtensionPage('options.html');
  const sync = async (): Promise<Record<string, unknown>> =>
    (await chromium.worker()).evaluate('chrome.storage.sync.get(null)');
  const keys = async () => Object.keys(await sync());
  /** Written from a page, so that it wakes a sleeping worker like the browser's own sync. */
  const write = (items: object) =>
    page.evaluate(`chrome.storage.sync.set(${JSON.stringify(items)})`);
  expect(await keys()).toEqual([]);
  await page.getByRole('button', { name: 'Share with my other computers' }).click();
  await expect.poll(async () => (await keys()).length).toBe(200);

  await chromium.killWorker();
  await write({ 'login.b': { v: 1, is }, 'login.x': 'damaged' });
  await expect(page.getByText('cannot read 1 entry of the copy')).toBeVisible();
  const list = await chromium.openExtensionPage('logins.html');
  await list.getByRole('checkbox', { name: 'Select Contoso' }).check();
  await list.getByRole('button', { name: 'Remove' }).click();
  const removed = { v: 1, gone: expect.any(Number) };
  await expect.poll(async () => (await sync())['login.b']).toEqual(removed);

  await page.getByText('Turn sharing off …').focus();
  for (const key of ['Enter', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByText('the copy is deleted')).toBeVisible();
  await expect(page.locator(':focus')).toHaveText('On your other computers');
  expect(await keys()).toEqual(['sharing']);
});
