/**
 * `npm run bench`: times what a person waits for. It prints and judges nothing; budgets are in the
 * tests.
 */
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { importerForm, test } from '../e2e/harness/fixtures';
import type { Chromium } from '../e2e/harness/chromium';
import { table, type Measured } from './figures';
import { filterTime, openTime, storeState, withEmptyPage, withEmptyWorker } from './pages';

const runs = 25;

// One browser after another, because they would slow each other down.
test.describe.configure({ mode: 'default', timeout: 5 * 60_000 });

const all: Measured[] = [];

/** The title, main act and checkboxes of the stored state. */
const popupOfState = 'main:has(h1):has(.acts .main):has(.step-list input)';

/** Measures in turn, so that whatever slows the machine down affects all alike. */
async function takeTurns(
  measures: readonly (Omit<Measured, 'samples'> & { once: () => Promise<number> })[],
): Promise<void> {
  const samples = measures.map((): number[] => []);
  for (let time = -2; time < runs; time += 1) {
    for (const [at, { once }] of measures.entries()) {
      const taken = await once();
      // The first two runs fill caches.
      if (time >= 0) samples[at]?.push(taken);
    }
  }
  all.push(...measures.map(({ name, over }, at) => ({ name, over, samples: samples[at] ?? [] })));
}

test('pages of the extension', async ({ launchChromium }) => {
  const extensionDir = await withEmptyPage();
  const chromium = await launchChromium({ extensionDir });
  for (const count of [1, 200]) {
    await storeState(chromium, count);
    const empty = `empty page beside ${count}`;
    const rows = `.login-row:nth-child(${count})`;
    const list = await chromium.openExtensionPage('logins.html');
    const logins = count === 1 ? '1 login' : `${count} logins`;
    await takeTurns([
      { name: empty, over: null, once: () => openTime(chromium, 'empty.html', 'main') },
      {
        name: `popup open, ${logins}`,
        over: empty,
        once: () => openTime(chromium, 'popup.html', popupOfState),
      },
      {
        name: `list open, ${logins}`,
        over: empty,
        once: () => openTime(chromium, 'logins.html', rows),
      },
      {
        name: `list open, first of ${logins}`,
        over: empty,
        once: () => openTime(chromium, 'logins.html', '.login-row'),
      },
      {
        name: `list filter, ${logins}`,
        over: count === 1 ? null : 'list filter, 1 login',
        once: () => filterTime(list, `Importer ${count - 1}`),
      },
    ]);
    await list.close();
  }
  await rm(dirname(extensionDir), { recursive: true });
});

/**
 * The first message of the content script on each page, which fetches what it must know about the
 * page.
 */
async function asker(chromium: Chromium): Promise<() => Promise<number>> {
  await chromium.practice({ mode: 'synthetic', delay: 50, boot: 0 });
  const page = await chromium.context.newPage();
  await page.goto(importerForm);
  const script = await chromium.isolatedWorld(page);
  return () =>
    script.evaluate(async () => {
      const { chrome } = globalThis as typeof globalThis & {
        chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
      };
      const asked = performance.now();
      const answer = await chrome.runtime.sendMessage({
        type: 'arrived',
        address: location.href,
        isNew: false,
      });
      if (!answer) throw new Error('the worker did not answer');
      return performance.now() - asked;
    });
}

test('a message to the worker', async ({ chromium, launchChromium }) => {
  const emptyDir = await withEmptyWorker();
  const empty = await launchChromium({ extensionDir: emptyDir, isWelcomed: true });
  const [ask, askEmpty] = [await asker(chromium), await asker(empty)];
  const cold = (asked: Chromium, message: () => Promise<number>) => async () => {
    await asked.killWorker();
    return message();
  };
  await takeTurns([
    { name: 'message to an empty worker asleep', over: null, once: cold(empty, askEmpty) },
    {
      name: 'message to the worker asleep',
      over: 'message to an empty worker asleep',
      once: cold(chromium, ask),
    },
    { name: 'message to an empty worker awake', over: null, once: askEmpty },
    {
      name: 'message to the worker awake',
      over: 'message to an empty worker awake',
      once: ask,
    },
  ]);
  await rm(dirname(emptyDir), { recursive: true });
});

test.afterAll(() => {
  process.stdout.write(`\nMilliseconds.\n${table(all)}\n`);
});
