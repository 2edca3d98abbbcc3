/**
 * The list of logins in a real browser: by keyboard, at every size, with axe, and its effect on the
 * clock.
 */
import { expectSound } from './harness/axe';
import type { Chromium } from './harness/chromium';
import { expect, test } from './harness/fixtures';
import { day, keptLogin, shownNotifications } from './harness/stored';
import { inEachLook } from './harness/looks';

const login = (id: string, age: number | null, more: object = {}) =>
  keptLogin(id, { lastLogin: age === null ? null : { day: day(age), how: 'seen' }, ...more });

const six = [
  login('Northwind Imports', 12),
  login('Harbor Freight Forwarding with a long name', 50, { isMine: false, role: 'TAU' }),
  login('Southwind', 41, { snoozedUntil: day(-3) }),
  login('Contoso', 44, { isMine: false, toldOn: day(1), hasProxy: true }),
  login('Alvarez', null, { isMine: false, role: 'PTAO' }),
  login('Litware', 38),
];

/**
 * Stores these values as if they had always been there, with today's notification already shown.
 */
async function store(chromium: Chromium, stored: object): Promise<void> {
  const all = JSON.stringify({ remindedOn: day(0), ...stored });
  // Writes under the worker's lock: a worker that has just started would otherwise report these
  // logins before the test begins.
  const write = `() => chrome.storage.local.set(${all})`;
  await (
    await chromium.worker()
  ).evaluate(
    `navigator.locks.request('clocks', () => navigator.locks.request('telling', ${write}))`,
  );
}

const ids = async (chromium: Chromium): Promise<string[]> =>
  (await chromium.worker()).evaluate(
    `chrome.storage.local.get('logins').then(({ logins }) => logins.map(({ id }) => id))`,
  );

inEachLook(
  [320, 1280],
  async (chromium) => {
    const seenLogins = [{ id: 'q', day: day(0), how: 'seen' }];
    const setAside = [{ key: 'windows', at: Date.now(), value: 'damaged' }];
    await store(chromium, { logins: six, seenLogins, setAside });
    const page = await chromium.openExtensionPage('logins.html');
    await page.getByRole('button', { name: 'Add a login' }).click();
    await page.getByRole('checkbox', { name: 'Select all shown' }).check();
    for (const summary of await page.locator('summary').all()) await summary.click();
    await expectSound(page);
  },
  true,
);

test('a login can be added, removed and put back by keyboard', async ({ chromium }) => {
  await store(chromium, { logins: [login('Northwind Imports', 12)] });
  const page = await chromium.openExtensionPage('logins.html');
  const { keyboard } = page;
  const focused = page.locator(':focus');
  await page.getByRole('button', { name: 'Add a login' }).focus();
  await keyboard.press('Enter');
  await keyboard.type('Southwind');
  await keyboard.press('Tab');
  await keyboard.press('T');
  await keyboard.press('Tab');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Southwind' })).toBeVisible();
  await expect(focused).toHaveText('Add a login');
  await expect.poll(() => ids(chromium)).toHaveLength(2);

  await page.getByRole('checkbox', { name: 'Select Southwind' }).focus();
  await keyboard.press('Space');
  await page.getByRole('button', { name: 'Remove' }).focus();
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Southwind' })).toHaveCount(0);
  await expect(focused).toHaveText('Undo');
  await expect.poll(() => ids(chromium)).toHaveLength(1);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Southwind' })).toBeVisible();
  await expect.poll(() => ids(chromium)).toHaveLength(2);
});

test('focus is never covered by the bar for selected logins @long', async ({ launchChromium }) => {
  const chromium = await launchChromium({ viewport: { width: 320, height: 640 } });
  const logins = Array.from({ length: 30 }, (_, index) => login(`login ${index}`, index));
  await store(chromium, { logins });
  const page = await chromium.openExtensionPage('logins.html');
  await page.getByRole('checkbox', { name: 'Select login 0', exact: true }).check();
  await page.getByRole('checkbox', { name: 'Select login 29' }).focus();
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const isCovered = await page.evaluate(() => {
      const at = document.activeElement?.getBoundingClientRect();
      const bar = document.querySelector('.for-selected');
      if (!at || !bar || bar.contains(document.activeElement)) return false;
      return (
        at.bottom > bar.getBoundingClientRect().top + 1 &&
        at.top < bar.getBoundingClientRect().bottom
      );
    });
    expect(isCovered).toBe(false);
  }
});

test('with 200 logins due there is one notification, and the list can be filtered by name', async ({
  launchChromium,
}) => {
  const profile = test.info().outputPath('profile');
  const first = await launchChromium({ profile });
  const logins = Array.from({ length: 200 }, (_, index) => login(`login ${index}`, 46));
  await store(first, { logins, remindedOn: day(1) });
  await first.close();

  // Everything became due while the browser was closed.
  const chromium = await launchChromium({ profile });
  const shown = async () => shownNotifications(await chromium.worker());
  await expect.poll(shown).toEqual([`logins ${day(0)}`]);
  const page = await chromium.openExtensionPage('logins.html');
  await expect(page.getByText('200 logins', { exact: true })).toBeVisible();
  await page.getByLabel('Name or role').fill('login 117');
  await expect(page.getByText('1 of 200 logins')).toBeVisible();
  await chromium.killWorker();
  await chromium.worker();
  expect(await shown()).toEqual([`logins ${day(0)}`]);
  const alarms = await (await chromium.worker()).evaluate('chrome.alarms.getAll()');
  // Nothing is left to report, so no alarm wakes the worker for the logins.
  expect(alarms).toEqual([]);
});
