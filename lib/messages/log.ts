import * as z from 'zod/mini';
import { mailIds } from '../guide/ids';
import { id } from './parts';

const remark = z.string().check(z.maxLength(10_000));

/** Messages about the log of what was seen and done. */
export const ofLog = z.lazy(() =>
  z.discriminatedUnion('type', [
    /** Whether the log is kept from now on. */
    z.object({ type: z.literal('keep-log'), on: z.boolean() }),
    z.object({ type: z.literal('add-remark'), words: remark }),
    z.object({ type: z.literal('remark-on'), entry: id, words: remark }),
    z.object({ type: z.literal('remove-entry'), entry: id }),
    z.object({ type: z.literal('clear-log') }),
    /** The user opened a prepared email in their mail program. */
    z.object({ type: z.literal('mail-opened'), mail: z.enum(mailIds) }),
  ]),
);

export type LogMessage = z.infer<typeof ofLog>;
