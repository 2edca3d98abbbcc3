/** The clock in its own window, which stays visible while the person reads the mail. */
import type { Page } from '@playwright/test';
import type { Chromium } from './harness/chromium';
import { expect, test } from './harness/fixtures';
import { openForm, toCode, toOwner } from './harness/form';
import { nextAlarm } from './harness/later';
import { left, letPass } from './harness/stored';
import { inLong } from './harness/long';

const timer = (page: Page) => page.getByRole('timer', { name: 'Verification code countdown' });

/** Parses "9:41" into seconds. */
const seconds = async (page: Page) => {
  const [minutes, rest] = ((await timer(page).textContent()) ?? '').split(':').map(Number);
  return (minutes ?? Number.NaN) * 60 + (rest ?? Number.NaN);
};

const clocksOpen = async (chromium: Chromium) =>
  (await chromium.worker()).evaluate<number>(
    `chrome.tabs.query({}).then((all) => all.filter(({ url = '' }) => url.endsWith('/clock.html')).length)`,
  );

/**
 * Opens the form at its code page and the popup over it, and opens the clock with a click there.
 */
async function openClock(chromium: Chromium) {
  const page = await openForm(chromium.context);
  await toCode(page);
  const popup = await chromium.openPanel(page);
  const opened = chromium.context.waitForEvent('page');
  const button = popup.getByRole('button', { name: 'Clock in its own window' });
  await button.click();
  const clock = await opened;
  await expect(timer(clock)).toBeVisible();
  return { page, popup, button, clock };
}

/** Takes control of the clock's timers and reloads it, so that it starts with them. */
async function holdTime(clock: Page) {
  await clock.clock.install();
  await clock.reload();
  await expect(clock.getByRole('main')).toBeVisible();
}

test('there is one clock, in a small window, with the same time and a way to the form', async ({
  chromium,
}) => {
  const { page, popup, button, clock } = await openClock(chromium);
  const kinds = `chrome.windows.getAll().then((all) => all.map(({ type }) => type))`;
  expect(await (await chromium.worker()).evaluate(kinds)).toContain('popup');
  expect(Math.abs((await seconds(clock)) - (await seconds(popup)))).toBeLessThanOrEqual(1);
  const stored = (await left(await chromium.worker())) / 1_000;
  expect(Math.abs((await seconds(clock)) - stored)).toBeLessThanOrEqual(1.5);
  await expect(clock.getByText(/^started .*, when you pressed Next$/)).toBeVisible();

  // Even two more quick clicks open no second clock.
  await button.evaluate((element: HTMLElement) => {
    element.click();
    element.click();
  });
  await expect.poll(() => clocksOpen(chromium)).toBe(1);

  const isActive = () =>
    page.evaluate(() => document.hasFocus() && document.visibilityState === 'visible');
  await clock.getByRole('button', { name: 'Open the form’s tab' }).click();
  await expect.poll(isActive).toBe(true);
});

test('the clock continues while the worker is dead and hears what happens later @long', async ({
  chromium,
}) => {
  const { page, clock } = await openClock(chromium);
  await chromium.killWorker();
  const before = await seconds(clock);
  await expect.poll(() => seconds(clock)).toBeLessThan(before);
  const worker = await chromium.worker();
  await letPass(worker, 9 * 60_000);
  await expect(timer(clock)).toHaveText(/^0:\d\d$/);
  // Every alert that was due has been shown, so no alarm wakes the worker after it is killed.
  await expect
    .poll(async () => (await nextAlarm(worker))?.scheduledTime)
    .toBeGreaterThan(Date.now() + 2_000);
  await chromium.killWorker();
  await toOwner(page);
  await expect(clock.getByText(/^Code accepted/)).toBeVisible();
});

test('the clock shows the end and closes itself a minute later @long', async ({
  launchChromium,
}) => {
  const chromium = await launchChromium();
  const { clock } = await openClock(chromium);
  await holdTime(clock);
  await letPass(await chromium.worker(), 10 * 60_000 - 2_000);
  await clock.clock.runFor(3_000);
  await expect(timer(clock)).toHaveText('0:00');
  await expect(clock.getByRole('heading', { name: /^Time is up/ })).toBeVisible();
  await clock.clock.runFor(55_000);
  expect(await clocksOpen(chromium)).toBe(1);
  await clock.clock.runFor(6_000);
  await expect.poll(() => clocksOpen(chromium)).toBe(0);
});

test('when the form’s tab is closed, the clock says that the application is lost and can be stopped @long', async ({
  launchChromium,
}) => {
  const chromium = await launchChromium();
  const { page, popup, clock } = await openClock(chromium);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.close();
  const said = /^The form’s tab was closed/;
  await expect(clock.getByText(said)).toBeVisible();
  await expect(popup.getByText(said)).toBeVisible();
  await expect(timer(clock)).toHaveText(/^9:\d\d$/);
  await holdTime(clock);
  await clock.getByRole('button', { name: 'Stop the countdown' }).click();
  await expect(clock.getByText('No countdown is running.')).toBeVisible();
  await expect(popup.getByText(said)).toHaveCount(0);
  await clock.clock.runFor(11_000);
  await expect.poll(() => clocksOpen(chromium)).toBe(0);
});

test('the clock can move on top of all windows and back, one at a time @long', async ({
  chromium,
}) => {
  const { button, clock } = await openClock(chromium);
  const opened = chromium.context.waitForEvent('page');
  await clock.getByRole('button', { name: 'Keep on top' }).click();
  const top = await opened;
  await expect(timer(top)).toHaveText(/^9:\d\d$/);
  await expect(timer(clock)).toHaveCount(0);
  await expect(clock.getByText(/^The clock is on top/)).toBeVisible();
  const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).fontFamily);
  await expect.poll(() => ground(top)).toBe(await ground(clock));

  await chromium.killWorker();
  const before = await seconds(top);
  await expect.poll(() => seconds(top)).toBeLessThan(before);
  await button.evaluate((element: HTMLElement) => element.click());
  await expect.poll(() => clocksOpen(chromium)).toBe(1);

  await clock.getByRole('button', { name: 'Bring it back here' }).click();
  await expect.poll(() => top.isClosed()).toBe(true);
  await expect(timer(clock)).toHaveText(/^9:\d\d$/);
});

test('the clock on top closes itself and its page', inLong(true), async ({ chromium }) => {
  const { page, clock } = await openClock(chromium);
  const opened = chromium.context.waitForEvent('page');
  await clock.getByRole('button', { name: 'Keep on top' }).click();
  const top = await opened;
  await expect(timer(top)).toBeVisible();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.close();
  await top.getByRole('button', { name: 'Stop the countdown' }).click();
  await expect(top.getByText('This clock closes by itself.')).toBeVisible();
  await expect.poll(() => top.isClosed(), { timeout: 20_000 }).toBe(true);
  await expect.poll(() => clocksOpen(chromium)).toBe(0);
});

test('a countdown of a private tab is shown but not stored', async ({ chromium }) => {
  const page = await openForm(chromium.context);
  const worker = await chromium.worker();
  const onDisk = () => worker.evaluate('chrome.storage.local.get()');
  const before = await onDisk();
  // Automated browsers have no private window with an extension. So the worker receives the content
  // script's messages about Next and the code page from this very tab, marked as private.
  await worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ url: ${JSON.stringify(page.url())} });
    const sender = { id: chrome.runtime.id, url: tab.url, frameId: 0, tab: { ...tab, incognito: true } };
    const tell = (message) =>
      new Promise((answer) => chrome.runtime.onMessage.dispatch(message, sender, answer));
    const at = Date.now();
    await tell({ type: 'went-on', at, state: 'company' });
    const sighting = { page: 'importer-form', state: 'code', found: [], missed: [], errors: [],
      framed: false, translated: false };
    await tell({ type: 'sighting', at, sighting, cameFromCompany: true, isFresh: true });
  })()`);
  const clock = await chromium.openExtensionPage('clock.html');
  await expect(timer(clock)).toHaveText(/^(9:5\d|10:00)$/);
  expect(await onDisk()).toEqual(before);
  // Browsers write window titles to disk.
  expect(await clock.title()).toBe('ACE Companion');
});
