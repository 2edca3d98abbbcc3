/** What an extension page sends when the user does something there. */
import * as z from 'zod/mini';
import { maxCalendarEntries } from '../calendar/entries';
import { byHandSchema } from '../guidance/acts';
import { bounds, tabId as tab } from '../schema-parts';
import { languages } from '../texts/languages';
import { ofLog } from './log';
import { ofLogins } from './logins';
import { day, label, tabId, time } from './parts';
import { ofProblems } from './problems';
import { ofSheet } from './sheet';
import { ofWaits } from './waits';
import { ofGuide } from './guide';

const calendarEntry = z.lazy(() =>
  z.object({
    key: z.string().check(z.maxLength(200)),
    on: day,
    alarms: z.array(day).check(z.maxLength(4)),
    title: label,
    body: label,
  }),
);

/** Accepted only from extension pages. */
export const ofOwnPage = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('by-hand'), tabId, act: byHandSchema }),
    ofGuide,
    ofLogins,
    ofWaits,
    ofLog,
    ofProblems,
    ofSheet,
    /**
     * These dates go into the calendar file created next. `form` describes the file's format, so
     * that a change of format counts as a change of the entry.
     */
    z.object({
      type: z.literal('publish-calendar'),
      entries: z.array(calendarEntry).check(z.maxLength(maxCalendarEntries)),
      form: z.string().check(z.maxLength(200)),
    }),
    /** The user has read what was damaged up to this time, in ms since the epoch. */
    z.object({ type: z.literal('damage-read'), at: time }),
    /** The user has read what could not be saved up to this time, in ms since the epoch. */
    z.object({ type: z.literal('unsaved-read'), at: time }),
    /** The language of everything we show. Null: as in the browser. */
    z.object({ type: z.literal('language'), language: z.nullable(z.enum(languages)) }),
    z.object({ type: z.literal('not-logged-in') }),
    /** Starts over for another company, and undoes that. */
    z.object({ type: z.literal('leave-company') }),
    z.object({ type: z.literal('bring-company-back') }),
    /** Removes everything that is stored on this machine. */
    z.object({ type: z.literal('forget-everything') }),
    /** Opens the clock in its own window, or brings that window to the front. */
    z.object({ type: z.literal('open-clock') }),
    /** The position and size of the clock's window. */
    z.object({ type: z.literal('clock-placed'), bounds }),
    /**
     * The user opened the popup or side panel for this tab, so its page should have the content
     * script.
     */
    z.object({ type: z.literal('bring-help'), tabId: tab }),
    z.object({ type: z.literal('sync-on') }),
    /** `everywhere`: also deletes the shared copy, which ends sharing on the other machines. */
    z.object({ type: z.literal('sync-off'), everywhere: z.boolean() }),
    /** `text`: the whole content of the chosen file. */
    z.object({ type: z.literal('restore-backup'), text: z.string() }),
  ]),
);

/**
 * Accepted only from extension pages: asks for the structure of the page in a tab. Changes nothing.
 */
export const askReport = z.object({ type: z.literal('report'), tabId: tab });

export type OwnPageMessage = z.infer<typeof ofOwnPage>;
export type ReportRequest = z.infer<typeof askReport>;
