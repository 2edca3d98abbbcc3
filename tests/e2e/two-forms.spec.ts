/** Several applications at once, and what happens to their tabs. */
import type { Page } from '@playwright/test';
import type { Chromium } from './harness/chromium';
import { expect, test } from './harness/fixtures';
import { openForm, toCode } from './harness/form';
import { badgeText, storedWindows } from './harness/stored';
import { inLong } from './harness/long';

const badge = async (chromium: Chromium) => badgeText(await chromium.worker());

const timer = (page: Page) => page.getByRole('timer', { name: 'Verification code countdown' });

/** A form at its code page, in a tab of its own. */
async function openAtCode(chromium: Chromium) {
  const page = await openForm(chromium.context);
  await toCode(page);
  return page;
}

/** Two forms; the first one's window began four minutes before the other's. */
async function openTwo(chromium: Chromium) {
  const first = await openAtCode(chromium);
  await expect.poll(() => badge(chromium)).toBe('10');
  await (
    await chromium.worker()
  ).evaluate(`chrome.storage.local.get('windows').then(({ windows }) => {
    for (const time of ['startedAt', 'wentOnAt', 'codeSeenAt', 'latestStart', 'latestNow']) {
      windows[0].window[time] -= 240_000;
    }
    return chrome.storage.local.set({ windows });
  })`);
  const second = await openAtCode(chromium);
  return { first, second };
}

/** Which tab of its window is in front, from 0: without a head every page thinks that it is. */
const inFront = async (chromium: Chromium): Promise<number> =>
  (await chromium.worker()).evaluate(
    `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab?.index)`,
  );

test('two forms: badge and popup show the one that ends first, which tab it is, and lead there @long', async ({
  chromium,
}) => {
  const { second } = await openTwo(chromium);
  await expect.poll(() => badge(chromium)).toBe('6');
  await expect.poll(async () => storedWindows(await chromium.worker())).toHaveLength(2);

  const elsewhere = await chromium.context.newPage();
  const popup = await chromium.openPanel(elsewhere);
  await expect(timer(popup)).toHaveText(/^5:\d\d$/);
  await expect(popup.getByText(/^9:\d\d left: “[^”]+”, tab 3 of its window/)).toBeVisible();
  await popup.getByRole('button', { name: 'Go to the form' }).click();
  await expect.poll(() => inFront(chromium)).toBe(1);

  // Over the other form the popup shows its own, and says which ends before it.
  const over = await chromium.openPanel(second);
  await expect(timer(over)).toHaveText(/^9:\d\d$/);
  await expect(over.getByText(/^5:\d\d left: “[^”]+”, tab 2 of its window/)).toBeVisible();
});

test(
  'when the first of two is closed and stopped, the other is shown',
  inLong(true),
  async ({ chromium }) => {
    const { first } = await openTwo(chromium);
    first.on('dialog', (dialog) => void dialog.accept());
    await first.close();
    const popup = await chromium.openPanel(await chromium.context.newPage());
    await expect(popup.getByRole('heading', { name: /^The form’s tab was closed/ })).toBeVisible();
    expect(await badge(chromium)).toMatch(/^[56]$/);
    await popup.getByRole('button', { name: 'Stop the countdown' }).click();
    await expect(timer(popup)).toHaveText(/^9:\d\d$/);
    await expect.poll(() => badge(chromium)).toBe('10');
  },
);

test('a crashed tab that is restored starts again at the company page: lost @long', async ({
  chromium,
}) => {
  const page = await openAtCode(chromium);
  await expect.poll(() => badge(chromium)).toBe('10');
  const [before] = await storedWindows(await chromium.worker());
  const popup = await chromium.openPanel(page);
  await expect(timer(popup)).toBeVisible();

  const crashed = page.waitForEvent('crash');
  const session = await chromium.context.newCDPSession(page);
  // Never answered: what would answer is gone.
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  // The clock goes on: nothing has said yet that the application is lost.
  expect((await storedWindows(await chromium.worker()))[0]?.window.state).toBe('running');

  await (
    await chromium.worker()
  ).evaluate(`chrome.tabs.reload(${before?.tab?.split(' ').at(-1) ?? -1})`);
  const state = async () => (await storedWindows(await chromium.worker()))[0]?.window.state;
  await expect.poll(state).toBe('lost');
  await expect.poll(() => badge(chromium)).toBe('');
  await expect(popup.getByRole('heading', { name: /^Page one is back/ })).toBeVisible();
});
