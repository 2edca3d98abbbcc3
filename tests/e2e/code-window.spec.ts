/** The ten minutes in a real browser, through everything that can happen to a browser. */
import type { Page } from '@playwright/test';
import { buildTwin } from './twins/build';
import { openForm, toCode, toOwner } from './harness/form';
import { expect, overlay, test } from './harness/fixtures';
import type { Chromium } from './harness/chromium';
import { badgeText, left, letPass, shownNotifications, storedWindows } from './harness/stored';
import { keepUnfolded } from './harness/keep-unfolded';
import { isLong } from './harness/long';

const marksShown = async (chromium: Chromium) =>
  (await shownNotifications(await chromium.worker())).map((id) => id.split(' ').at(-1));

const badge = async (chromium: Chromium) => badgeText(await chromium.worker());

test('the ten minutes start at Next, run on the page and the badge, and are announced', async ({
  chromium,
}) => {
  const page = await openForm(chromium.context);
  const before = Date.now();
  await toCode(page);
  await expect.poll(() => badge(chromium)).toBe('10');
  const [first] = await storedWindows(await chromium.worker());
  expect(first?.window).toMatchObject({ state: 'running', how: 'next' });
  expect(first?.window.startedAt).toBeGreaterThanOrEqual(before);
  expect(await marksShown(chromium)).toEqual(['start']);
  await expect.poll(() => clock(page)).toMatch(/^(9:\d\d|10:00)$/);

  await toOwner(page);
  await expect
    .poll(async () => (await storedWindows(await chromium.worker()))[0]?.window.state)
    .toBe('accepted');
  await expect.poll(() => badge(chromium)).toBe('');
});

/** Returns the digits of the countdown on the page; undefined if there is none. */
const clock = async (page: Page) =>
  (await overlay(page)).find(
    ({ role, name }) => role === 'timer' && name === 'Verification code countdown',
  )?.text;

const marks = { '5:00': 300_000, '2:00': 120_000, '1:00': 60_000, '0:20': 20_000, expired: 0 };

/** All alerts use the same kind of alarm, so `npm test` waits only for the first and the last. */
const tried = Object.entries(marks).filter(([mark]) => isLong || /5:00|expired/.test(mark));

/**
 * Expects each alert to be shown by a worker that is killed before it, while no page is open.
 *
 * @throws if one is not shown
 */
async function tellsWhenKilled(chromium: Chromium, patience: number): Promise<void> {
  const page = await openForm(chromium.context);
  await toCode(page);
  await expect.poll(() => marksShown(chromium)).toEqual(['start']);
  // Without a page, only the browser itself can wake the worker.
  await page.close();
  for (const [mark, at] of tried) {
    const worker = await chromium.worker();
    await letPass(worker, (await left(worker)) - at - ahead);
    await chromium.killWorker();
    const message = `a worker is woken to tell ${mark}`;
    await expect.poll(() => chromium.workerCount(), { message, timeout: patience }).toBe(1);
    await expect.poll(() => marksShown(chromium)).toContain(mark);
  }
}

/** How long before each alert the worker is killed, ms. */
const ahead = 2_000;

test('each alert is shown by a worker that was killed before it', async ({ chromium }) => {
  await tellsWhenKilled(chromium, 10_000);
  // The end was announced and its tab is gone: there is nothing left to show.
  await expect.poll(() => badge(chromium)).toBe('');
});

test('a worker that keeps time with setTimeout fails the same test @long', async ({
  launchChromium,
}) => {
  const twin = await launchChromium({ extensionDir: await buildTwin() });
  await expect(tellsWhenKilled(twin, 2 * ahead)).rejects.toThrow('a worker is woken to tell 5:00');
});

test('a second tab does not affect the countdown; a reload continues it, or loses it at the first page', async ({
  chromium,
}) => {
  const page = await openForm(chromium.context);
  await toCode(page);
  await expect.poll(() => badge(chromium)).toBe('10');
  const worker = await chromium.worker();
  const [before] = await storedWindows(worker);
  const second = await openForm(chromium.context);
  await expect
    .poll(async () => (await overlay(second)).some(({ role }) => role === 'region'))
    .toBe(true);
  expect(await storedWindows(worker)).toEqual([
    expect.objectContaining({ id: before?.id, tab: before?.tab }),
  ]);
  expect((await storedWindows(worker))[0]?.window.startedAt).toBe(before?.window.startedAt);

  page.on('dialog', (dialog) => void dialog.accept());
  await chromium.practice({ step: 'code' });
  await page.reload();
  await expect.poll(() => clock(page)).toMatch(/^9:\d\d$/);
  expect((await storedWindows(worker))[0]?.window).toMatchObject({
    state: 'running',
    startedAt: before?.window.startedAt,
  });

  await chromium.practice({});
  await page.reload();
  await expect.poll(async () => (await storedWindows(worker))[0]?.window.state).toBe('lost');
  await expect.poll(() => badge(chromium)).toBe('');
});

test('a countdown started by hand without a CBP tab does not claim that a tab was closed', async ({
  chromium,
}) => {
  const panel = await chromium.openExtensionPage('sidepanel.html');
  await expect(panel.getByRole('main')).toBeVisible();
  await keepUnfolded(panel);
  await panel.getByRole('button', { name: 'Start ten minutes by hand' }).click();
  await expect(panel.getByRole('timer', { name: 'Verification code countdown' })).toBeVisible();
  await expect(panel.getByText('The form’s tab was closed')).toHaveCount(0);
  await panel.getByRole('button', { name: 'Stop the countdown' }).click();
  await expect(panel.getByRole('timer')).toHaveCount(0);
});

test('the countdown continues after the browser is closed and opened again', async ({
  launchChromium,
}) => {
  const first = await launchChromium({ profile: test.info().outputPath('profile') });
  await toCode(await openForm(first.context));
  await expect.poll(() => badge(first)).toBe('10');
  await letPass(await first.worker(), 200_000);
  const [before] = await storedWindows(await first.worker());
  await first.close();

  const again = await launchChromium({ profile: first.profile });
  await expect.poll(() => badge(again)).toBe('7');
  const [after] = await storedWindows(await again.worker());
  expect(after?.window.startedAt).toBe(before?.window.startedAt);
  const alarms: { name: string }[] = await (
    await again.worker()
  ).evaluate('chrome.alarms.getAll()');
  expect(new Set(alarms.map(({ name }) => name.split(' ').at(-1)))).toEqual(
    new Set(['0:20', '1:00', '2:00', '5:00', 'again', 'expired']),
  );

  // The form in a tab with another id, still in the code state, is the same application.
  await again.practice({ step: 'code' });
  const page = await openForm(again.context);
  await expect.poll(() => clock(page)).toMatch(/^6:\d\d$/);
  const windows = await storedWindows(await again.worker());
  expect(windows.map(({ id, window }) => [id, window.startedAt])).toEqual([
    [before?.id, before?.window.startedAt],
  ]);
});

test('when the start is unknown, the countdown never begins at 10:00', async ({ chromium }) => {
  await chromium.practice({ step: 'code' });
  const page = await openForm(chromium.context);
  await expect.poll(() => badge(chromium)).toBe('?');
  await expect.poll(() => clock(page)).not.toMatch(/\d/);
  expect(await marksShown(chromium)).toEqual([]);
});
