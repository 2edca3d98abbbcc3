/** Nothing of ours lies over what a person needs: every state, every field in turn, in several windows. */
import type { Page } from '@playwright/test';
import { covers, type Covered } from './harness/covers';
import { expect, importerForm, test } from './harness/fixtures';
import { atStep, company, fill, press, toAuthorise, toCode, toDone, toOwner } from './harness/form';
import { fieldsOf } from './harness/form-fields';
import { inLong } from './harness/long';

/** The share of views in which something may be covered that is not protected. */
const mostViews = 0.05;

for (const [width, height] of [
  [1000, 650],
  [1280, 800],
  [1600, 900],
  // As the browser lays out a window of 1280 × 800 at 200 %.
  [640, 400],
  [320, 640],
] as const) {
  test(
    `nothing protected is covered, and little else, window ${width} × ${height}`,
    inLong(width !== 1000),
    async ({ chromium }) => {
      const page = await chromium.context.newPage();
      await page.setViewportSize({ width, height });
      await page.goto(importerForm);
      const views = new Map<string, Covered[]>();
      /** Waits until nothing protected is covered: a person would not see it sooner either. */
      const judge = async (view: string) => {
        let found: Covered[] = [];
        const isProtected = async () => {
          found = await covers(page);
          return found.filter((one) => one.isProtected);
        };
        await expect.poll(isProtected, { message: view, timeout: 3_000 }).toEqual([]);
        views.set(view, found);
      };
      const eachField = async (step: number, state: keyof typeof fieldsOf) => {
        await atStep(page, step);
        await judge(state);
        for (const [role, label] of fieldsOf[state]) {
          await control(page, role, label).focus();
          await judge(`${state}: ${label}`);
        }
      };
      await eachField(1, 'company');
      await fill(page, { ...company, 'Company Name': 'Already Linked' });
      await page.frameLocator('iframe').getByRole('checkbox').check();
      await judge('the question at the CAPTCHA');
      await press(page, 'Next');
      await page.getByText(/already linked/).waitFor();
      await judge('a refusal');
      await page.goto(importerForm);
      await toCode(page);
      await eachField(2, 'code');
      await press(page, 'Back');
      await judge('Back held');
      await toOwner(page);
      await eachField(3, 'owner');
      await toAuthorise(page);
      await eachField(4, 'authorise');
      await toDone(page);
      await atStep(page, 5);
      await judge('done');

      const covered = [...views].filter(([, found]) => found.length > 0);
      // Where there is little room, at most one band of the window is taken: tested with the bar alone.
      if (width >= 1000) {
        expect(covered.length / views.size, JSON.stringify(covered)).toBeLessThanOrEqual(mostViews);
      }
    },
  );
}

const control = (page: Page, role: 'textbox' | 'combobox' | 'checkbox', label: string) =>
  page.getByRole(role, { name: label, exact: role !== 'checkbox' });
