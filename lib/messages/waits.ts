import * as z from 'zod/mini';
import { waitIds } from '../guide/ids';
import { day, id, label } from './parts';

const draft = z.lazy(() =>
  z.object({
    kind: z.nullable(z.enum(waitIds)),
    label,
    startedOn: day,
    until: z.nullable(day),
  }),
);

/** Messages about what the user is waiting for. */
export const ofWaits = z.lazy(() =>
  z.discriminatedUnion('type', [
    /** The user finished a step that starts a wait, so the wait starts today. */
    z.object({ type: z.literal('start-wait'), kind: z.enum(waitIds) }),
    z.object({ type: z.literal('add-wait'), draft }),
    z.object({ type: z.literal('correct-wait'), wait: id, draft }),
    /** `ended: false` means that the wait continues after all. */
    z.object({ type: z.literal('end-wait'), wait: id, ended: z.boolean() }),
    z.object({ type: z.literal('remove-wait'), wait: id }),
    z.object({ type: z.literal('restore-wait') }),
  ]),
);

export type WaitsMessage = z.infer<typeof ofWaits>;
