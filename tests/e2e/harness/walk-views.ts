/** Goes through every page of the extension, and each view of pages that have several. */
import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { builtExtension, type Chromium } from './chromium';
import { expect } from './expect';

const pages = readdirSync(builtExtension).filter((file) => file.endsWith('.html'));

/** Returns every page in the build, and each view that its own links lead to. */
export async function allViews(page: Page): Promise<string[]> {
  const views: string[] = [];
  for (const file of pages) {
    const toSee = [file];
    const seen = new Set<string>();
    for (let view = toSee.pop(); view !== undefined; view = toSee.pop()) {
      await open(page, view);
      const links = await page
        .locator('a[href^="#"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      for (const link of links) {
        if (seen.has(link)) continue;
        seen.add(link);
        toSee.push(file + link);
      }
    }
    views.push(...(seen.size === 0 ? [file] : [...seen].map((link) => file + link)));
  }
  return views;
}

/** Loads a view in a new document. */
export async function open(page: Page, view: string): Promise<void> {
  const url = new URL(view, page.url()).href;
  // By way of another page, because changing only the fragment would not load a new document.
  await page.goto(new URL('/manifest.json', url).href);
  await page.goto(url);
  await expect(page.getByRole('main')).toBeVisible();
}

/** Opens all collapsed sections, including those that appear only then. */
export async function unfold(page: Page): Promise<void> {
  const folded = page.locator('details:not([open]) > summary');
  for (let depth = 0; depth < 4 && (await folded.count()) > 0; depth += 1) {
    await folded.evaluateAll((all: HTMLElement[]) => all.forEach((summary) => summary.click()));
  }
  // Selects everything, which reveals the controls for selected items.
  const selectAll = page.getByRole('checkbox', { name: 'Select all shown' });
  if ((await selectAll.count()) > 0) await selectAll.check();
}

/** Replaces everything that is stored, under the lock that the worker uses for its checks. */
export async function keep(chromium: Chromium, kept: object): Promise<void> {
  const replace = `async () => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set(${JSON.stringify(kept)});
  }`;
  const worker = await chromium.worker();
  await worker.evaluate(`navigator.locks.request('clocks', ${replace})`);
}
