/** What a page of the extension says: a person did it there. */
import * as z from 'zod/mini';
import { entriesMost } from '../calendar/entries';
import { byHand } from './by-hand';
import { bounds, tabId as tab } from '../schema-parts';
import { ofEvidence } from './evidence';
import { ofLogins } from './logins';
import { day, label, tabId, time } from './parts';
import { ofProblems } from './problems';
import { ofWaits } from './waits';
import { ofWay } from './way';

const calendarEntry = z.lazy(() =>
  z.object({
    key: z.string().check(z.maxLength(200)),
    on: day,
    alarms: z.array(day).check(z.maxLength(4)),
    title: label,
    body: label,
  }),
);

/** Only from extension pages. */
export const ofPopup = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('by-hand'), tabId, act: byHand }),
    ofWay,
    ofLogins,
    ofWaits,
    ofEvidence,
    ofProblems,
    /** These dates go into a calendar file that is made next. `form`: how it is written, to tell a change. */
    z.object({
      type: z.literal('publish-calendar'),
      entries: z.array(calendarEntry).check(z.maxLength(entriesMost)),
      form: z.string().check(z.maxLength(200)),
    }),
    /** The person read what was damaged up to this moment, ms since the epoch. */
    z.object({ type: z.literal('damage-read'), at: time }),
    /** The person read what could not be saved up to this moment, ms since the epoch. */
    z.object({ type: z.literal('unsaved-read'), at: time }),
    z.object({ type: z.literal('not-logged-in') }),
    /** Starts over for another company, and takes that back. */
    z.object({ type: z.literal('leave-company') }),
    z.object({ type: z.literal('bring-company-back') }),
    /** The clock in a window of its own, or that window to the front. */
    z.object({ type: z.literal('open-clock') }),
    /** Where the clock's own window stands. */
    z.object({ type: z.literal('clock-placed'), bounds }),
    /** The person has popup or side panel open over this tab: its page must have its help. */
    z.object({ type: z.literal('bring-help'), tabId: tab }),
    z.object({ type: z.literal('sync-on') }),
    /** `everywhere`: the shared copy is taken away, and sharing ends on the other machines too. */
    z.object({ type: z.literal('sync-off'), everywhere: z.boolean() }),
    /** `text`: the whole file, as it was chosen. */
    z.object({ type: z.literal('restore-backup'), text: z.string() }),
  ]),
);

/** Only from extension pages: asks for the structure of the page in a tab. Changes nothing. */
export const askReport = z.object({ type: z.literal('report'), tabId: tab });

export type PopupMessage = z.infer<typeof ofPopup>;
export type ReportRequest = z.infer<typeof askReport>;
