import type { Page } from '@playwright/test';
import { expect } from './expect';
import { overlay } from './overlay';
import { left, type Inside } from './stored';

/** Digits of a countdown, "9:41", as ms. */
export function msOf(digits: string | undefined | null): number {
  const [, minutes, seconds] = /^(\d+):(\d\d)$/.exec(digits ?? '') ?? [];
  if (minutes === undefined) throw new Error(`no countdown reads "${digits}"`);
  return (Number(minutes) * 60 + Number(seconds)) * 1_000;
}

/** What the countdown on the page reads; undefined while there is none. */
export const clockOnPage = async (page: Page): Promise<string | undefined> =>
  (await overlay(page)).find(
    ({ role, name }) => role === 'timer' && name === 'Verification code countdown',
  )?.text;

/** What the countdown in the popup reads. */
export const clockInPopup = (popup: Page): Promise<string | null> =>
  popup.getByRole('timer').textContent();

/** A countdown counts a second begun as a whole one, ms. */
const inDigits = (ms: number) => Math.ceil(Math.max(0, ms) / 1_000) * 1_000;

/**
 * How far what is shown is from the truth, ms: reading takes time, so the truth lies between what was left before
 * and after, and what lies between them is no error.
 */
export async function errorOf(
  inside: Inside,
  read: () => Promise<string | undefined | null>,
): Promise<number> {
  const before = inDigits(await left(inside));
  const shown = msOf(await read());
  const after = inDigits(await left(inside));
  return Math.max(0, shown - before, after - shown);
}

/** Page and popup show what is left to the second. Gives the larger error, ms. */
export async function expectTrueTime(inside: Inside, page: Page, popup: Page): Promise<number> {
  const errors = [
    await errorOf(inside, () => clockOnPage(page)),
    await errorOf(inside, () => clockInPopup(popup)),
  ];
  const worst = Math.max(...errors);
  expect(worst, `page and popup are wrong by ${errors.join(' and ')} ms`).toBeLessThanOrEqual(
    1_000,
  );
  return worst;
}
