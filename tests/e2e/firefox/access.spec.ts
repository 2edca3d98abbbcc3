/** In Firefox, a person can revoke access to single hosts at any time. The popup then says so. */
import { expect, importerForm, test } from '../harness/firefox-fixtures';
import { toCode } from '../harness/firefox-form';
import { inside, sectionText } from '../harness/firefox-popup';
import { badgeText, left, letPass, shownNotifications } from '../harness/stored';

// The browser's permission prompt is outside of every page, so it is accepted automatically.
test.use({ prefs: { 'extensions.webextOptionalPermissionPrompts': false } });

test('Firefox: revoked access is reported, the clock continues, and one button restores it @long', async ({
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
  // The background page, too, still shows alerts.
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
