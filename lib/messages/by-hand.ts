import * as z from 'zod/mini';
import { id, time } from './parts';

/** What a person does by hand, in the popup or on the card. */
export const byHand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hints'), on: z.boolean() }),
  z.object({ type: z.literal('start-window') }),
  z.object({ type: z.literal('code-accepted') }),
  z.object({ type: z.literal('stop-window') }),
  /** `startedAt` as the person read it off the mail; bounded by the rules. */
  z.object({ type: z.literal('correct-start'), startedAt: time }),
  z.object({ type: z.literal('at-step'), step: id }),
]);

export type ByHand = z.infer<typeof byHand>;
