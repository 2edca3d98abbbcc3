/**
 * The packed extension in Chromium, installed by policy: Chromium lets its alarms fire 30 s from now
 * at the earliest, keeps them through a restart, and updates it by itself. `POLICY=1 LONG=1`, as root
 * on Linux, runs this; the policy is removed at the end.
 */
import { toCode, openForm } from './harness/form';
import { expect, test } from './harness/fixtures';
import { noteResult } from './harness/long';
import { installByPolicy, startPackedChromium } from './harness/packed-chromium';
import { badgeText, left, letPass, shownNotifications, storedWindows } from './harness/stored';
import type { Page } from '@playwright/test';

/** Lets time pass until this much is left, ms. At least 30 s must remain before an alert. */
const letPassUntil = async (popup: Page, ms: number) => letPass(popup, (await left(popup)) - ms);

/** Waits for an alert. Returns how late it was seen, ms. */
async function lateness(popup: Page, mark: string, at: number): Promise<number> {
  const isShown = async () => (await shownNotifications(popup)).some((id) => id.endsWith(mark));
  await expect.poll(isShown, { intervals: [50], timeout: 60_000 }).toBe(true);
  return at - (await left(popup));
}

const versionOf = (popup: Page): Promise<string> =>
  popup.evaluate('chrome.runtime.getManifest().version');

test('packed: first run, alerts, a restart and an update in a countdown @long @policy', async ({
  portal,
}) => {
  test.setTimeout(400_000);
  const profile = test.info().outputPath('profile');
  const late: Record<string, number> = {};
  const extension = await installByPolicy(test.info().outputPath('packages'));
  try {
    await extension.offer('0.0.1');
    let chromium = await startPackedChromium(extension.id, profile, portal.port);
    await expect.poll(() => chromium.welcomes()).toBe(1);
    await toCode(await openForm(chromium.context));
    let popup = await chromium.openExtensionPage('popup.html');
    await expect.poll(() => badgeText(popup)).toBe('10');
    expect(chromium.welcomes()).toBe(1);
    await letPassUntil(popup, 335_000);
    late['5:00'] = await lateness(popup, '5:00', 300_000);

    const [before] = await storedWindows(popup);
    await chromium.context.close();
    chromium = await startPackedChromium(extension.id, profile, portal.port);
    popup = await chromium.openExtensionPage('popup.html');
    await expect.poll(() => badgeText(popup)).toBe('5');
    expect(await storedWindows(popup)).toMatchObject([
      { id: before?.id, window: { state: 'running', startedAt: before?.window.startedAt } },
    ]);
    expect(chromium.welcomes()).toBe(0);
    await letPassUntil(popup, 155_000);
    late['2:00'] = await lateness(popup, '2:00', 120_000);

    await extension.offer('0.0.2');
    const checked = await popup.evaluate('chrome.runtime.requestUpdateCheck()');
    expect(checked).toMatchObject({ status: 'update_available' });
    await letPassUntil(popup, 95_000);
    late['1:00'] = await lateness(popup, '1:00', 60_000);
    late['0:20'] = await lateness(popup, '0:20', 20_000);
    // The update waits for the end of the countdown.
    expect(await versionOf(popup)).toBe('0.0.1');

    // It may close the popup as soon as the countdown is over, so the last alert is not timed.
    const opened = async () => {
      const page = await chromium.openExtensionPage('popup.html');
      const version = await versionOf(page);
      await page.close();
      return version;
    };
    await expect.poll(() => opened().catch(() => ''), { timeout: 60_000 }).toBe('0.0.2');
    expect(chromium.welcomes()).toBe(0);
    for (const [mark, ms] of Object.entries(late)) {
      expect(ms, `${mark} was late`).toBeLessThanOrEqual(1_000);
    }
    const all = Object.entries(late).map(([mark, ms]) => `${mark} ${Math.ceil(ms)} ms`);
    await noteResult(
      `late: ${all.join(', ')}; the update to 0.0.2 came after the end`,
      `Chromium ${chromium.context.browser()?.version()}`,
    );
    await chromium.context.close();
  } finally {
    await extension.close();
  }
});
