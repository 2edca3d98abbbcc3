/** Several applications at once, and what happens when their tabs close. */
import type { Page } from '@playwright/test';
import type { Chromium } from './harness/chromium';
import { expect, test } from './harness/fixtures';
import { openForm, toCode } from './harness/form';
import { badgeText, storedWindows } from './harness/stored';
import { inLong } from './harness/long';

const badge = async (chromium: Chromium) => badgeText(await chromium.worker());

const timer = (page: Page) => page.getByRole('timer', { name: 'Verification code countdown' });

/** Opens a form at its code page in a new tab. */
async function openAtCode(chromium: Chromium) {
  const page = await openForm(chromium.context);
  await toCode(page);
  return page;
}

/** Opens two forms. The first code window began four minutes before the second. */
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
  // The beginning of another countdown would end that of a tab closed before.
  const running = { window: { state: 'running' } };
  const worker = await chromium.worker();
  await expect.poll(() => storedWindows(worker)).toMatchObject([running, running]);
  return { first, second };
}

/**
 * Returns the index of the tab in front. A page cannot tell: in a headless browser every page
 * believes that it is in front.
 */
const inFront = async (chromium: Chromium): Promise<number> =>
  (await chromium.worker()).evaluate(
    `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab?.index)`,
  );

test('with two forms, badge and popup show the one that ends first and lead to its tab @long', async ({
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

  // Over the other form, the panel shows its own countdown and mentions the one that ends first.
  const over = await chromium.openPanel(second);
  await expect(timer(over)).toHaveText(/^9:\d\d$/);
  await expect(over.getByText(/^5:\d\d left: “[^”]+”, tab 2 of its window/)).toBeVisible();
});

test(
  'when the first of two forms is closed and stopped, the other is shown',
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

test('a crashed tab that restarts at the company page counts as lost @long', async ({
  chromium,
}) => {
  const page = await openAtCode(chromium);
  await expect.poll(() => badge(chromium)).toBe('10');
  const [before] = await storedWindows(await chromium.worker());
  const popup = await chromium.openPanel(page);
  await expect(timer(popup)).toBeVisible();

  const crashed = page.waitForEvent('crash');
  const session = await chromium.context.newCDPSession(page);
  // This call never returns, because the tab that would respond is gone.
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  // The clock continues: nothing shows yet that the application is lost.
  expect((await storedWindows(await chromium.worker()))[0]?.window.state).toBe('running');

  await (
    await chromium.worker()
  ).evaluate(`chrome.tabs.reload(${before?.tab?.split(' ').at(-1) ?? -1})`);
  const state = async () => (await storedWindows(await chromium.worker()))[0]?.window.state;
  await expect.poll(state).toBe('lost');
  await expect.poll(() => badge(chromium)).toBe('');
  await expect(popup.getByRole('heading', { name: /^Page one is back/ })).toBeVisible();
});
