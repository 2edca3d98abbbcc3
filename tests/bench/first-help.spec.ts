/** How long a field stands there without its chip, and the bar without its words, on a page that is known already. */
import { en } from '../../lib/texts/en';
import { importerForm, test } from '../e2e/harness/fixtures';
import { fillCompany, press } from '../e2e/harness/form';
import { table } from './figures';

const runs = 25;

/** What the content script's world offers besides: its look into closed roots. */
type Inside = typeof globalThis & {
  chrome: { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  /** Frames and ms from the one in which the code field has a box to the one in which its chip is open. */
  waited?: Promise<[frames: number, ms: number]>;
};

/** Begins to watch; runs in the content script's world. */
function watchForChip(words: string): void {
  const inside = globalThis as Inside;
  const roots = () =>
    [...document.documentElement.children, ...document.body.children].flatMap(
      (element) => inside.chrome.dom.openOrClosedShadowRoot(element) ?? [],
    );
  const field = () =>
    [...document.querySelectorAll('label')].find((label) =>
      label.textContent.includes('Verification Code'),
    );
  const isOpen = () =>
    roots().some((root) => root.querySelector('.chip:popover-open')?.textContent === words);
  inside.waited = new Promise((resolve) => {
    let since: number | undefined;
    let frames = 0;
    const look = (now: number) => {
      if (since === undefined && (field()?.getBoundingClientRect().height ?? 0) > 0) since = now;
      else if (since !== undefined) frames += 1;
      if (since !== undefined && isOpen()) resolve([frames, now - since]);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

test('the chip of a field that has just appeared', async ({ chromium }) => {
  test.setTimeout(5 * 60_000);
  await chromium.practice({ mode: 'synthetic', delay: 50, boot: 0 });
  const page = await chromium.context.newPage();
  const frames: number[] = [];
  const ms: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await page.goto(importerForm);
    await fillCompany(page);
    const script = await chromium.isolatedWorld(page);
    await script.evaluate(watchForChip, en.controls.verificationCode.chip);
    await press(page, 'Next');
    const [frame, took] = await script.evaluate(async () => {
      const { waited } = globalThis as Inside;
      if (!waited) throw new Error('nothing is watched');
      return waited;
    });
    frames.push(frame);
    ms.push(took);
  }
  process.stdout.write(
    `\n${table([
      { name: 'frames without chip', over: null, samples: frames },
      { name: 'the same in ms', over: null, samples: ms },
    ])}\n`,
  );
});
