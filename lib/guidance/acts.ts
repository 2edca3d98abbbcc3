/** What the bar, its menu or a button on one of our own pages can ask the worker to do. */
import * as z from 'zod/mini';
import { mailIds } from '../guide/ids';
import { readers } from '../guide/readers';
import { id, time } from '../schema-parts';

/** What a user can do by hand, from a page's bar or from an extension page. */
export const byHandSchema = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('hints'), on: z.boolean() }),
    z.object({ type: z.literal('start-window') }),
    /**
     * `window`: the ID of the code window that was shown. If that one is gone, nothing is done to
     * another one.
     */
    z.object({ type: z.literal('code-accepted'), window: id }),
    z.object({ type: z.literal('stop-window'), window: id }),
    /**
     * `startedAt`: the time the user read in CBP's email, in ms since the epoch. The rules limit
     * it.
     */
    z.object({ type: z.literal('correct-start'), window: id, startedAt: time }),
    z.object({ type: z.literal('at-step'), step: id }),
    /** Who can read the inbox that receives the code. */
    z.object({ type: z.literal('code-reader'), reader: z.enum(readers) }),
    z.object({ type: z.literal('reads-aloud'), on: z.boolean() }),
    /** The user has read that this copy of the extension is old. */
    z.object({ type: z.literal('old-copy-read') }),
  ]),
);

export type ByHand = z.infer<typeof byHandSchema>;

export const pageActSchema = z.lazy(() =>
  z.discriminatedUnion('type', [
    byHandSchema,
    /** Opens the side panel, or what the browser allows instead. */
    z.object({ type: z.literal('to-side') }),
    /** The same, where it lists what to do after what was typed is lost. */
    z.object({ type: z.literal('start-again') }),
    /** Opens the clock in its own small window. */
    z.object({ type: z.literal('keep-on-top') }),
    /** Opens a prepared email. */
    z.object({ type: z.literal('open-mail'), mail: z.enum(mailIds) }),
    /** Opens one of CBP's pages in a new tab. */
    z.object({ type: z.literal('open-site'), site: z.enum(['form', 'portal']) }),
    z.object({ type: z.literal('step-done'), step: id, done: z.boolean() }),
    /** The user used this login today. `login` is its ID in the list of logins. */
    z.object({ type: z.literal('logged-in-today'), login: id }),
    /** The user has read that a change could not be saved. */
    z.object({ type: z.literal('unsaved-read') }),
  ]),
);

export type PageAct = z.infer<typeof pageActSchema>;
