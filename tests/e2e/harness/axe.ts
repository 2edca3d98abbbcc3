/** Runs axe on the pages of the extension. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { expect } from './expect';

export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/**
 * Runs axe in the page itself. `AxeBuilder` for Playwright would open a tab, and a popup is about
 * the tab in front.
 */
export async function axe(page: Page): Promise<AxeResults> {
  await page.evaluate(axeSource);
  return page.evaluate('axe.run()');
}

/** Expects axe to find no violation, and the page not to scroll sideways. */
export async function expectSound(page: Page, view = ''): Promise<void> {
  const { violations, passes } = await axe(page);
  const faults = violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
  expect(faults, view).toEqual([]);
  expect(passes.length, view).toBeGreaterThan(10);
  const isWide = () => document.documentElement.scrollWidth > window.innerWidth;
  expect(await page.evaluate(isWide), view).toBe(false);
}
