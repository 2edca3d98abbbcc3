/** Pages that mean no good, or behave as if: what they cannot make the extension do. */
import type { Page } from '@playwright/test';
import { expect, importerForm, overlay, test } from './harness/fixtures';
import { shownNotifications } from './harness/stored';

const companyState = `<form><label>Company Name <input></label>
  <label>Importer Record Number <input></label><label>Business Email Address <input></label>
  <button type="button">Next</button></form>`;
const codeState = `<form><label>Verification Code <input></label>
  <button type="button">Back</button><button type="button">Next</button></form>`;

/** The page's content replaced by its own script, as a page without a reload does. */
const become = (page: Page, html: string) =>
  page.evaluate((content) => {
    document.body.innerHTML = content;
  }, html);

const timers = async (page: Page) =>
  (await overlay(page)).filter(({ role }) => role === 'timer').length;

test('a page that begins code windows one after the other shows one notification', async ({
  chromium,
}) => {
  await chromium.practice({ delay: 20, boot: 0 });
  const page = await chromium.context.newPage();
  await page.goto(importerForm);
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
