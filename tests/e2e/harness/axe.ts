/** Runs axe on the pages of the extension. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { expect } from './expect';

export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** All rules, and the one of WCAG 2.2 that axe leaves out unless asked: targets of 24 px. */
export const axeRules = { rules: { 'target-size': { enabled: true } } };

/**
 * Runs axe in the page itself. `AxeBuilder` for Playwright would open a tab, and a popup is about
 * the tab in front.
 */
export async function axe(page: Page): Promise<AxeResults> {
  await page.evaluate(axeSource);
  return page.evaluate(`axe.run(${JSON.stringify(axeRules)})`);
}

/** Returns the violations that axe finds, one line for each. */
export async function axeFaults(page: Page): Promise<string[]> {
  const { violations, passes } = await axe(page);
  const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  return passes.length > 10 ? faults : [...faults, 'axe found almost nothing to look at'];
}

/** Expects axe to find no violation, and the page not to scroll sideways. */
export async function expectSound(page: Page, view = ''): Promise<void> {
  expect(await axeFaults(page), view).toEqual([]);
  const isWide = () => document.documentElement.scrollWidth > window.innerWidth;
  expect(await page.evaluate(isWide), view).toBe(false);
}
