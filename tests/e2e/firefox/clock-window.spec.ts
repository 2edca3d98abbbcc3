/**
 * What stays visible in Firefox: the clock in its own window, and the popup opened from the bar.
 */
import type { Page } from 'puppeteer-core';
import { expect, importerForm, test } from '../harness/firefox-fixtures';
import type { Firefox } from '../harness/firefox';
import { toCode } from '../harness/firefox-form';
import { inside } from '../harness/firefox-popup';
import { inLong } from '../harness/long';
import { stopWindow } from '../harness/stored';

/** Opens the form at its code page, and an extension page from which to call the APIs. */
async function openAtCode(firefox: Firefox) {
  await firefox.practice({ delay: 20, boot: 0 });
  const page = await firefox.open(importerForm);
  const room = await firefox.openExtensionPage('manifest.json');
  await firefox.show(page);
  await toCode(page);
  return { page, room };
}

const barText = async (firefox: Firefox, page: Page) =>
  (await firefox.overlay(page)).find(({ attributes }) => attributes['class'] === 'bar')?.text;

test(
  'Firefox: there is one clock in a small window, which closes itself',
  inLong(true),
  async ({ firefox }) => {
    const { room, page } = await openAtCode(firefox);
    await expect.poll(() => barText(firefox, page)).toContain('Get the code from your contact');
    const ask = () => room.evaluate(`browser.runtime.sendMessage({ type: 'open-clock' })`);
    const clocks = () =>
      room.evaluate(`browser.windows.getAll({ populate: true }).then((all) => all
      .filter(({ type }) => type === 'popup')
      .map(({ tabs }) => new URL(tabs[0].url).pathname))`);
    const said = () =>
      room.evaluate(
        `browser.extension.getViews().find(({ location }) => location.pathname === '/clock.html')?.document.body.innerText ?? ''`,
      );
    await Promise.all([ask(), ask()]);
    await expect.poll(clocks).toEqual(['/clock.html']);
    await expect.poll(said).toMatch(/9:\d\d[^]*when you pressed Next[^]*The form: “/);
    await stopWindow(inside(room));
    await expect.poll(said).toContain('This clock closes by itself.');
    await expect.poll(clocks, { timeout: 20_000 }).toEqual([]);
  },
);

test('Firefox: the bar’s menu opens the popup @long', async ({ firefox }) => {
  const { room, page } = await openAtCode(firefox);
  const button = async (name: string) =>
    (await firefox.overlay(page)).find(({ tag, text }) => tag === 'button' && text === name)?.box;
  await expect.poll(() => button('⋯')).toBeTruthy();
  const popups = () => room.evaluate(`browser.extension.getViews({ type: 'popup' }).length`);
  // Firefox opens it only in a focused window, and a headless window gets focus with a delay.
  await expect(async () => {
    await page.bringToFront();
    for (const name of ['⋯', 'Open the popup']) {
      const box = await button(name);
      if (!box) throw new Error(`the button ${name} is gone`);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    }
    await expect.poll(popups, { timeout: 1_000 }).toBe(1);
  }).toPass();
});
