/** Firefox replaces an extension without reloading open pages, and ends its old scripts at once. */
import { builtForFirefox } from '../harness/firefox';
import { expect, importerForm, test } from '../harness/firefox-fixtures';
import { control, fill, press, toCode } from '../harness/firefox-form';
import { inside } from '../harness/firefox-popup';
import { errorOf } from '../harness/shown-time';
import { markOf } from '../harness/step-marks';
import { storedWindows } from '../harness/stored';

test('Firefox: an update keeps the open form, what is typed in it and the countdown @long', async ({
  firefox,
}) => {
  await firefox.practice({ mode: 'native', delay: 20, boot: 0 });
  const page = await firefox.open(importerForm);
  await toCode(page);
  const texts = async () => (await firefox.overlay(page)).map(({ text }) => text).join(' ');
  await expect.poll(texts).toContain(markOf(2));
  await fill(page, { 'Verification Code': '12' });
  const bars = async () =>
    (await firefox.overlay(page))
      .filter(({ attributes }) => attributes['class'] === 'bar')
      .map(({ id }) => id);
  const [old] = await bars();

  await firefox.browser.installExtension(builtForFirefox);
  // Only the new script's bar remains; it has removed the old one.
  const areNew = async () => (await bars()).map((bar) => bar !== old);
  await expect.poll(areNew).toEqual([true]);
  const popup = await firefox.openPanel(page);
  await expect.poll(() => firefox.countInOverlay(page, { role: 'timer' })).toBe(1);
  const clock = async () =>
    (await firefox.overlay(page)).find(({ attributes }) => attributes['role'] === 'timer')?.text;
  expect(await errorOf(inside(popup), clock)).toBeLessThanOrEqual(1_000);

  await firefox.show(page);
  await (await control(page, 'textbox', 'Verification Code')).click();
  await page.keyboard.type('3456');
  await press(page, 'Next');
  await control(page, 'combobox', 'Country');
  await expect.poll(texts).toContain(markOf(3));
  await expect
    .poll(() => storedWindows(inside(popup)))
    .toMatchObject([{ window: { state: 'accepted' } }]);
});

test('Firefox: once the extension is disabled, no countdown stands still on the page @long', async ({
  firefox,
}) => {
  await firefox.practice({ mode: 'native', delay: 20, boot: 0 });
  const page = await firefox.open(importerForm);
  await toCode(page);
  const timers = () => firefox.countInOverlay(page, { role: 'timer' });
  await expect.poll(timers).toBe(1);
  await firefox.privileged(`(async () => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const addon = await AddonManager.getAddonByID(${JSON.stringify(firefox.extensionId)});
    await addon.disable();
  })()`);
  // Firefox ends the script without warning, so what it drew must vanish by itself.
  await expect.poll(timers).toBe(0);
});
