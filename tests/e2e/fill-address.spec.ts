/** The script that fills in the form checks by itself that it is in the form. */
import { fillKey, type FillOutcome, type FillRequest } from '../../lib/fill/request';
import type { Chromium } from './harness/chromium';
import { fillPage } from './harness/fill-pages';
import { expect, importerForm, said, test } from './harness/fixtures';

/** What the page’s field received. */
declare const received: Record<string, string>;

/** Calls the script in the active tab as the side panel does, but without the side panel’s checks. */
async function call(chromium: Chromium, address: string): Promise<string[]> {
  const texts = [{ field: 'city', text: 'Miami' }] as const;
  const request: FillRequest = { address, state: 'owner', texts, replaces: false };
  const results = await (
    await chromium.worker()
  ).evaluate<FillOutcome[]>(`(async () => {
    const [{ id: tabId }] = await chrome.tabs.query({ active: true });
    const target = { tabId, frameIds: [0] };
    await chrome.scripting.executeScript({ target, files: ['/fill.js'] });
    const [{ result }] = await chrome.scripting.executeScript({
      target,
      func: (key, request) => Reflect.get(globalThis, Symbol.for(key))(request),
      args: ${JSON.stringify([fillKey, request])},
    });
    return result;
  })()`);
  return results.map(({ outcome }) => outcome);
}

test('the filling script puts nothing into a page at another address', async ({ chromium }) => {
  const page = await chromium.context.newPage();
  await page.route(/^https:\/\/ace/, (route) =>
    route.fulfill({ contentType: 'text/html', body: fillPage('owner') }),
  );
  const city = () => page.evaluate(() => received['City'] ?? '');

  for (const elsewhere of [
    'https://ace-accounts.cbp.gov/s/exporter-form',
    'https://ace.cbp.gov/s/importer-form',
  ]) {
    await page.goto(elsewhere);
    for (const address of [importerForm, elsewhere]) {
      expect(await call(chromium, address), elsewhere).toEqual(['stopped']);
    }
    expect(await city()).toBe('');
  }

  await page.goto(importerForm);
  await expect.poll(() => said(page)).toContain('starred fields');
  for (const address of [
    'https://ace.cbp.gov/s/importer-form',
    'https://ace-accounts.cbp.gov/s/exporter-form',
    `${importerForm}/`,
  ]) {
    expect(await call(chromium, address), address).toEqual(['stopped']);
  }
  // The page is asked for as the form, and moves on within its document.
  await page.evaluate(() => history.replaceState(null, '', '/s/exporter-form'));
  expect(await call(chromium, importerForm)).toEqual(['stopped']);
  expect(await city()).toBe('');

  await page.evaluate(() => history.replaceState(null, '', '/s/importer-form?language=en#top'));
  await expect.poll(() => call(chromium, importerForm)).toEqual(['taken']);
  expect(await city()).toBe('Miami');
});
