/**
 * What schemas are made of: numbers, moments and days within bounds. Whatever arrives from a file, a
 * message or storage passes one of these, so that no absurd value reaches a clock or a view: a
 * `Date` beyond ±8.64e15 ms makes `Intl.DateTimeFormat` throw, and near that limit adding a day does.
 */
import * as z from 'zod/mini';
import { earliestTime, isDay, latestTime } from './day';

z.config({ jitless: true });

/** A moment, ms since the epoch. */
export const time = z.number().check(z.gte(earliestTime), z.lte(latestTime));

export const day = z.string().check(z.refine(isDay));

/** A whole number from 0 to `most`. */
export const upTo = (most: number) => z.int().check(z.nonnegative(), z.lte(most));

/** A count for which the rules name no limit of their own. */
export const count = upTo(2_147_483_647);

/** The id of a stored record, or of a step or question of the guide. */
export const id = z.string().check(z.maxLength(64));

/** The browser's id of a tab, which is never above 2³¹ - 1; -1 is the browser's own word for no tab. */
export const tabId = z.int().check(z.gte(-1), z.lte(2_147_483_647));

const pixels = z.int().check(z.gte(-100_000), z.lte(100_000));

/** Where a window stands, CSS px. */
export const bounds = z.lazy(() =>
  z.object({
    left: pixels,
    top: pixels,
    width: upTo(100_000),
    height: upTo(100_000),
  }),
);

export type Bounds = z.infer<typeof bounds>;
