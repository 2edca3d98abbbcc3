/**
 * The ten minutes in Firefox: shown in two places, in a hidden tab, and with the background page
 * asleep.
 */
import type { Page } from 'puppeteer-core';
import { expect, importerForm, test } from '../harness/firefox-fixtures';
import type { Firefox } from '../harness/firefox';
import { toCode } from '../harness/firefox-form';
import { inside, openToolbarPopup } from '../harness/firefox-popup';
import { badgeText, left, letPass, shownNotifications } from '../harness/stored';

async function openAtCode(firefox: Firefox): Promise<{ page: Page; room: Page }> {
  await firefox.practice({ mode: 'native', delay: 50, boot: 0 });
  const page = await firefox.open(importerForm);
  const room = await firefox.openPopup(page);
  await toCode(page);
  await expect.poll(() => badgeText(inside(room))).toBe('10');
  return { page, room };
}

const textOf = async (firefox: Firefox, page: Page, role: 'timer' | 'status') =>
  (await firefox.overlay(page)).find(({ attributes }) => attributes['role'] === role)?.text ?? '';

/** Parses "9:41" into seconds. */
function seconds(digits: string): number {
  const [minutes, rest] = digits.split(':').map(Number);
  return (minutes ?? Number.NaN) * 60 + (rest ?? Number.NaN);
}

const marksShown = async (room: Page) =>
  (await shownNotifications(inside(room))).map((id) => id.split(' ').at(-1));

/** Lets time pass until this much is left, ms. */
const letPassUntil = async (room: Page, ms: number) =>
  letPass(inside(room), (await left(inside(room))) - ms);

test('Firefox: page and popup show the same time and keep running @long', async ({ firefox }) => {
  const { page, room } = await openAtCode(firefox);
  const popup = await openToolbarPopup(page, room);
  const times = async () => {
    const onPage = seconds(await textOf(firefox, page, 'timer'));
    const inPopup = seconds(await popup.text('[role=timer]'));
    return { onPage, inPopup, stored: (await left(inside(room))) / 1_000 };
  };
  const agree = ({ onPage, inPopup, stored }: Awaited<ReturnType<typeof times>>) => {
    expect(Math.abs(onPage - inPopup)).toBeLessThanOrEqual(1);
    expect(Math.abs(inPopup - stored)).toBeLessThanOrEqual(1.5);
  };
  const first = await times();
  agree(first);
  expect(first.onPage).toBeGreaterThan(580);
  await expect.poll(async () => (await times()).onPage).toBeLessThanOrEqual(first.onPage - 2);
  const later = await times();
  agree(later);
  expect(later.inPopup).toBeLessThan(first.inPopup);

  await letPassUntil(room, 40_000);
  await expect.poll(async () => (await times()).onPage).toBeLessThanOrEqual(40);
  agree(await times());
  await expect.poll(() => badgeText(inside(room))).toMatch(/^0:\d\d$/);
});

test('Firefox: a hidden tab announces nothing and shows the right time when it returns @long', async ({
  firefox,
}) => {
  const { page, room } = await openAtCode(firefox);
  const visibility = () => page.evaluate('document.visibilityState');
  const said = () => textOf(firefox, page, 'status');
  await expect.poll(said).not.toBe('');
  const atStart = await said();

  await firefox.show(room);
  await expect.poll(visibility).toBe('hidden');
  await letPassUntil(room, 299_000);
  await expect.poll(() => marksShown(room)).toContain('5:00');
  // The new end time is sent after the announcement: once the page draws it, it has received both.
  await expect.poll(async () => seconds(await textOf(firefox, page, 'timer'))).toBeLessThan(300);
  expect(await said()).toBe(atStart);

  await expect.poll(async () => left(inside(room))).toBeLessThan(296_000);
  await firefox.show(page);
  await expect.poll(visibility).toBe('visible');
  const shown = seconds(await textOf(firefox, page, 'timer'));
  expect(Math.abs(shown - (await left(inside(room))) / 1_000)).toBeLessThanOrEqual(1.5);
  expect(await said()).toBe(atStart);

  await letPassUntil(room, 119_000);
  await expect.poll(said).toMatch(/2 minutes|1 minute/);
});

test.describe('', () => {
  // The default is half a minute.
  test.use({ prefs: { 'extensions.background.idle.timeout': 500 } });

  test('Firefox: an alarm wakes the sleeping background page to show an alert', async ({
    firefox,
  }) => {
    const { page, room } = await openAtCode(firefox);
    // Without the form's page, only the alarm can wake it.
    await page.close();
    const asleep = () =>
      firefox.privileged(
        `WebExtensionPolicy.getByID(${JSON.stringify(firefox.extensionId)}).extension.backgroundState`,
      );
    await expect.poll(asleep).toBe('stopped');
    await letPassUntil(room, 301_500);
    expect(await asleep()).toBe('stopped');
    expect(await marksShown(room)).not.toContain('5:00');
    await expect.poll(() => marksShown(room)).toContain('5:00');
    await expect.poll(() => badgeText(inside(room))).toBe('5');
    await expect.poll(asleep).toBe('stopped');
  });
});
