/** The extension makes no request. Proved on the browser's own log, which is shown to see planted ones. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension, type Chromium, type LaunchOptions } from './harness/chromium';
import { beyond, expect, importerForm, test } from './harness/fixtures';
import { toAuthorise, toCode, toDone, toOwner } from './harness/form';

async function walk(chromium: Chromium) {
  await chromium.practice({ delay: 20, boot: 0 });
  const page = await chromium.context.newPage();
  await page.goto(importerForm);
  await toCode(page);
  await toOwner(page);
  await toAuthorise(page);
  await toDone(page);
  return chromium.close();
}

/** Chromium reads the extension's own files as requests of its own scheme; they leave nothing. */
const leaves = ({ url }: { url: string }) => !url.startsWith('chrome-extension://');

test('a whole walk asks for nothing that it does not ask for without the extension', async ({
  launchChromium,
}) => {
  const control = await walk(await launchChromium({ extensionDir: null }));
  const withUs = await walk(await launchChromium());
  expect(control.length).toBeGreaterThan(3);
  expect(beyond(withUs, control).filter(leaves)).toEqual([]);
});

for (const file of ['background.js', 'page.js']) {
  test(`a request planted in ${file} is seen`, async ({ launchChromium }) => {
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
    const options: Partial<LaunchOptions> = { extensionDir: dir };
    const log = await walk(await launchChromium(options));
    await rm(dir, { recursive: true, force: true });
    expect(log.map(({ url }) => url)).toContain('https://planted.example/');
  });
}
