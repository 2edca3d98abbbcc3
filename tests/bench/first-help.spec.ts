/** How long a field has no chip: on a new page, and in the next state after an answer. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { en } from '../../lib/texts/en';
import { builtExtension } from '../e2e/harness/chromium';
import { importerForm, test } from '../e2e/harness/fixtures';
import { fillCompany, press } from '../e2e/harness/form';
import { callOf } from '../e2e/harness/isolated-world';
import { table } from './figures';

const runs = 25;

interface Waited {
  /** From the frame in which the field has a box to the one in which its chip is open. */
  frames: number;
  ms: number;
  /** The duration of the frame before. */
  frame: number;
}

/** The content script's world: its access to closed roots, and our observer. */
type Inside = typeof globalThis & {
  chrome: { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  waitForChip?: (label: string, chip: string) => Promise<Waited>;
  first?: Promise<Waited>;
  next?: Promise<Waited> | undefined;
};

/** Runs before the page, in the content script's world. */
function watch([label, chip]: readonly [label: string, chip: string]): void {
  const inside = globalThis as Inside;
  const hasBox = (words: string) =>
    [...document.querySelectorAll('label')].some(
      (one) => one.textContent.includes(words) && one.getBoundingClientRect().height > 0,
    );
  const isOpen = (words: string) =>
    [...document.querySelectorAll(':root > div, dialog > div')]
      .flatMap((element) => inside.chrome.dom.openOrClosedShadowRoot(element) ?? [])
      .some((root) => root.querySelector('.chip:popover-open')?.textContent === words);
  const waitForChip = (field: string, words: string) =>
    new Promise<Waited>((resolve) => {
      let last = performance.now();
      let since: { at: number; frame: number } | undefined;
      let frames = 0;
      const look = (now: number) => {
        if (since) frames += 1;
        else if (hasBox(field)) since = { at: now, frame: now - last };
        last = now;
        if (since && isOpen(words)) resolve({ frames, ms: now - since.at, frame: since.frame });
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  inside.waitForChip = waitForChip;
  inside.first = waitForChip(label, chip);
}

/** Copies the built extension with that observer in the same world. */
async function withWatch(): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'ace-companion-bench-')), 'extension');
  await cp(builtExtension, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest: { content_scripts: object[] } = JSON.parse(await readFile(file, 'utf8'));
  const [ours] = manifest.content_scripts;
  manifest.content_scripts.push({ ...ours, js: ['watch.js'], run_at: 'document_start' });
  await writeFile(file, JSON.stringify(manifest));
  const company = ['Company Name', en.controls.companyName.chip] as const;
  await writeFile(join(folder, 'watch.js'), callOf(watch, company));
  return folder;
}

test('the chip of a field that has just appeared', async ({ launchChromium }) => {
  test.setTimeout(5 * 60_000);
  const extensionDir = await withWatch();
  const chromium = await launchChromium({ extensionDir });
  await chromium.practice({ mode: 'synthetic', delay: 50, boot: 0 });
  const page = await chromium.context.newPage();
  const ofNew: Waited[] = [];
  const ofAnswered: Waited[] = [];
  for (let run = -1; run < runs; run += 1) {
    await page.goto(importerForm);
    const script = await chromium.isolatedWorld(page);
    const first = await script.evaluate(() => (globalThis as Inside).first);
    await fillCompany(page);
    await script.evaluate((chip) => {
      const inside = globalThis as Inside;
      inside.next = inside.waitForChip?.('Verification Code', chip);
    }, en.controls.verificationCode.chip);
    await press(page, 'Next');
    const next = await script.evaluate(() => (globalThis as Inside).next);
    if (!first || !next) throw new Error('nothing is watched');
    // The first run fills caches.
    if (run < 0) continue;
    ofNew.push(first);
    ofAnswered.push(next);
  }
  const rows = (name: string, all: readonly Waited[]) => [
    { name: `${name}: frames`, over: null, samples: all.map(({ frames }) => frames) },
    { name: `${name}: ms`, over: 'one frame, ms', samples: all.map(({ ms }) => ms) },
  ];
  const frame = [...ofNew, ...ofAnswered].map(({ frame: ms }) => ms);
  process.stdout.write(
    `\nFrom the frame in which the field has a box\n${table([
      { name: 'one frame, ms', over: null, samples: frame },
      ...rows('chip on a new page', ofNew),
      ...rows('chip in the next state', ofAnswered),
    ])}\n`,
  );
  await rm(join(extensionDir, '..'), { recursive: true });
});
