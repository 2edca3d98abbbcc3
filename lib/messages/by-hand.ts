import * as z from 'zod/mini';
import type { ByHand } from '../guidance';
import { readers } from '../guide/readers';
import { id, time } from './parts';

/** What a user can do by hand, from a page's bar or from an extension page. */
export const byHand = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('hints'), on: z.boolean() }),
    z.object({ type: z.literal('start-window') }),
    z.object({ type: z.literal('code-accepted'), window: id }),
    z.object({ type: z.literal('stop-window'), window: id }),
    z.object({ type: z.literal('correct-start'), window: id, startedAt: time }),
    z.object({ type: z.literal('at-step'), step: id }),
    z.object({ type: z.literal('code-reader'), reader: z.enum(readers) }),
    z.object({ type: z.literal('reads-aloud'), on: z.boolean() }),
  ]),
) satisfies z.ZodMiniType<ByHand>;
