/**
 * Endurance tests, in counts. Worker and browser are killed many times, and still the countdown
 * continues, each alert is shown and the time is true; and what wakes the worker while nothing
 * happens. `LONG=1` runs them at full length.
 */
import type { Page } from '@playwright/test';
import { chanceOf, type Chance } from '../mutations/random';
import type { Chromium } from './harness/chromium';
import { openForm, toCode } from './harness/form';
import { expect, overlay, test } from './harness/fixtures';
import { fireAlarm, nextAlarm, periods, setAhead } from './harness/later';
import { isLong, noteResult, seed } from './harness/long';
import { clockInPopup, errorOf, expectTrueTime, msOf } from './harness/shown-time';
import {
  type Inside,
  badgeText,
  keptWait,
  left,
  letPass,
  shownNotifications,
  store,
  storedWindows,
} from './harness/stored';

// In sequence, because the long run writes all results into one file.
test.describe.configure({ mode: 'default' });

const marks = [
  ['5:00', 300_000],
  ['2:00', 120_000],
  ['1:00', 60_000],
  ['0:20', 20_000],
  ['expired', 0],
] as const;

/**
 * How late an alert may be, in ms: the interval of the backup alarm plus the time that a worker
 * takes to start on a busy machine.
 */
const latest = 30_000 + 3_000;

/** A moment in the ten minutes at which the worker is killed. */
interface Kill {
  /** The time left then, ms. */
  at: number;
  /** The alert that is due right afterward, if any. */
  mark: (typeof marks)[number] | null;
}

/** Returns this many moments, in order: one shortly before each alert, the others at random. */
function killsOf(many: number, chance: Chance): Kill[] {
  const others = many - marks.length;
  return [
    // Sometimes the alert becomes due while the worker is ending.
    ...marks.map((mark): Kill => ({ at: mark[1] + 600 + chance.whole(1_500), mark })),
    ...Array.from({ length: others }, (_, index): Kill => {
      const share = 585_000 / others;
      return { at: 2_000 + index * share + chance.whole(Math.floor(share)), mark: null };
    }),
  ].toSorted((a, b) => b.at - a.at);
}

const version = (chromium: Chromium) => `Chromium ${chromium.context.browser()?.version()}`;

/**
 * Returns the time left in the last announcement of the page's live region ("5 minutes left"), in
 * ms.
 */
async function saidLeft(page: Page): Promise<number> {
  const said = (await overlay(page)).find(({ properties }) => properties['live'] === 'polite');
  const [, minutes = '0'] = /(\d+) minutes?/.exec(said?.text ?? '') ?? [];
  const [, seconds = '0'] = /(\d+) seconds?/.exec(said?.text ?? '') ?? [];
  return msOf(`${minutes}:${seconds.padStart(2, '0')}`);
}

const kills = isLong ? 100 : 10;

test('the worker killed over and over in one window @long', async ({ chromium }) => {
  test.setTimeout(isLong ? 20 * 60_000 : 90_000);
  const page = await openForm(chromium.context);
  await toCode(page);
  // Reads and shifts stored values without waking the worker.
  const popup = await chromium.openPanel(page);
  await expect.poll(() => shownNotifications(popup)).toHaveLength(1);
  // Any message redraws the page, which must also learn of the time that was made to pass.
  const wake = () =>
    popup.evaluate(
      `chrome.runtime.sendMessage({ type: 'by-hand', tabId: null, act: { type: 'hints', on: true } })`,
    );
  const lifecycle = await chromium.context.newCDPSession(page);
  const chance = chanceOf(seed, 0);
  let isFrozen = false;
  const worst = { late: 0, shown: 0 };
  // By their ids, because the browser shows only the last five, and not for long.
  const told = new Set(await shownNotifications(popup));

  for (const { at, mark } of killsOf(kills, chance)) {
    await letPass(popup, Math.max(0, (await left(popup)) - at));
    if (mark) {
      const [id, due] = mark;
      await wake();
      // In half of the cases the page is frozen, because its own clock would wake the worker at the
      // alert.
      isFrozen = !isFrozen;
      if (isFrozen) await lifecycle.send('Page.setWebLifecycleState', { state: 'frozen' });
      await chromium.killWorker();
      let untold = await left(popup);
      const isTold = async () => {
        const now = await left(popup);
        const shown = await shownNotifications(popup);
        for (const one of shown) told.add(one);
        if (shown.some((one) => one.endsWith(` ${id}`))) return true;
        untold = now;
        return false;
      };
      await expect.poll(isTold, { intervals: [50], timeout: latest, message: id }).toBe(true);
      const then = await left(popup);
      worst.late = Math.max(worst.late, due - then);
      await lifecycle.send('Page.setWebLifecycleState', { state: 'active' });
      // The time is rounded up, and it was announced between the previous check and this one.
      const said = await saidLeft(page);
      expect(said).toBeLessThanOrEqual(Math.max(0, untold) + 1_000);
      expect(said).toBeGreaterThanOrEqual(Math.max(0, then));
    } else {
      await chromium.killWorker();
    }
    await wake();
    worst.shown = Math.max(worst.shown, await expectTrueTime(popup, page, popup));
  }

  const [stored] = await storedWindows(popup);
  expect(stored?.window).toMatchObject({ state: 'expired', how: 'next' });
  // Each once: a repeated notification has the same id and replaces the first.
  const names = [...told].map((id) => id.slice(id.lastIndexOf(' ') + 1));
  expect(names.toSorted()).toEqual(['start', ...marks.map(([id]) => id)].toSorted());
  await noteResult(
    `${kills} kills; ${told.size} marks told once each, ${Math.ceil(worst.late)} ms late at most; shown time wrong by ${Math.ceil(worst.shown)} ms at most`,
    version(chromium),
  );
});

const crashes = isLong ? 20 : 3;

test('the browser killed over and over in a running window @long', async ({ launchChromium }) => {
  test.setTimeout(isLong ? 20 * 60_000 : 90_000);
  const chance = chanceOf(seed, 1);
  let chromium = await launchChromium({ profile: test.info().outputPath('profile') });
  await toCode(await openForm(chromium.context));
  await expect
    .poll(async () => (await storedWindows(await chromium.worker()))[0]?.window.state)
    .toBe('running');
  const share = 590_000 / crashes;
  let worst = 0;
  for (let times = 1; times <= crashes; times += 1) {
    const worker = await chromium.worker();
    await letPass(worker, (await left(worker)) - (600_000 - times * share) - chance.whole(1_000));
    const [before] = await storedWindows(worker);
    // Sometimes the browser ends before the worker has handled what was due.
    if (chance.is(0.5)) await expect.poll(() => dueUntold(chromium)).toEqual([]);
    await chromium.kill();

    chromium = await launchChromium({ profile: chromium.profile });
    const [after] = await storedWindows(await chromium.worker());
    expect(after).toMatchObject({
      id: before?.id,
      window: { startedAt: before?.window.startedAt, how: 'next' },
    });
    await expect.poll(() => dueUntold(chromium), { message: 'what fell due is told' }).toEqual([]);
    const popup = await chromium.openExtensionPage('sidepanel.html');
    worst = Math.max(worst, await errorOf(popup, () => clockInPopup(popup)));
    expect(worst).toBeLessThanOrEqual(1_000);
    await expect.poll(async () => isBadgeTrue(await chromium.worker())).toBe(true);
    await expect.poll(async () => aheadWithoutAlarm(await chromium.worker())).toEqual([]);
    await popup.close();
  }
  await noteResult(
    `${crashes} browsers killed by SIGKILL, right after each: start, marks told, badge, alarms; popup wrong by ${Math.ceil(worst)} ms at most`,
    version(chromium),
  );
});

/** Returns alerts that are past and were not shown. */
async function dueUntold(chromium: Chromium): Promise<string[]> {
  const worker = await chromium.worker();
  const [stored] = await storedWindows(worker);
  const remaining = await left(worker);
  const last = marks.findLast(([, at]) => at >= remaining);
  return last && !stored?.window.told.includes(last[0]) ? [last[0]] : [];
}

/** Returns future alerts without an alarm. */
async function aheadWithoutAlarm(inside: Inside): Promise<string[]> {
  const remaining = await left(inside);
  const alarms: { name: string }[] = await inside.evaluate('chrome.alarms.getAll()');
  const names = alarms.map(({ name }) => name.split(' ').at(-1));
  return marks.flatMap(([id, at]) => (at < remaining && !names.includes(id) ? [id] : []));
}

/**
 * Whether the badge is right: minutes rounded up, updated at least every 30 s, in the last minute
 * every second.
 */
async function isBadgeTrue(inside: Inside): Promise<boolean> {
  const text = await badgeText(inside);
  const remaining = Math.max(0, await left(inside));
  if (text.includes(':')) return Math.abs(msOf(text) - remaining) <= 2_000;
  const behind = Number(text) * 60_000 - remaining;
  return behind >= 0 && behind <= 60_000 + 30_000;
}

const day = 86_400_000;

/** Returns the date this many days from today as `yyyy-MM-dd`. */
const dayIn = (days: number) => new Date(Date.now() + days * day).toLocaleDateString('sv');

test('a week of nothing but reminders: one alarm a day, besides the one that repeats', async ({
  chromium,
}) => {
  const worker = await chromium.worker();
  // Some login and some wait becomes due on each day of the week.
  const logins = Array.from({ length: 60 }, (_, age) => ({
    id: `login ${age}`,
    label: `login ${age}`,
    role: 'TAU',
    isMine: age % 2 === 0,
    hasProxy: false,
    lastLogin: { day: dayIn(-age), how: 'said' },
    toldOn: null,
    reminded: 0,
    snoozedUntil: null,
  }));
  const waits = Array.from({ length: 10 }, (_, ahead) =>
    keptWait(`wait ${ahead}`, { label: `wait ${ahead}`, until: dayIn(ahead - 1) }),
  );
  await store(worker, { logins, waits });

  const midnight = new Date().setHours(24, 0, 0, 0);
  const wakes: number[] = [];
  const told = new Set<string>();
  // The rest of today handles everything that was already due.
  await setAhead(worker, midnight - Date.now() - 60_000);
  await fireAlarm(worker, { name: 'the start of the worker', scheduledTime: 0 });
  for (let date = 0; date < 7; date += 1) {
    const end = midnight + (date + 1) * day;
    wakes[date] = 0;
    for (;;) {
      const alarm = await nextAlarm(worker);
      if (!alarm || alarm.scheduledTime >= end) break;
      await setAhead(worker, alarm.scheduledTime - Date.now() + 20);
      await fireAlarm(worker, alarm);
      wakes[date] = (wakes[date] ?? 0) + 1;
      expect(wakes[date], `wakes on day ${date + 1}`).toBeLessThanOrEqual(1);
      for (const id of await shownNotifications(worker)) told.add(id);
    }
  }
  expect(await nextAlarm(worker)).not.toBeNull();
  // After a computer's sleep, a single alarm is late by as long as the sleep, so one must repeat.
  expect(await periods(worker)).toEqual([30]);
  // The worker still works: the week's reminders appeared.
  expect(told.size).toBeGreaterThanOrEqual(5);
  await noteResult(
    `woken ${wakes.join(', ')} times on the seven days; ${told.size} notifications`,
    version(chromium),
  );
});

test('tabs on other sites do not wake the worker', async ({ chromium, portal }) => {
  // Everything that the installation triggers is finished.
  await (
    await chromium.worker()
  ).evaluate(`navigator.locks.request('clocks', () => undefined)
    .then(() => navigator.locks.request('telling', () => undefined))`);
  await chromium.killWorker();
  for (let times = 0; times < 3; times += 1) {
    const page = await chromium.context.newPage();
    await page.goto(`https://127.0.0.1:${portal.port}/`);
    await page.goto('about:blank');
    await page.close();
  }
  expect(await chromium.workerCount()).toBe(0);
});
