/** Hostile pages, and what they cannot make the extension do. */
import type { Page } from '@playwright/test';
import { expect, overlay, test } from './harness/fixtures';
import { openForm } from './harness/form';
import { shownNotifications } from './harness/stored';

const companyState = `<form><label>Company Name <input></label>
  <label>Importer Record Number <input></label><label>Business Email Address <input></label>
  <button type="button">Next</button></form>`;
const codeState = `<form><label>Verification Code <input></label>
  <button type="button">Back</button><button type="button">Next</button></form>`;

/** Replaces the page's content by script, as a single-page application does. */
const become = (page: Page, html: string) =>
  page.evaluate((content) => {
    document.body.innerHTML = content;
  }, html);

const timers = async (page: Page) =>
  (await overlay(page)).filter(({ role }) => role === 'timer').length;

test('a page that goes from login to portal within one document proves no login @long', async ({
  chromium,
}) => {
  await chromium.practice({ signedIn: 1 });
  const page = await chromium.context.newPage();
  const seen = async (): Promise<string> =>
    (await chromium.worker()).evaluate(
      `chrome.storage.session.get('tabs').then(({ tabs }) => Object.values(tabs ?? {})[0]?.sighting?.page ?? '')`,
    );
  await page.goto('https://ace.cbp.gov/s/');
  await expect.poll(seen).toBe('portal');
  await page.evaluate(() => history.pushState({}, '', '/s/login/'));
  await expect.poll(seen).toBe('portal-sign-in');
  await page.evaluate(() => history.pushState({}, '', '/s/'));
  await expect.poll(seen).toBe('portal');
  await expect
    .poll(async () =>
      (await chromium.worker()).evaluate(
        `chrome.storage.session.get('tabs').then(({ tabs }) => Object.values(tabs)[0].atLogin)`,
      ),
    )
    .toBe(false);
  // A login would have been written by now: this message changes nothing, and its write comes later
  // in the same queue.
  const other = await chromium.openExtensionPage('log.html');
  expect(await other.evaluate(`chrome.runtime.sendMessage({ type: 'told', logins: [] })`)).toEqual({
    refused: null,
  });
  const stored: string = await (
    await chromium.worker()
  ).evaluate(`chrome.storage.local.get('logins').then(JSON.stringify)`);
  expect(stored).not.toContain('"seen"');
});

test('a page that starts many code windows causes only one notification', async ({ chromium }) => {
  const page = await openForm(chromium.context);
  for (let turn = 0; turn < 4; turn += 1) {
    await become(page, companyState);
    await expect.poll(() => timers(page)).toBe(0);
    await become(page, codeState);
    await expect.poll(() => timers(page)).toBe(1);
  }
  const shown = async () => shownNotifications(await chromium.worker());
  await expect.poll(async () => (await shown()).at(-1)).toMatch(/\.4 start$/);
  expect(await shown()).toHaveLength(1);
});

test('the worker knows of an overlay that the page keeps out of reach, until the page is reloaded', async ({
  chromium,
}) => {
  const page = await openForm(chromium.context);
  await expect.poll(async () => (await overlay(page)).length).toBeGreaterThan(3);
  await page.evaluate(() => {
    setInterval(() => {
      for (const child of document.documentElement.children)
        if (child !== document.head && child !== document.body)
          child.toggleAttribute('inert', true);
    }, 30);
  });
  const isGone = async (): Promise<boolean> =>
    (await chromium.worker()).evaluate(
      `chrome.storage.session.get('tabs').then(({ tabs }) => Object.values(tabs)[0].overlayGone)`,
    );
  await expect.poll(isGone).toBe(true);
  await page.reload();
  await expect.poll(isGone).toBe(false);
});

test('a forged beforeunload event is ignored, because an answer would reveal the extension', async ({
  chromium,
}) => {
  await chromium.practice({ step: 'code' });
  const page = await openForm(chromium.context);
  await expect.poll(() => timers(page)).toBe(1);
  const answered = await page.evaluate(
    () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })),
  );
  expect(answered).toBe(false);
});
