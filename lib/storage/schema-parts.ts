/** What several stored values are made of. */
import * as z from 'zod/mini';
import { isDay } from '../day';

/** Ms since the epoch. */
export const time = z.number();
export const timeOrNone = z.nullable(time);
/** A day that is none would stop the reminders of all. */
export const day = z.string().check(z.refine(isDay));
