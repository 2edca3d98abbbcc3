import { expect, importerForm, test } from './harness/fixtures';

test('the popup opens the side panel, which shows the same and stays', async ({ chromium }) => {
  await chromium.practice({ captcha: 'off' });
  const page = await chromium.context.newPage();
  await page.goto(importerForm);
  const panels = async () => {
    const worker = await chromium.worker();
    return worker.evaluate<number>(
      `chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then((all) => all.length)`,
    );
  };
  expect(await panels()).toBe(0);
  // A tab with the popup's page: a click there is a person's click as well.
  const popup = await chromium.openExtensionPage('popup.html');
  await popup.getByRole('button', { name: 'Keep at the side' }).click();
  await expect.poll(panels).toBe(1);

  const panel = await chromium.openExtensionPage('sidepanel.html');
  await expect(panel.getByRole('heading', { name: 'ACE Companion' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Keep at the side' })).toHaveCount(0);
});

test('on first use the popup offers the questions, and leads to them at the side @long', async ({
  chromium,
}) => {
  await chromium.practice({ captcha: 'off' });
  const page = await chromium.context.newPage();
  await page.goto(importerForm);
  const addresses = async () =>
    (await chromium.worker()).evaluate<string[]>(
      `chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then((all) => all.map(({ documentUrl }) => documentUrl.split('/').at(-1)))`,
    );
  const popup = await chromium.openExtensionPage('popup.html');
  await popup.getByRole('button', { name: 'Which case is yours?' }).click();
  await expect.poll(addresses).toEqual(['sidepanel.html#way']);

  // Said once, it is not offered again, and the popup shows the journey of the case.
  const panel = await chromium.openExtensionPage('sidepanel.html#way');
  await panel.getByRole('radio', { name: 'A broker or filer' }).check();
  await panel.getByRole('button', { name: 'Continue' }).click();
  const again = await chromium.openExtensionPage('popup.html');
  await expect(again.getByRole('region', { name: 'Your steps' })).toContainText('Open an account');
  await page.close();
  await expect(again.getByRole('region', { name: 'Your steps' })).toContainText('Special cases');
  await expect(again.getByRole('button', { name: 'Which case is yours?' })).toHaveCount(0);
});
