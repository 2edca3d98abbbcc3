import { expect, importerForm, test } from './harness/fixtures';

test('the popup’s menu opens the side panel, which stays open', async ({ chromium }) => {
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
  // A tab with the popup's page, where a click is a user gesture, too.
  const popup = await chromium.openExtensionPage('popup.html');
  await popup.getByRole('button', { name: 'More', exact: true }).click();
  await popup.getByRole('button', { name: 'Open as side panel' }).click();
  await expect.poll(panels).toBe(1);

  const panel = await chromium.openExtensionPage('sidepanel.html');
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(/on the phone first$/);
});

test('on first use the popup asks about the person’s case and continues in the side panel @long', async ({
  chromium,
}) => {
  const addresses = async () =>
    (await chromium.worker()).evaluate<string[]>(
      `chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then((all) => all.map(({ documentUrl }) => documentUrl.split('/').at(-1)))`,
    );
  const popup = await chromium.openExtensionPage('popup.html');
  await popup.getByRole('button', { name: /^I’m not sure/ }).click();
  await expect.poll(addresses).toEqual(['sidepanel.html#guide']);

  // Once answered, it is not asked again, and the popup shows the next step of the case.
  const panel = await chromium.openExtensionPage('sidepanel.html#guide');
  for (const answer of ['Our client’s: we are a broker', 'A broker or filer']) {
    await panel.getByRole('radio', { name: answer }).check();
    await panel.getByRole('button', { name: 'Continue' }).click();
  }
  const again = await chromium.openExtensionPage('popup.html');
  await expect(again.getByRole('heading', { name: 'Get your own account' })).toBeVisible();
  await expect(again.getByRole('checkbox', { name: 'Get your own account' })).toBeVisible();
});
