/**
 * Waits in a real browser: started by a step, reported once when over, the list by keyboard, axe.
 */
import { expectSound } from './harness/axe';
import type { Chromium } from './harness/chromium';
import { expect, test } from './harness/fixtures';
import { openForm, toDone } from './harness/form';
import { day, keptWait, shownNotifications, store } from './harness/stored';
import { inEachLook } from './harness/looks';

interface StoredWait {
  kind: string | null;
  label: string;
  toldFor: string | null;
  endedOn: string | null;
}

const storeWaits = async (chromium: Chromium, waits: object[]) =>
  store(await chromium.worker(), { waits });

const stored = async (chromium: Chromium): Promise<StoredWait[]> =>
  (await chromium.worker()).evaluate(
    `chrome.storage.local.get('waits').then(({ waits }) => waits ?? [])`,
  );

const shown = async (chromium: Chromium) => shownNotifications(await chromium.worker());

const some = [
  keptWait('a', { kind: 'record-update' }),
  keptWait('b', { kind: 'reactivation', startedOn: day(0) }),
  keptWait('c', {
    kind: 'sub-account',
    label: 'Northwind Imports, the second number',
    until: day(-9),
  }),
  keptWait('d', { kind: 'deposit', endedOn: day(1) }),
];

inEachLook([320, 420], async (chromium) => {
  await storeWaits(chromium, some);
  const page = await chromium.openExtensionPage('sidepanel.html#waits');
  await page.getByRole('button', { name: 'Set a day' }).click();
  const folded = page.locator('summary').filter({ visible: true });
  for (const summary of await folded.all()) await summary.click();
  await page.getByText('Ended (1)').scrollIntoViewIfNeeded();
  await expectSound(page);
});

test('a completed step offers its wait, which starts once @long', async ({ chromium }) => {
  await chromium.practice({ step: 'authorise' });
  const page = await openForm(chromium.context);
  await toDone(page);
  const popup = await chromium.openPanel(page);
  await popup.getByRole('button', { name: 'Start the wait today' }).click();
  await expect(popup.getByText('Waiting since')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Start the wait today' })).toHaveCount(0);
  expect(await stored(chromium)).toMatchObject([{ kind: 'mails' }]);

  const panel = await chromium.openExtensionPage('sidepanel.html#waits');
  await expect(panel.getByText('Until about')).toBeVisible();
});

test('a custom wait can be added, corrected, ended, removed and restored by keyboard @long', async ({
  chromium,
}) => {
  const page = await chromium.openExtensionPage('sidepanel.html#waits');
  const { keyboard } = page;
  const focused = page.locator(':focus');
  await page.getByRole('button', { name: 'Add a wait' }).focus();
  await keyboard.press('Enter');
  await expect(focused).toHaveRole('combobox');
  await page.getByRole('textbox', { name: 'In your words' }).focus();
  await keyboard.type('Answer of our broker');
  await page.getByRole('combobox', { name: 'How long' }).selectOption('A number of business days');
  await page.getByRole('textbox', { name: 'How many' }).focus();
  await keyboard.type('x');
  await keyboard.press('Enter');
  await expect(page.getByRole('alert').getByText('Until when?')).toBeVisible();
  await expect(focused).toHaveAttribute('name', 'end');
  await keyboard.press('Backspace');
  await keyboard.type('3');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Answer of our broker' })).toBeVisible();
  await expect(focused).toHaveText('Add a wait');

  await page.getByRole('button', { name: 'Change: Answer of our broker' }).focus();
  await keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'How long' }).selectOption('No set time');
  await page.getByRole('button', { name: 'Save', exact: true }).focus();
  await keyboard.press('Enter');
  await expect(focused).toHaveText('Set a day');

  await page.getByRole('button', { name: 'It came: Answer of our broker' }).focus();
  await keyboard.press('Enter');
  await expect(page.getByText('Ended (1)')).toBeVisible();
  await page.getByText('Ended (1)').click();
  await page.getByRole('button', { name: 'Still waiting: Answer of our broker' }).click();
  await page.getByRole('button', { name: 'Remove: Answer of our broker' }).focus();
  await keyboard.press('Enter');
  await expect(focused).toHaveText('Undo');
  await expect.poll(() => stored(chromium)).toEqual([]);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Answer of our broker' })).toBeVisible();
});

test('a worker that was killed reports the end of a wait once, even after a restart @long', async ({
  launchChromium,
}) => {
  const profile = test.info().outputPath('profile');
  const first = await launchChromium({ profile });
  // Both ended long ago, so that the business day after has come, whatever day and hour it is now.
  await storeWaits(first, [some[0] ?? {}, keptWait('e', { label: 'own', until: day(20) })]);
  // Set from a page, which sends the worker nothing. Set before the kill, the alarm might fire too
  // early.
  const page = await first.openExtensionPage('log.html');
  await first.killWorker();
  await page.evaluate(`chrome.alarms.create('reminder', { when: Date.now() + 500 })`);
  await expect.poll(() => first.workerCount(), { message: 'woken by the alarm' }).toBe(1);
  const id = `waits ${day(0)}`;
  await expect.poll(() => shown(first)).toEqual([id]);
  // It is shown first and stored afterward.
  await expect
    .poll(async () => (await stored(first)).map(({ toldFor }) => toldFor === null))
    .toEqual([false, false]);
  await first.close();

  const second = await launchChromium({ profile });
  const alarms = async (): Promise<unknown[]> =>
    (await second.worker()).evaluate('chrome.alarms.getAll()');
  expect(await alarms()).toEqual([]);
  expect(await shown(second)).toEqual([]);
  // One becomes due while the browser is closed.
  await storeWaits(second, [
    ...(await stored(second)),
    keptWait('f', { label: 'new', until: day(10) }),
  ]);
  await second.close();

  const third = await launchChromium({ profile });
  await expect.poll(() => shown(third)).toEqual([id]);
  await expect.poll(() => stored(third)).toMatchObject([{}, {}, { toldFor: day(10) }]);
});
