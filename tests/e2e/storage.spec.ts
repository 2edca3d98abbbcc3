/**
 * Storage in a real browser: when it is full, when two contexts write at once, and when it is
 * damaged.
 */
import type { Page } from '@playwright/test';
import { openForm, toCode } from './harness/form';
import { clickOverlay, expect, said, test } from './harness/fixtures';
import { bundleStorage } from './harness/storage-bundle';
import {
  emptyStorage,
  fillStorage,
  shownNotifications,
  store,
  storedWindows,
} from './harness/stored';

test('when storage is full, old data stays, the person learns what to do, and can continue later @long', async ({
  chromium,
}) => {
  const page = await openForm(chromium.context);
  const worker = await chromium.worker();
  const disk = () => worker.evaluate('chrome.storage.local.get(null)');
  await fillStorage(worker);
  const before = await disk();

  // The worker's own write at the start of the ten minutes.
  await toCode(page);
  const warning = 'Write down when the code was sent.';
  await expect.poll(() => said(page)).toContain(warning);
  expect(await storedWindows(worker)).toEqual([]);
  await expect.poll(() => shownNotifications(worker)).toEqual(['unsaved']);

  // The person's own change: reported at once, and what was typed stays in place.
  const list = await chromium.openExtensionPage('logins.html');
  const notice = list.getByRole('region', { name: 'Your browser could not save a change' });
  await expect(notice).toContainText('it has not saved countdowns');
  await list.getByRole('button', { name: 'Add a login' }).click();
  await list.getByLabel('Your name for it').fill('Northwind');
  await list.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(list.locator('form').getByText('That was not saved.')).toBeVisible();
  await expect(notice).toContainText('your logins');
  const popup = await chromium.openPanel(page);
  await expect(popup.getByRole('heading', { name: /could not be saved/ })).toBeVisible();
  expect(await disk()).toEqual(before);

  await emptyStorage(worker);
  await list.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(list.getByRole('heading', { name: 'Northwind' })).toBeVisible();
  await notice.getByRole('button', { name: 'I have seen this' }).click();
  await expect(notice).toHaveCount(0);
  await expect.poll(() => said(page), { timeout: 15_000 }).not.toContain(warning);
  await clickOverlay(page, { role: 'button', name: 'More' });
  await clickOverlay(page, { role: 'button', name: 'Start ten minutes by hand' });
  await expect.poll(() => storedWindows(worker)).toMatchObject([{ window: { state: 'running' } }]);
});

test('worker and pages can write at once without losing anything @long', async ({ chromium }) => {
  const script = await bundleStorage();
  const pages = await Promise.all([
    chromium.openExtensionPage('logins.html'),
    chromium.openExtensionPage('popup.html'),
  ]);
  const many = 25;
  const name = (who: string, index: number) => `${who} ${index}`;
  const byPage = async (page: Page, who: string) => {
    await page.evaluate(script);
    // Leaves others time to write between the read and the write.
    await page.evaluate(`Promise.all(Array.from({ length: ${many} }, (_, index) =>
      store.logins.update(async (before) => {
        await chrome.storage.local.get(null);
        const added = { ...before[0], id: '${who} ' + index, label: '${who} ' + index };
        return [...before, added];
      })))`);
  };
  const byWorker = async (page: Page) => {
    const draft = { role: null, isMine: true, hasProxy: false, day: null };
    const answers: unknown = await page.evaluate(
      `Promise.all(Array.from({ length: ${many} }, (_, index) => chrome.runtime.sendMessage({
        type: 'add-login', draft: { ...${JSON.stringify(draft)}, label: 'worker ' + index },
      })))`,
    );
    expect(answers).toEqual(Array.from({ length: many }, () => ({ refused: null })));
  };
  await Promise.all([byPage(pages[0], 'one'), byPage(pages[1], 'two'), byWorker(pages[0])]);
  const labels: string[] = await (
    await chromium.worker()
  ).evaluate(
    `chrome.storage.local.get('logins').then(({ logins }) => logins.map(({ label }) => label))`,
  );
  const all = ['one', 'two', 'worker'].flatMap((who) =>
    Array.from({ length: many }, (_, index) => name(who, index)),
  );
  expect(labels.toSorted()).toEqual(['', ...all].toSorted());
});

test('a damaged value is set aside and reported until acknowledged, and nothing else is lost', async ({
  chromium,
}) => {
  const worker = await chromium.worker();
  const bad = [{ id: 'first', lastLogin: 'yesterday' }];
  await store(worker, { logins: bad, settings: { hintsOn: 'maybe' } });
  await chromium.killWorker();
  const popup = await chromium.openExtensionPage('sidepanel.html');
  const notice = popup.getByRole('region', { name: 'Some stored data could not be read' });
  await expect(notice).toContainText(/your logins and settings|settings and your logins/);
  const disk = async (): Promise<object> =>
    (await chromium.worker()).evaluate('chrome.storage.local.get(null)');
  expect(await disk()).toMatchObject({
    setAside: expect.arrayContaining([
      expect.objectContaining({ key: 'logins', value: bad }),
      expect.objectContaining({ key: 'settings', value: { hintsOn: 'maybe' } }),
    ]),
    logins: [{ id: 'first', lastLogin: null }],
    settings: { hintsOn: true, readsAloud: true },
  });
  await notice.getByRole('button', { name: 'I have seen this' }).click();
  await expect(notice).toHaveCount(0);
  await popup.reload();
  await expect(popup.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(notice).toHaveCount(0);
  // What was set aside is not deleted.
  expect(await disk()).toHaveProperty('setAside.length', 2);
});
