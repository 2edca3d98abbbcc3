/** The extension makes no request. Proved on the browser's own log, which is shown to see planted ones. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { builtExtension, type Chromium, type LaunchOptions } from './harness/chromium';
import { expect, importerForm, test } from './harness/fixtures';
import { atStep, openForm, walkSome } from './harness/form';
import { beyond, readNetLog, type LoggedRequest } from './harness/net-log';

/** Every request of a browser in which `act` was done. */
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

/** Chromium reads the extension's own files as requests of its own scheme; they leave nothing. */
const leaves = ({ url }: { url: string }) => !url.startsWith('chrome-extension://');

test('a walk asks for nothing that it does not ask for without the extension', async ({
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
  // At each step the extension is seen at work: one that is not there asks for nothing either.
  const withUs = await requestsOf(launchChromium, builtExtension, walk(atStep));
  expect(control.length).toBeGreaterThan(3);
  expect(beyond(withUs, control).filter(leaves)).toEqual([]);
});

for (const file of ['background.js', 'page.js']) {
  test(`a request planted in ${file} is seen @long`, async ({ launchChromium }) => {
    const dir = await mkdtemp(join(tmpdir(), 'planted-'));
    await cp(builtExtension, dir, { recursive: true });
    const code = await readFile(join(dir, file), 'utf8');
    await writeFile(join(dir, file), `fetch('https://planted.example/').catch(() => {});${code}`);
    // Extension pages may connect nowhere; the worker's policy must be opened for the plant to show.
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
