/**
 * Building blocks for schemas: numbers, times and days within bounds. Everything that arrives from
 * a file, a message or storage passes through these, so that no absurd value reaches a clock or a
 * view. For example, `Intl.DateTimeFormat` throws for a `Date` beyond ±8.64e15 ms, and so does
 * adding a day near that limit.
 */
import * as z from 'zod/mini';
import { earliestTime, isDay, latestTime } from './day';

z.config({ jitless: true });

/** A time, in ms since the epoch. */
export const time = z.number().check(z.gte(earliestTime), z.lte(latestTime));

export const day = z.string().check(z.refine(isDay));

/** An integer from 0 to `most`. */
export const upTo = (most: number) => z.int().check(z.nonnegative(), z.lte(most));

/** A count for which the rules define no limit. */
export const count = upTo(2_147_483_647);

/** The ID of a stored record, or of a step or question of the guide. */
export const id = z.string().check(z.maxLength(64));

/** A browser's tab ID, which never exceeds 2³¹ - 1; -1 is the browser's value for no tab. */
export const tabId = z.int().check(z.gte(-1), z.lte(2_147_483_647));

const pixels = z.int().check(z.gte(-100_000), z.lte(100_000));

/** The position and size of a browser window, in CSS px. */
export const bounds = z.lazy(() =>
  z.object({
    left: pixels,
    top: pixels,
    width: upTo(100_000),
    height: upTo(100_000),
  }),
);

export type Bounds = z.infer<typeof bounds>;
