/** What is stored, in the real browser: when it is full, when two contexts write at once, when it is damaged. */
import { toCode } from './harness/form';
import { clickOverlay, expect, importerForm, overlay, said, test } from './harness/fixtures';
import { emptyStorage, fillStorage, shownNotifications, storedWindows } from './harness/stored';

test('a full storage: the old stays, the person is told what to do, and goes on when there is room', async ({
  chromium,
}) => {
  await chromium.practice({ mode: 'synthetic', delay: 50, boot: 0 });
  const page = await chromium.context.newPage();
  await page.goto(importerForm);
  await expect.poll(async () => (await overlay(page)).length).toBeGreaterThan(0);
  const worker = await chromium.worker();
  const disk = () => worker.evaluate('chrome.storage.local.get(null)');
  await fillStorage(worker);
  const before = await disk();

  // The worker's own write: the start of the ten minutes.
  await toCode(page);
  const warning = 'Do not rely on the countdown here';
  await expect.poll(() => said(page)).toContain(warning);
  expect(await storedWindows(worker)).toEqual([]);
  await expect.poll(() => shownNotifications(worker)).toEqual(['unsaved']);

  // What the person does themselves: told at once, and what was typed stays where it is.
  const list = await chromium.openExtensionPage('logins.html');
  const notice = list.getByRole('region', { name: 'Your browser could not save a change' });
  await expect(notice).toContainText('it refused to save countdowns');
  await list.getByRole('button', { name: 'Add a login' }).click();
  await list.getByLabel('Name for it').fill('Northwind');
  await list.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(list.locator('form').getByText('That was not saved.')).toBeVisible();
  await expect(notice).toContainText('your logins');
  const popup = await chromium.openPopup(page);
  await expect(
    popup.getByRole('region', { name: 'Your browser could not save a change' }),
  ).toBeVisible();
  expect(await disk()).toEqual(before);

  await emptyStorage(worker);
  await list.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(list.getByRole('heading', { name: 'Northwind' })).toBeVisible();
  await notice.getByRole('button', { name: 'I have seen this' }).click();
  await expect(notice).toHaveCount(0);
  await expect.poll(() => said(page)).not.toContain(warning);
  await clickOverlay(page, { role: 'button', name: 'Start ten minutes' });
  await expect.poll(() => storedWindows(worker)).toMatchObject([{ window: { state: 'running' } }]);
});
