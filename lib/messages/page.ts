/** What a content script sends. */
import * as z from 'zod/mini';
import { pageActSchema } from '../guidance/acts';
import type { Sighting } from '../pages/sighting';
import { controlIds, fieldIds } from '../pages/controls';
import { errorIds, missReasons, pageIds, stateIds } from '../pages/types';
import { time } from '../schema-parts';

const field = z.lazy(() => z.enum(fieldIds));

/**
 * What the content script recognized on a page. Contains only IDs of our own catalog, times and
 * flags, never text from the page.
 */
export const sightingSchema = z.lazy(() =>
  z.object({
    page: z.enum(pageIds),
    state: z.nullable(z.enum(stateIds)),
    proposal: z.optional(z.object({ state: z.enum(stateIds), since: time })),
    found: z.array(z.enum(controlIds)).check(z.maxLength(64)),
    missed: z.array(z.object({ field, reason: z.enum(missReasons) })).check(z.maxLength(64)),
    errors: z.array(z.enum(errorIds)).check(z.maxLength(16)),
    framed: z.boolean(),
    translated: z.boolean(),
  }),
) satisfies z.ZodMiniType<Sighting>;

/** Every message from a content script. `at` is the time of the event, in ms since the epoch. */
export const ofPage = z.lazy(() =>
  z.discriminatedUnion('type', [
    /**
     * The script started on a page, or the page's path changed. Answered with that page's
     * `PageSetup`. `isNew`: nothing has been drawn in this document yet.
     */
    z.object({
      type: z.literal('arrived'),
      address: z.string().check(z.maxLength(2_048)),
      isNew: z.boolean(),
    }),
    /** A state was recognized, or its fields changed. Answered with the view to draw. */
    z.object({
      type: z.literal('sighting'),
      at: time,
      sighting: sightingSchema,
      /**
       * Whether this document showed the company state before. If so, a code state means a new
       * code.
       */
      cameFromCompany: z.boolean(),
      /**
       * Whether the user navigated to this document. False if it was reloaded, restored,
       * prerendered or taken from the back-forward cache.
       */
      isFresh: z.boolean(),
    }),
    /** The user pressed a button that moves on from this state, or Enter in one of its fields. */
    z.object({ type: z.literal('went-on'), state: z.enum(stateIds), at: time }),
    /**
     * The page's countdown reached an alert. Gives the worker a chance to send it to the second.
     */
    z.object({ type: z.literal('tick'), at: time }),
    /** The page kept removing the overlay, so the overlay stays away. */
    z.object({ type: z.literal('overlay-gone'), at: time }),
    /** A press in the bar or its menu. Always about the sender's own tab. */
    z.object({ type: z.literal('act'), act: pageActSchema }),
  ]),
);

export type PageMessage = z.infer<typeof ofPage>;
