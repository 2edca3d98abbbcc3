/**
 * Every page of the extension in forced colors, at 200 % and 400 % zoom, and on paper. `npm test`
 * checks one view in each of these modes, the long run all of them.
 */
import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { builtExtension, type Chromium } from './harness/chromium';
import { expect, test } from './harness/fixtures';
import { keptByBusyPerson } from './harness/kept-views';
import { inLong, isLong } from './harness/long';
import { forcedColorFaults, printFaults, zoomFaults } from './harness/view-faults';
import { readView } from './harness/view-reading';

const pages = readdirSync(builtExtension).filter((file) => file.endsWith('.html'));

/** Returns every page in the build, and each view of pages that have several. */
async function allViews(page: Page): Promise<string[]> {
  const views: string[] = [];
  for (const file of pages) {
    await open(page, file);
    const parts = await page
      .locator('nav a[href^="#"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    views.push(...(parts.length === 0 ? [file] : parts.map((part) => file + part)));
  }
  return views;
}

async function open(page: Page, view: string): Promise<void> {
  const url = new URL(view, page.url()).href;
  // By way of another page, because changing only the fragment would not load a new document.
  await page.goto(new URL('/manifest.json', url).href);
  await page.goto(url);
  await expect(page.getByRole('main')).toBeVisible();
}

/** Opens all collapsed sections, including those that appear only then. */
async function unfold(page: Page): Promise<void> {
  const folded = page.locator('details:not([open]) > summary');
  for (let depth = 0; depth < 4 && (await folded.count()) > 0; depth += 1) {
    await folded.evaluateAll((all: HTMLElement[]) => all.forEach((summary) => summary.click()));
  }
  // Selects everything, which reveals the controls for selected items.
  const selectAll = page.getByRole('checkbox', { name: 'Select all shown' });
  if ((await selectAll.count()) > 0) await selectAll.check();
}

const setZoom = (page: Page, zoom: number) =>
  page.evaluate(`chrome.tabs.getCurrent().then(({ id }) => chrome.tabs.setZoom(id, ${zoom}))`);

const zoomed = (zoom: number) => async (page: Page) => {
  await setZoom(page, zoom);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1280 / zoom);
  await page.keyboard.press('Tab');
  return zoomFaults(await readView(page));
};

interface Mode {
  name: string;
  /** The view that `npm test` checks. */
  sample: string;
  /** Returns the faults of the open view. */
  judge: (page: Page) => Promise<string[]>;
  /** CSS rules that break the view, and the fault that each must be reported as. */
  planted: readonly (readonly [css: string, fault: RegExp])[];
}

const modes: readonly Mode[] = [
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

/** Replaces everything that is stored, under the lock that the worker uses for its checks. */
async function keep(chromium: Chromium, kept: object): Promise<void> {
  const replace = `async () => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set(${JSON.stringify(kept)});
  }`;
  const worker = await chromium.worker();
  await worker.evaluate(`navigator.locks.request('clocks', ${replace})`);
}

for (const { name, sample, judge, planted } of modes) {
  const isRepeat = name === 'at 200 % zoom' || name === 'on paper';
  test(
    `${name}: nothing gets lost, and a planted fault is found`,
    inLong(isRepeat),
    async ({ launchChromium }) => {
      test.setTimeout(isLong ? 5 * 60_000 : 60_000);
      const chromium = await launchChromium({ viewport: { width: 1280, height: 1024 } });
      const page = await chromium.openExtensionPage('options.html');
      // The sample comes last, because the planted rules break it.
      for (const kept of isLong ? [{}, keptByBusyPerson()] : [keptByBusyPerson()]) {
        await keep(chromium, kept);
        for (const view of isLong ? [...(await allViews(page)), sample] : [sample]) {
          await open(page, view);
          await unfold(page);
          expect.soft(await judge(page), view).toEqual([]);
        }
      }
      await plant(page, planted.map(([css]) => css).join('\n'));
      const found = (await judge(page)).join('\n');
      for (const [css, fault] of planted) expect.soft(found, css).toMatch(new RegExp(fault, 'm'));
    },
  );
}
