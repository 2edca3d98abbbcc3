/**
 * What a person does on the practice form. The steps themselves are in `scripts/`, because `npm
 * start` uses them in plain Node.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { toAuthorise, toCode, toDone, toOwner } from '../../../scripts/practice-form.mjs';
import { importerForm } from './addresses';
import { expect } from './expect';
import { isLong } from './long';
import { overlayElements } from './overlay';
import { markOf, stepMarks } from './step-marks';

export {
  company,
  fill,
  fillCompany,
  owner,
  press,
  solveCaptcha,
  toAuthorise,
  toCode,
  toDone,
  toOwner,
} from '../../../scripts/practice-form.mjs';

/** Returns the overlay's whole text, visible or not. */
const drawn = async (page: Page): Promise<string> => (await overlayElements(page))[0]?.text ?? '';

/**
 * Waits until the extension has reached this step, 1 to 5, since a person looks before they go on.
 */
export const atStep = (page: Page, step: number) =>
  expect.poll(() => drawn(page)).toContain(markOf(step));

/** Opens the form in a new tab and waits for the extension. */
export async function openForm(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(importerForm);
  await expect
    .poll(async () => {
      const text = await drawn(page);
      return stepMarks.some((mark) => text.includes(mark));
    })
    .toBe(true);
  return page;
}

/** Walks through the whole form in the long run; in `npm test` only to the code page, where the countdown runs. */
export async function walkSome(page: Page, at: (step: number) => Promise<unknown>): Promise<void> {
  if (isLong) return walkForm(page, at);
  await at(1);
  await toCode(page);
  await at(2);
}

/**
 * Walks through the form, from the first page to Done, and calls `at` at each of its five steps.
 */
export async function walkForm(
  page: Page,
  at: (step: number) => Promise<unknown> = async () => undefined,
): Promise<void> {
  for (const [index, go] of [toCode, toOwner, toAuthorise, toDone].entries()) {
    await at(index + 1);
    await go(page);
  }
  await at(5);
}
