/**
 * A person's steps in Firefox: in its own sidebar, from the questions to the bank data after the
 * refresh.
 */
import type { Page } from 'puppeteer-core';
import { catalogues } from '../../../lib/texts';
import { portalHome } from '../harness/addresses';
import { expect, importerForm, test } from '../harness/firefox-fixtures';
import { choose, control, fill, press } from '../harness/firefox-form';
import { inside } from '../harness/firefox-popup';
import { often, sidebarOf } from '../harness/firefox-sidebar';
import { questionsOf, titleOf } from '../harness/guide';

const { en } = catalogues;

const present = 'li[aria-current="step"]';

async function logIn(page: Page): Promise<void> {
  await press(page, 'Trade/PGA User');
  await fill(page, { Email: 'owner@example.com', Password: 'a long enough passphrase' });
  await press(page, 'LOG IN');
  await fill(page, { 'Security Token': '123456' });
  await press(page, 'VERIFY');
}

/** What the person does on the portal while each step is the current one. */
const onPortal: readonly [step: string, act: (page: Page) => Promise<void>][] = [
  ['ach-log-in', logIn],
  [
    'ach-open-list',
    async (page) => {
      await press(page, 'Accounts', 'menu');
      await press(page, 'Importer', 'menuitem');
    },
  ],
  ['ach-open-account', (page) => press(page, 'EXAMPLE IMPORTS LLC', 'link')],
  ['ach-open-tab', (page) => press(page, 'ACH Refund Authorization', 'tab')],
  ['ach-refresh', (page) => press(page, 'Add ACH Info')],
  [
    'ach-fill',
    async (page) => {
      await fill(page, { 'Bank Routing Number': '021000021', 'Account Number': '000123456789' });
      await choose(page, 'Bank Control Key', 'Checking');
      await press(page, 'Submit');
    },
  ],
  [
    'ach-see-back',
    async (page) => {
      await press(page, 'Close');
      // A click on something that the dialog still covers would hit the dialog.
      await page.waitForSelector('pierce/[role=dialog]', { hidden: true });
      await press(page, 'Get Info/Refresh');
    },
  ],
];

test('Firefox: the sidebar leads from the questions to the data after the refresh, for the tab in front @long', async ({
  firefox,
}) => {
  await firefox.practice({ delay: 20, boot: 0 });
  const page = await firefox.open(portalHome);
  const room = await firefox.openExtensionPage('manifest.json');
  const sidebar = sidebarOf(firefox, room);
  const isAt = (step: string) =>
    expect
      .poll(() => sidebar.text(`${present} label`), { ...often, message: step })
      .toBe(titleOf(step));

  const popup = await firefox.openPopup(page);
  await firefox.show(popup);
  await (await control(popup, 'button', en.today.allSteps)).click();
  await expect.poll(() => sidebar.address(), often).toBe('sidepanel.html#guide');
  await firefox.show(page);
  for (const { legend, text } of questionsOf('no-bank-data')) {
    await expect.poll(() => sidebar.text('.question legend'), often).toBe(legend);
    await sidebar.press(text, '.question');
    await sidebar.press(en.guide.goOn);
  }
  // The steps before the portal are completed by hand.
  for (const step of ['ach-who', 'ach-bank-data', 'ach-suffixes']) {
    await isAt(step);
    await sidebar.press(titleOf(step), present);
  }
  await sidebar.press(en.guide.suffixes.label);
  await sidebar.type('12-345678900');
  await sidebar.press(en.guide.suffixes.add);
  await sidebar.press(en.suffixes.visible, '.suffix');

  for (const [step, act] of onPortal) {
    await isAt(step);
    await act(page);
  }
  // Visible fields prove nothing: only the person can say that they hold the right data.
  await isAt('ach-see-back');
  await sidebar.press(titleOf('ach-see-back'), present);
  await isAt('ach-all-suffixes');

  // Another tab is at another step. This one has kept its own.
  const other = await firefox.open(importerForm);
  await expect.poll(() => sidebar.text('main'), often).toContain(titleOf('company'));
  await firefox.show(page);
  await isAt('ach-all-suffixes');

  for (const check of ['entered', 'seen', 'rev613'] as const) {
    await sidebar.press(en.suffixes[check], '.suffix');
  }
  await expect.poll(() => sidebar.text('main'), often).toContain('1 of 1 complete');
  const stored = await inside(room).evaluate<string>(
    'browser.storage.local.get().then(JSON.stringify)',
  );
  expect(stored).toContain('…6789 · 00');
  expect(stored).not.toMatch(/345678|021000021|000123456789/);

  // Its command closes and opens it.
  await other.close();
  await sidebar.toggle();
  await expect.poll(() => sidebar.address(), often).toBe('');
  await sidebar.toggle();
  await isAt('ach-all-suffixes');
});
