/** What several messages are made of. Lengths bound what is read at all; the rules judge the rest. */
import * as z from 'zod/mini';
import { tabId as tab } from '../schema-parts';

export { day, id, time, upTo } from '../schema-parts';

/** A person's short words. */
export const label = z.string().check(z.maxLength(1_000));

/**
 * The tab that is meant: the values of private tabs are kept apart. Null for none; then what is kept for
 * ordinary tabs is meant.
 */
export const tabId = z.nullable(tab);
