/**
 * The extension makes no request. The proof is the browser's own log, which is shown to contain
 * planted requests.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { builtExtension, type Chromium, type LaunchOptions } from './harness/chromium';
import { expect, importerForm, test } from './harness/fixtures';
import { atStep, openForm, walkSome } from './harness/form';
import { beyond, readNetLog, type LoggedRequest } from './harness/net-log';

/** Returns every request of a browser in which `act` was performed. */
async function requestsOf(
  launchChromium: (options: Partial<LaunchOptions>) => Promise<Chromium>,
  extensionDir: string | null,
  act: (context: BrowserContext) => Promise<unknown>,
): Promise<LoggedRequest[]> {
  const folder = await mkdtemp(join(tmpdir(), 'net-log-'));
  const log = join(folder, 'log.json');
  const chromium = await launchChromium({ extensionDir, args: [`--log-net-log=${log}`] });
  await act(chromium.context);
  await chromium.close();
  const requests = await readNetLog(log);
  await rm(folder, { recursive: true });
  return requests;
}

/**
 * Chromium loads the extension's own files as requests with their own scheme. They do not leave the
 * machine.
 */
const leaves = ({ url }: { url: string }) => !url.startsWith('chrome-extension://');

test('a walk makes the same requests with and without the extension', async ({
  launchChromium,
}) => {
  const walk =
    (at?: typeof atStep) =>
    async (context: BrowserContext): Promise<void> => {
      const page = await context.newPage();
      await page.goto(importerForm);
      await walkSome(page, (step) => Promise.resolve(at?.(page, step)));
    };
  const control = await requestsOf(launchChromium, null, walk());
  // Checks at each step that the extension is active; otherwise the comparison would prove nothing.
  const withUs = await requestsOf(launchChromium, builtExtension, walk(atStep));
  expect(control.length).toBeGreaterThan(3);
  expect(beyond(withUs, control).filter(leaves)).toEqual([]);
});

for (const file of ['background.js', 'page.js']) {
  test(`a request planted in ${file} is detected @long`, async ({ launchChromium }) => {
    const dir = await mkdtemp(join(tmpdir(), 'planted-'));
    await cp(builtExtension, dir, { recursive: true });
    const code = await readFile(join(dir, file), 'utf8');
    await writeFile(join(dir, file), `fetch('https://planted.example/').catch(() => {});${code}`);
    // The policy of extension pages allows no connections, so it must be relaxed for the planted
    // request to appear.
    const manifest = await readFile(join(dir, 'manifest.json'), 'utf8');
    await writeFile(
      join(dir, 'manifest.json'),
      manifest.replace("connect-src 'none'", 'connect-src *'),
    );
    const log = await requestsOf(launchChromium, dir, openForm);
    await rm(dir, { recursive: true, force: true });
    expect(log.map(({ url }) => url)).toContain('https://planted.example/');
  });
}
