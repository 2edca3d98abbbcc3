/** Firefox lets a person take the access to single hosts away at any time; the popup then says so. */
import { expect, importerForm, test } from '../harness/firefox-fixtures';
import { toCode } from '../harness/firefox-form';
import { inside, sectionText } from '../harness/firefox-popup';
import { badgeText, left, letPass, shownNotifications } from '../harness/stored';

// The browser's own question stands outside every page; it is answered with yes.
test.use({ prefs: { 'extensions.webextOptionalPermissionPrompts': false } });

test('Firefox: access withdrawn is said, the clock goes on, one button gives it back @long', async ({
  firefox,
}) => {
  await firefox.practice({ mode: 'synthetic', delay: 50, boot: 0 });
  const page = await firefox.open(importerForm);
  const popup = await firefox.openPanel(page);
  await toCode(page);
  await expect.poll(() => badgeText(inside(popup))).toBe('10');

  await firefox.setHostAccess(false);
  await firefox.show(popup);
  const notice = () => sectionText(popup, 'Your browser blocks us');
  await expect.poll(notice).toContain('Allow it again');
  const digits = () => popup.$eval('[role=timer]', (timer) => timer.textContent);
  const before = await digits();
  expect(before).toMatch(/^(9:\d\d|10:00)$/);
  await expect.poll(digits).not.toBe(before);
  // Not the popup alone: the background page tells what is due, too.
  await letPass(inside(popup), (await left(inside(popup))) - 299_000);
  await expect.poll(async () => (await shownNotifications(inside(popup))).join()).toContain('5:00');
  await expect.poll(() => badgeText(inside(popup))).toBe('5');
  const apart = await firefox.open(importerForm);
  await apart.waitForFunction(() => document.body.innerText.includes('Company Name'));
  const hasOverlay = async () => (await firefox.overlay(apart)).length > 0;
  expect(await hasOverlay()).toBe(false);

  await firefox.show(popup);
  await (await popup.waitForSelector('section.notice button'))?.click();
  await expect.poll(notice).toBe('');
  await apart.reload();
  await expect.poll(hasOverlay).toBe(true);
});
