import * as z from 'zod/mini';
import { journeyIds } from '../guide/ids';
import { suffixChecks } from '../guide/journeys/enrol-ach';
import { id, label, tabId } from './parts';

/** Messages about the user's progress through the guide. */
export const ofGuide = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('answer'), tabId, question: id, answer: id }),
    /** The journey the user chose, or `null` for the one their case requires. */
    z.object({ type: z.literal('turn-to'), tabId, journey: z.nullable(z.enum(journeyIds)) }),
    z.object({ type: z.literal('step-done'), tabId, step: id, done: z.boolean() }),
    z.object({ type: z.literal('add-suffix'), tabId, label: label }),
    z.object({
      type: z.literal('check-suffix'),
      tabId,
      suffix: id,
      check: z.enum(suffixChecks),
      done: z.boolean(),
    }),
    z.object({ type: z.literal('remove-suffix'), tabId, suffix: id }),
    z.object({ type: z.literal('restore-suffix'), tabId }),
  ]),
);

export type GuideMessage = z.infer<typeof ofGuide>;
