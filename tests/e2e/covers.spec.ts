/**
 * The overlay covers nothing that a person needs: in every state, at every field, in windows of
 * several sizes.
 */
import type { Page } from '@playwright/test';
import { covers, type Covered } from './harness/covers';
import { en } from '../../lib/texts/en';
import { expect, importerForm, said, test } from './harness/fixtures';
import { atStep, fillCompany, press, toCode, toDone } from './harness/form';
import { fieldsOf } from './harness/form-fields';
import { inLong } from './harness/long';

/** The share of views in which something unprotected may be covered. */
const mostViews = 0.05;

/**
 * Opens each state anew. Goes there from the previous state only where that starts a countdown or
 * proves Done.
 */
const states = [
  ['company', 'company', null],
  ['code', 'company', toCode],
  ['owner', 'owner', null],
  ['authorise', 'authorise', null],
  ['done', 'authorise', toDone],
] as const;

for (const [width, height] of [
  [1000, 650],
  [1280, 800],
  [1600, 900],
  // The layout size of a window of 1280 × 800 at 200 % zoom.
  [640, 400],
  [320, 640],
] as const) {
  test(
    `in a window of ${width} × ${height}, nothing protected is covered, and little else`,
    inLong(width !== 1000),
    async ({ chromium }) => {
      const page = await chromium.context.newPage();
      await page.setViewportSize({ width, height });
      await page.goto(importerForm);
      const views = new Map<string, Covered[]>();
      /** Waits until nothing protected is covered; a person would not see it sooner either. */
      const judge = async (view: string) => {
        let found: Covered[] = [];
        const isProtected = async () => {
          found = await covers(page);
          return found.filter((one) => one.isProtected);
        };
        await expect.poll(isProtected, { message: view, timeout: 3_000 }).toEqual([]);
        views.set(view, found);
      };
      for (const [at, [state, step, go]] of states.entries()) {
        await chromium.practice({ step });
        await page.goto(importerForm);
        await atStep(page, go ? at : at + 1);
        await go?.(page);
        await atStep(page, at + 1);
        await judge(state);
        if (state === 'code') {
          await press(page, 'Back');
          await expect.poll(() => said(page)).toContain(en.guidance.heldBack.title);
          await judge('Back held');
        }
        if (state === 'done') break;
        for (const [role, label] of fieldsOf[state]) {
          await control(page, role, label).focus();
          await judge(`${state}: ${label}`);
        }
      }
      await chromium.practice({});
      await page.goto(importerForm);
      await fillCompany(page, { 'Company Name': 'Already Linked' });
      await judge('the question at the CAPTCHA');
      await press(page, 'Next');
      await page.getByText(/already linked/).waitFor();
      await judge('a refusal');

      const covered = [...views].filter(([, found]) => found.length > 0);
      // In a small window, the bar takes at most one band; that is tested with the bar alone.
      if (width >= 1000) {
        expect(covered.length / views.size, JSON.stringify(covered)).toBeLessThanOrEqual(mostViews);
      }
    },
  );
}

const control = (page: Page, role: 'textbox' | 'combobox' | 'checkbox', label: string) =>
  page.getByRole(role, { name: label, exact: role !== 'checkbox' });
