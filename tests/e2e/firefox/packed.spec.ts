/**
 * The packed extension in Firefox, through a real restart of the browser: Firefox forgets all alarms
 * then, and so does not wake the extension by itself.
 */
import { mkdir } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import {
  addToProfile,
  packForFirefox,
  startPackedFirefox,
  type PackedFirefox,
} from '../harness/packed-firefox';
import {
  badgeText,
  keptLogin,
  left,
  letPass,
  shownNotifications,
  store,
  storedWindows,
} from '../harness/stored';

const welcomes = async (firefox: PackedFirefox) =>
  (await firefox.tabs()).filter((url) => url.endsWith('/welcome.html')).length;

test('Firefox, packed: a running countdown and the logins survive a restart @long', async () => {
  test.setTimeout(180_000);
  const profile = test.info().outputPath('profile');
  const packages = test.info().outputPath('packages');
  await mkdir(packages, { recursive: true });
  await addToProfile(profile, await packForFirefox(packages));
  const login = keptLogin('Northwind');

  let firefox = await startPackedFirefox(profile);
  try {
    await expect.poll(() => welcomes(firefox)).toBe(1);
    const first = await firefox.openExtensionPage('popup.html');
    await store(first, { logins: [login] });
    const start = { type: 'by-hand', tabId: null, act: { type: 'start-window' } };
    await first.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(start)})`);
    await expect.poll(() => badgeText(first)).toBe('10');
    expect(await welcomes(firefox)).toBe(1);
    // The alert at 5:00 falls due while the browser is closed.
    await letPass(first, (await left(first)) - 310_000);
    expect(await left(first)).toBeGreaterThan(301_000);
    const [before] = await storedWindows(first);
    const due = (before?.window.startedAt ?? Number.NaN) + 300_000;
    await firefox.quit();
    await expect.poll(() => Date.now(), { timeout: 15_000 }).toBeGreaterThan(due);

    firefox = await startPackedFirefox(profile);
    // Before a page of the extension is open, which could wake it.
    await expect.poll(() => firefox.backgroundState()).toBe('running');
    const second = await firefox.openExtensionPage('popup.html');
    await expect.poll(() => badgeText(second)).toBe('5');
    const alerts = async () => (await shownNotifications(second)).map((id) => id.split(' ').at(-1));
    await expect.poll(alerts).toEqual(['5:00']);
    expect(await storedWindows(second)).toMatchObject([
      {
        id: before?.id,
        window: { state: 'running', startedAt: before?.window.startedAt, how: 'hand' },
      },
    ]);
    expect(await second.evaluate(`chrome.storage.local.get('logins')`)).toEqual({
      logins: [login],
    });
    const alarms: { name: string }[] = await second.evaluate('chrome.alarms.getAll()');
    const marks = alarms.map(({ name }) => name.split(' ').at(-1));
    expect(marks).toEqual(expect.arrayContaining(['2:00', '1:00', '0:20', 'expired']));
    expect(await welcomes(firefox)).toBe(0);

    // The alarms that were set anew really fire.
    await letPass(second, (await left(second)) - 121_000);
    await expect.poll(alerts).toEqual(['2:00']);
  } finally {
    await firefox.quit();
  }
});
