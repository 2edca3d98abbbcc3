/** A copy of the extension that nobody has kept up for half a year. */
import { clickOverlay, expect, importerForm, said, test } from './harness/fixtures';
import { openForm } from './harness/form';
import { setAhead } from './harness/later';

const halfAYear = 181 * 86_400_000;
const old = 'This copy is old';

test('bar and popup say that a copy is old, until that is read', async ({ launchChromium }) => {
  const chromium = await launchChromium({});
  const page = await openForm(chromium.context);
  await setAhead(await chromium.worker(), halfAYear);
  await page.goto(importerForm);
  await expect.poll(() => said(page)).toContain(old);
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
