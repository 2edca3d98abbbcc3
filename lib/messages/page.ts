/** What a content script says. */
import * as z from 'zod/mini';
import type { Sighting } from '../pages/sighting';
import { controlIds, errorIds, fieldIds, missReasons, pageIds, stateIds } from '../pages/types';
import type { PageAct } from '../guidance';
import { mailIds } from '../guide/ids';
import { byHand } from './by-hand';
import { id, time } from './parts';

const field = z.lazy(() => z.enum(fieldIds));

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

/** From the content script. `at` is the time of the event on the page, ms since the epoch. */
const fromPage = z.lazy(() =>
  z.discriminatedUnion('type', [
    /**
     * The script is on a page, or the page's path changed. Answered with the Brief of that page. `isNew`:
     * nothing was drawn in this document yet.
     */
    z.object({
      type: z.literal('arrived'),
      address: z.string().check(z.maxLength(2_048)),
      isNew: z.boolean(),
    }),
    /** A state was recognised, or its fields changed. Answered with the View to draw. */
    z.object({
      type: z.literal('sighting'),
      at: time,
      sighting: sightingSchema,
      /** True when this document showed the company state before: then a code state is fresh. */
      cameFromCompany: z.boolean(),
      /** The document was newly navigated to: not reloaded, restored, prerendered or kept in the back-forward cache. */
      isFresh: z.boolean(),
    }),
    /** A button that goes on from this state, or Enter in one of its fields, pressed by the person. */
    z.object({ type: z.literal('went-on'), state: z.enum(stateIds), at: time }),
    /** The page's clock crossed a mark: a chance for the worker to tell it to the second. */
    z.object({ type: z.literal('tick'), at: time }),
    /** The page kept removing the overlay; it stays away. */
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

/** A press in the bar or its menu, always about the sender's own tab. */
const fromBar = z.lazy(() => z.object({ type: z.literal('act'), act: pageAct }));

/** Of a content script. */
export const ofPage = z.lazy(() => z.union([fromPage, fromBar]));

export type PageMessage = z.infer<typeof ofPage>;
