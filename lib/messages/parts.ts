/** What several messages are made of. Lengths bound what is read at all; the rules judge the rest. */
import * as z from 'zod/mini';
import { isDay } from '../day';

z.config({ jitless: true });

/** Ms since the epoch. */
export const time = z.number().check(z.nonnegative());

export const day = z.string().check(z.refine(isDay));

/** Of a stored record, or a step or question of the guide: knowledge that messages do not reach for. */
export const id = z.string().check(z.maxLength(64));

/** A person's short words. */
export const label = z.string().check(z.maxLength(1_000));

/**
 * The tab that is meant: the values of private tabs are kept apart. Null for none: of windows the one that
 * ends first is meant then, of all else what is kept for ordinary tabs.
 */
export const tabId = z.nullable(z.int());
