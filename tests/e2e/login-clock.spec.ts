/** The 45 days in a real browser: what counts as a login, and reminders that survive everything. */
import type { Worker } from '@playwright/test';
import type { Chromium } from './harness/chromium';
import { expect, portalHome, test } from './harness/fixtures';
import { logIn } from './harness/portal';
import { keptLogin, shownNotifications, store } from './harness/stored';

interface StoredLogin {
  lastLogin: { day: string; how: string } | null;
  reminded: number;
}

const storedLogin = async (chromium: Chromium): Promise<StoredLogin | undefined> =>
  (await chromium.worker()).evaluate(
    `chrome.storage.local.get('logins').then(({ logins }) => logins?.[0])`,
  );

/** Stores a last login this many days ago, with no notification shown today. */
async function loggedInDaysAgo(worker: Worker, days: number): Promise<void> {
  const day = new Date();
  day.setDate(day.getDate() - days);
  const lastLogin = { day: day.toLocaleDateString('sv'), how: 'said' };
  const logins = [keptLogin('first', { label: '', role: null, lastLogin })];
  await store(worker, { logins, remindedOn: null });
}

/** There is at most one notification a day, whatever it is about. */
const reminder = () => `logins ${new Date().toLocaleDateString('sv')}`;

const shown = async (chromium: Chromium) => shownNotifications(await chromium.worker());

test('an observed login counts for today; a session that was already open does not @long', async ({
  chromium,
}) => {
  const page = await chromium.context.newPage();
  await page.goto(portalHome);
  await logIn(page);
  await expect
    .poll(async () => (await storedLogin(chromium))?.lastLogin)
    .toMatchObject({ day: new Date().toLocaleDateString('sv'), how: 'seen' });

  await loggedInDaysAgo(await chromium.worker(), 10);
  const before = await storedLogin(chromium);
  const second = await chromium.context.newPage();
  await second.goto(portalHome);
  const asked = async (): Promise<unknown[]> =>
    (await chromium.worker()).evaluate(
      `chrome.storage.session.get('tabs').then(({ tabs }) => Object.values(tabs).map((tab) => tab.askedLogin).filter(Boolean))`,
    );
  await expect.poll(asked).toHaveLength(1);
  expect((await storedLogin(chromium))?.lastLogin).toEqual(before?.lastLogin);
});

test('a worker that was killed shows a reminder once, even after a restart', async ({
  launchChromium,
}) => {
  const profile = test.info().outputPath('profile');
  const first = await launchChromium({ profile });
  const worker = await first.worker();
  // Day 36: the reminder of day 35 was due yesterday at the latest, at any hour of today.
  await loggedInDaysAgo(worker, 36);
  // Set from a page, which sends the worker nothing. Set before the kill, the alarm might fire too
  // early.
  const page = await first.openExtensionPage('log.html');
  await first.killWorker();
  await page.evaluate(`chrome.alarms.create('reminder', { when: Date.now() + 500 })`);
  await expect.poll(() => first.workerCount(), { message: 'woken by the alarm' }).toBe(1);
  await expect.poll(() => shown(first)).toEqual([reminder()]);
  // It is shown first and stored afterward.
  await expect.poll(async () => (await storedLogin(first))?.reminded).toBe(35);
  await first.close();

  const second = await launchChromium({ profile });
  // The repeating alarm is for a computer that sleeps, after which the single alarm may be late.
  const names = async () => {
    const all: { name: string }[] = await (
      await second.worker()
    ).evaluate('chrome.alarms.getAll()');
    return all.map(({ name }) => name).toSorted();
  };
  await expect.poll(names).toEqual(['reminder', 'reminder again']);
  expect(await shown(second)).toEqual([]);
  await loggedInDaysAgo(await second.worker(), 41);
  await (
    await second.worker()
  ).evaluate(`chrome.alarms.onAlarm.dispatch({ name: 'reminder again' })`);
  await expect.poll(() => shown(second)).toEqual([reminder()]);
  await expect.poll(async () => (await storedLogin(second))?.reminded).toBe(40);
  // Day 44 and the end are due while the browser is closed.
  await loggedInDaysAgo(await second.worker(), 60);
  await second.close();

  const third = await launchChromium({ profile });
  await expect.poll(() => shown(third)).toEqual([reminder()]);
  await expect.poll(async () => (await storedLogin(third))?.reminded).toBe(45);
});
