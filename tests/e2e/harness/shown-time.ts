import type { Page } from '@playwright/test';
import { expect } from './expect';
import { overlay } from './overlay';
import { left, type Inside } from './stored';

/** Parses the digits of a countdown, such as "9:41", into ms. */
export function msOf(digits: string | undefined | null): number {
  const [, minutes, seconds] = /^(\d+):(\d\d)$/.exec(digits ?? '') ?? [];
  if (minutes === undefined) throw new Error(`no countdown reads "${digits}"`);
  return (Number(minutes) * 60 + Number(seconds)) * 1_000;
}

/** Returns the digits of the countdown on the page; undefined if there is none. */
export const clockOnPage = async (page: Page): Promise<string | undefined> =>
  (await overlay(page)).find(
    ({ role, name }) => role === 'timer' && name === 'Verification code countdown',
  )?.text;

/** Returns the digits of the countdown in the popup. */
export const clockInPopup = (popup: Page): Promise<string | null> =>
  popup.getByRole('timer').textContent();

/** Rounds up to whole seconds, as a countdown does, in ms. */
const inDigits = (ms: number) => Math.ceil(Math.max(0, ms) / 1_000) * 1_000;

/**
 * Returns by how many ms the shown time is wrong. Reading takes time, so the true value lies
 * between the time left before and after reading; anything in between counts as correct.
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

/**
 * Expects page and popup to show the time left, accurate to the second. Returns the larger error,
 * in ms.
 */
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
