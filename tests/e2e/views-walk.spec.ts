/**
 * Every page of the extension in both themes, without motion, from right to left, in forced colors,
 * at 200 % and 400 % zoom, and on paper. `npm test` checks one view in some of these modes, the long
 * run all of them.
 */
import type { Page } from '@playwright/test';
import { axeFaults } from './harness/axe';
import type { Chromium } from './harness/chromium';
import { expect, test } from './harness/fixtures';
import { keptByBusyPerson, keptInOtherStates } from './harness/kept-views';
import { inLong, isLong } from './harness/long';
import {
  focusFaults,
  forcedColorFaults,
  mirrorFaults,
  motionFaults,
  printFaults,
  zoomFaults,
} from './harness/view-faults';
import { readMotion, readView } from './harness/view-reading';
import { allViews, keep, open, unfold } from './harness/walk-views';

const setZoom = (page: Page, zoom: number) =>
  page.evaluate(`chrome.tabs.getCurrent().then(({ id }) => chrome.tabs.setZoom(id, ${zoom}))`);

const zoomed = (zoom: number) => async (page: Page) => {
  await setZoom(page, zoom);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1280 / zoom);
  await page.keyboard.press('Tab');
  return [...zoomFaults(await readView(page)), ...(zoom === 4 ? await axeFaults(page) : [])];
};

interface Mode {
  name: string;
  /** The view that `npm test` checks. */
  sample: string;
  /** Returns the faults of the open view. */
  judge: (page: Page) => Promise<string[]>;
  /** Whether the long run judges every other state in it, too. */
  isThorough?: boolean;
  /** CSS rules that break the view, and the fault that each must be reported as. */
  planted: readonly (readonly [css: string, fault: RegExp])[];
}

const modes: readonly Mode[] = [
  {
    name: 'in the light theme',
    isThorough: true,
    sample: 'sidepanel.html#waits',
    async judge(page) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.keyboard.press('Tab');
      return [...focusFaults(await readView(page)), ...(await axeFaults(page))];
    },
    planted: [
      ['h2 { color: #aaa !important }', /^color-contrast: <h2/],
      [
        '.row { gap: 0 } button { min-block-size: 0; padding: 0; font-size: 4px }',
        /^target-size: <button/,
      ],
      [':focus-visible { outline: none }', /^focus is not shown/],
    ],
  },
  {
    name: 'in the dark theme',
    sample: 'popup.html',
    async judge(page) {
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.keyboard.press('Tab');
      return [...focusFaults(await readView(page)), ...(await axeFaults(page))];
    },
    planted: [
      [':focus-visible { outline-color: #1c5b4c !important }', /^focus is not shown/],
      ['header { position: fixed; inset: 0; background: red }', /^hidden while it has the focus/],
    ],
  },
  {
    name: 'with less motion',
    sample: 'popup.html',
    async judge(page) {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      return motionFaults(await readMotion(page));
    },
    planted: [['button { transition: color 1s }', /^moves: button/]],
  },
  {
    name: 'from right to left',
    sample: 'sidepanel.html#now',
    async judge(page) {
      await page.setViewportSize({ width: 320, height: 800 });
      const before = await readView(page);
      await page.evaluate(() => (document.documentElement.dir = 'rtl'));
      return mirrorFaults(before, await readView(page));
    },
    planted: [['main { padding-left: 60px }', /^not mirrored/]],
  },
  {
    name: 'in forced colors',
    sample: 'sidepanel.html#guide',
    async judge(page) {
      await page.keyboard.press('Tab');
      await page.emulateMedia({ forcedColors: 'none' });
      const before = await readView(page);
      await page.emulateMedia({ forcedColors: 'active' });
      return forcedColorFaults(before, await readView(page));
    },
    planted: [
      ['h2 { forced-color-adjust: none; color: #ddd !important }', /^text cannot be read/],
      ['button { border: 0 }', /^control without an edge: button/],
      [':focus-visible { outline: none }', /^focus is not shown/],
      [
        '.bar, .bar > div { border: 0; forced-color-adjust: auto } .bar > div { background: #1c5b4c }',
        /^shown by its background alone/,
      ],
      ['.logo { stroke: #1c5b4c; forced-color-adjust: none }', /^keeps a color of its own: path/],
      [
        'nav a { font-weight: 400 !important; border-color: CanvasText !important }',
        /^its state is not/,
      ],
    ],
  },
  {
    name: 'at 200 % zoom',
    sample: 'sidepanel.html#waits',
    judge: zoomed(2),
    planted: [
      ['main { min-inline-size: 700px }', /^the page scrolls sideways/],
      ['h2 { white-space: nowrap; inline-size: 20px; overflow: hidden }', /^cut off/],
    ],
  },
  {
    name: 'at 400 % zoom',
    isThorough: true,
    sample: 'logins.html',
    judge: zoomed(4),
    planted: [
      ['p { margin-block: -14px }', /lies over/],
      ['select { inline-size: 60px; flex: none }', /^cut off: select/],
      ['button { position: relative; left: 300px }', /^beyond the edge: button/],
      ['header { position: fixed; inset: 0; background: red }', /^hidden while it has the focus/],
    ],
  },
  {
    name: 'on paper',
    sample: 'sidepanel.html#now',
    async judge(page) {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      // US Letter minus the default margins of browsers.
      await page.setViewportSize({ width: 739, height: 979 });
      const reading = await readView(page);
      await page.emulateMedia({ media: 'screen' });
      return printFaults(reading);
    },
    planted: [
      ['h2 { color: #2a9d6f !important }', /^not black on white/],
      ['main { background: #17201d !important }', /^not black on white/],
      ['button:not(.journeys button) { display: block !important }', /^nobody can press it/],
      ['footer { position: sticky; bottom: 0 }', /^pinned to the screen/],
      ['section { max-block-size: 40px; overflow: auto }', /^does not show all it holds/],
    ],
  },
];

/** Adds rules to the page by script, because its policy would block a `<style>`. */
const plant = (page: Page, css: string) =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, css);

/** The views that look different in each of the other states. */
const changing = ['popup.html', 'sidepanel.html#now', 'sidepanel.html#guide', 'clock.html'];

/** Walks through the views in one mode. The sample comes last, because the planted rules break it. */
async function walk(chromium: Chromium, { sample, judge, planted, isThorough }: Mode) {
  const page = await chromium.openExtensionPage('options.html');
  await page.setViewportSize({ width: 1280, height: 1024 });
  const judgeViews = async (kept: object, state: string, views: readonly string[]) => {
    await keep(chromium, kept);
    for (const view of views) {
      await open(page, view);
      await unfold(page);
      expect.soft(await judge(page), `${view}, ${state}`).toEqual([]);
    }
  };
  if (isLong) {
    await keep(chromium, {});
    await judgeViews({}, 'after a first start', await allViews(page));
    const others = isThorough ? Object.entries(keptInOtherStates()) : [];
    for (const [state, kept] of others) await judgeViews(kept, state, changing);
    await keep(chromium, keptByBusyPerson());
    await judgeViews(keptByBusyPerson(), 'with everything in use', await allViews(page));
  }
  await judgeViews(keptByBusyPerson(), 'with everything in use', [sample]);
  await plant(page, planted.map(([css]) => css).join('\n'));
  const found = (await judge(page)).join('\n');
  for (const [css, fault] of planted) expect.soft(found, css).toMatch(new RegExp(fault, 'm'));
}

for (const mode of modes) {
  const title = `${mode.name}: nothing gets lost, and a planted fault is found`;
  const repeats = ['in the dark theme', 'from right to left', 'at 200 % zoom', 'on paper'];
  const isRepeat = repeats.includes(mode.name);
  // The browser keeps the zoom, also for the next test.
  if (mode.name.endsWith('zoom')) {
    test(title, inLong(isRepeat), async ({ launchChromium }) => {
      if (isLong) test.setTimeout(15 * 60_000);
      await walk(await launchChromium({ viewport: { width: 1280, height: 1024 } }), mode);
    });
  } else {
    test(title, inLong(isRepeat), async ({ chromium }) => {
      if (isLong) test.setTimeout(15 * 60_000);
      await walk(chromium, mode);
    });
  }
}
