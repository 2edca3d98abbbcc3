/** Documents that the browser keeps after the person has left them. */
import { expect, importerForm, said, test } from './harness/fixtures';
import { clockOnPage } from './harness/shown-time';
import { stopWindow } from './harness/stored';

test('a form restored from the back-forward cache shows what happened meanwhile', async ({
  launchChromium,
}) => {
  // By default, Playwright disables the cache.
  const chromium = await launchChromium({ without: ['--disable-back-forward-cache'] });
  await chromium.practice({ cache: 'kept' });
  const page = await chromium.context.newPage();
  await page.goto(importerForm);
  await expect.poll(() => said(page)).not.toBe('');
  const popup = await chromium.openPanel(page);
  await popup.evaluate(`chrome.tabs.query({ url: '${importerForm}' }).then(([{ id }]) =>
    chrome.runtime.sendMessage({ type: 'by-hand', tabId: id, act: { type: 'start-window' } }))`);
  await expect.poll(() => clockOnPage(page)).toMatch(/^9:\d\d$/);
  await page.evaluate(() => {
    addEventListener('pageshow', (event) => Object.assign(globalThis, { kept: event.persisted }));
  });

  await page.goto('https://ace.cbp.gov/s/');
  await stopWindow(popup);
  await page.bringToFront();
  const back = page.waitForURL(importerForm, { waitUntil: 'commit' });
  await page.evaluate('history.back()').catch(() => undefined);
  await back;
  await expect.poll(() => page.evaluate('kept'), { message: 'from the cache' }).toBe(true);
  await expect.poll(() => clockOnPage(page)).toBeUndefined();
});
