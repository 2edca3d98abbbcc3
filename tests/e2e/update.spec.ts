/**
 * A real update: the browser replaces an older build with a newer one while a form and a page of
 * ours are open.
 */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { builtExtension, type Chromium } from './harness/chromium';
import { atStep, fill, openForm, press, toCode } from './harness/form';
import { expect, overlayElements, test } from './harness/fixtures';
import { inLong } from './harness/long';
import { expectTrueTime } from './harness/shown-time';
import { day, keptLogin, store, storedWindows, type Inside } from './harness/stored';

const savedValues = resolve(import.meta.dirname, '../unit/saved');

/** Returns values in the form in which earlier releases stored them. */
async function savedBefore(): Promise<Record<string, unknown>> {
  const keys = ['seenLogins', 'waits', 'suffixes', 'calendar', 'reminderPlan', 'problems', 'ticks'];
  const read = async (key: string): Promise<[string, unknown]> => [
    key,
    JSON.parse(await readFile(join(savedValues, `${key}.v1.json`), 'utf8')),
  ];
  return Object.fromEntries(await Promise.all(keys.map(read)));
}

/**
 * Returns everything that is stored, after the worker has checked its clocks and shown what is due.
 */
const onDisk = (inside: Inside): Promise<Record<string, unknown>> =>
  inside.evaluate(`navigator.locks.request('clocks', () =>
    navigator.locks.request('telling', () => chrome.storage.local.get(null)))`);

async function setVersion(folder: string, version: string): Promise<void> {
  const file = join(folder, 'manifest.json');
  const manifest: object = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, version }));
}

/** Returns the version of the running build. */
const runningVersion = async (chromium: Chromium): Promise<string> =>
  (await chromium.worker()).evaluate('chrome.runtime.getManifest().version');

test(
  'an update keeps stored data, the countdown and the open form, and shows no second welcome',
  inLong(true),
  async ({ launchChromium }) => {
    const folder = test.info().outputPath('extension');
    await cp(builtExtension, folder, { recursive: true });
    await setVersion(folder, '0.0.1');
    const chromium = await launchChromium({ extensionDir: folder });
    await store(await chromium.worker(), {
      ...(await savedBefore()),
      logins: [keptLogin('Northwind', { lastLogin: { day: day(3), how: 'seen' } })],
      // As stored before help could be read aloud.
      settings: { hintsOn: true },
    });
    const page = await openForm(chromium.context);
    await toCode(page);
    await atStep(page, 2);
    await fill(page, { 'Verification Code': '123456' });
    await expect
      .poll(async () => (await storedWindows(await chromium.worker()))[0]?.window.state)
      .toBe('running');
    const bars = async () =>
      (await overlayElements(page))
        .filter(({ attributes }) => attributes['class'] === 'bar')
        .map(({ backendNodeId }) => backendNodeId);
    const [old] = await bars();
    const before = await onDisk(await chromium.worker());
    const [running] = await storedWindows(await chromium.worker());

    await setVersion(folder, '0.0.2');
    const browser = await chromium.browserSession();
    await browser.send('Extensions.loadUnpacked', { path: folder });
    await expect.poll(() => runningVersion(chromium)).toBe('0.0.2');

    // Only the new script's bar remains; the old script has removed its own.
    const areNew = async () => (await bars()).map((bar) => bar !== old);
    await expect.poll(areNew).toEqual([true]);
    await atStep(page, 2);
    const panel = await chromium.openPanel(page);
    await expectTrueTime(panel, page, panel);
    const { windows: _, ...kept } = before;
    expect(await onDisk(panel)).toMatchObject(kept);
    expect((await storedWindows(panel))[0]).toMatchObject({
      id: running?.id,
      window: { state: 'running', startedAt: running?.window.startedAt },
    });
    const welcomes = chromium.context.pages().filter((one) => one.url().includes('welcome'));
    expect(welcomes).toEqual([]);

    await page.bringToFront();
    await expect(page.getByRole('textbox', { name: 'Verification Code' })).toHaveValue('123456');
    await press(page, 'Next');
    await atStep(page, 3);
    expect((await storedWindows(panel))[0]?.window.state).toBe('accepted');
  },
);
