/**
 * Parts shared by several messages. Lengths here only bound the input; the rules check the rest.
 */
import * as z from 'zod/mini';
import { tabId as tab } from '../schema-parts';

export { day, id, time, upTo } from '../schema-parts';

/** A short text entered by the user. */
export const label = z.string().check(z.maxLength(1_000));

/**
 * The tab a message is about, because the values of private tabs are stored separately. `null`
 * means no tab, and with it the values of ordinary tabs.
 */
export const tabId = z.nullable(tab);
