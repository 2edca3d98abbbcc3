/** A copy of the extension that nobody has kept up for half a year. */
import type { Chromium } from './harness/chromium';
import { clickOverlay, expect, importerForm, said, test } from './harness/fixtures';
import { openForm, toCode } from './harness/form';
import { setAhead } from './harness/later';

const halfAYear = 181 * 86_400_000;
const old = 'This copy is old';

async function openOld({ context, worker }: Chromium) {
  const page = await openForm(context);
  await setAhead(await worker(), halfAYear);
  await page.goto(importerForm);
  await expect.poll(() => said(page)).toContain(old);
  return page;
}

test('bar and popup say that a copy is old, until that is read', async ({ launchChromium }) => {
  const chromium = await launchChromium({});
  const page = await openOld(chromium);
  const popup = await chromium.openExtensionPage('popup.html');
  await popup.clock.setFixedTime(Date.now() + halfAYear);
  await popup.reload();
  const title = popup.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(old);
  await page.bringToFront();
  await clickOverlay(page, { role: 'button', name: 'Go on' });
  await expect.poll(() => said(page)).toContain('on the phone');
  await expect(title).not.toHaveText(old);
});

test('an old copy does not say so over a countdown @long', async ({ launchChromium }) => {
  const page = await openOld(await launchChromium({}));
  await toCode(page);
  await expect.poll(() => said(page)).toContain('No code yet?');
  expect(await said(page)).not.toContain(old);
});
