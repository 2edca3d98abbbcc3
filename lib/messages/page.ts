/** What a content script sends. */
import * as z from 'zod/mini';
import type { Sighting } from '../pages/sighting';
import { controlIds, errorIds, fieldIds, missReasons, pageIds, stateIds } from '../pages/types';
import type { PageAct } from '../guidance';
import { mailIds } from '../guide/ids';
import { byHand } from './by-hand';
import { id, time } from './parts';

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

/** `at` is the time of the event on the page, in ms since the epoch. */
const fromPage = z.lazy(() =>
  z.discriminatedUnion('type', [
    /**
     * The script started on a page, or the page's path changed. Answered with that page's `Brief`.
     * `isNew`: nothing has been drawn in this document yet.
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
  ]),
);

const inBar = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('to-side') }),
    z.object({ type: z.literal('keep-on-top') }),
    z.object({ type: z.literal('open-mail'), mail: z.enum(mailIds) }),
    z.object({ type: z.literal('open-site'), site: z.enum(['form', 'portal']) }),
    z.object({ type: z.literal('step-done'), step: id, done: z.boolean() }),
    z.object({ type: z.literal('logged-in-today'), login: id }),
    z.object({ type: z.literal('unsaved-read') }),
  ]),
);

const pageAct = z.lazy(() => z.union([byHand, inBar])) satisfies z.ZodMiniType<PageAct>;

/** A press in the bar or its menu. Always about the sender's own tab. */
const fromBar = z.lazy(() => z.object({ type: z.literal('act'), act: pageAct }));

/** Every message from a content script. */
export const ofPage = z.lazy(() => z.union([fromPage, fromBar]));

export type PageMessage = z.infer<typeof ofPage>;
