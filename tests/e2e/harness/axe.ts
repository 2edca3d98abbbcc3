/** axe in the pages of the extension. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { expect } from './expect';

export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** Run in the page itself: a builder for Playwright opens a tab, and a popup is about the one in front. */
export async function axe(page: Page): Promise<AxeResults> {
  await page.evaluate(axeSource);
  return page.evaluate('axe.run()');
}

/** axe has looked and finds nothing, and nothing scrolls sideways. */
export async function expectSound(page: Page, view = ''): Promise<void> {
  const { violations, passes } = await axe(page);
  const found = violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
  expect(found, view).toEqual([]);
  expect(passes.length, view).toBeGreaterThan(10);
  const isWide = () => document.documentElement.scrollWidth > window.innerWidth;
  expect(await page.evaluate(isWide), view).toBe(false);
}
