/**
 * The schema of each stored value. The types come from the rules; the compiler checks that these
 * match.
 */
import * as z from 'zod/mini';
import { maxPublished, maxSequence, type Published } from '../calendar/published';
import type { Tick } from '../checklist';
import { alerts, type CodeWindow, type Alert, type WindowRecord } from '../code-window';
import { maxLogins, planRefusal, maxSeenLogins } from '../login-clock';
import {
  maxLogEntries,
  notedCodeStates,
  notedStates,
  maxRemarkLength,
  type LogEntry,
  type LogEvent,
} from '../log';
import { journeyIds, mailIds, waitIds } from '../guide/ids';
import { readers } from '../guide/readers';
import { suffixChecks } from '../guide/journeys/enrol-ach';
import { sightingSchema } from '../messages';
import { problemFields } from '../messages/problems';
import { errorIds, stateIds } from '../pages/types';
import { policySchema } from '../policy';
import { maxProblems, maxTimes, type Problem } from '../problems';
import { bounds, count, day, id, time, upTo } from '../schema-parts';
import {
  shortLabel,
  maxSuffixes,
  maxSuffixLabelLength,
  type RemovedSuffix,
  type SuffixRow,
} from '../suffixes';
import { entrySchema } from '../sync/entry';
import { sheetSchema } from '../prep-sheet/sheet';
import { languages } from '../texts/languages';
import type { GuideProgress } from '../guide-progress';
import { maxWaitLabelLength, maxWaits, type RemovedWait, type WaitRecord } from '../waits';
import { login, planFields, reminderPlan, removed, seenLogin } from './login-schemas';

const timeOrNone = z.nullable(time);

const markIds: readonly Alert[] = alerts.map(({ id }) => id);

const codeWindow: z.ZodMiniType<CodeWindow> = z.lazy(() =>
  z.object({
    state: z.enum(['none', 'running', 'expired', 'accepted', 'lost']),
    serial: count,
    startedAt: timeOrNone,
    how: z.nullable(z.enum(['next', 'appeared', 'hand', 'mail', 'unknown'])),
    wentOnAt: timeOrNone,
    codeSeenAt: timeOrNone,
    latestStart: timeOrNone,
    latestNow: time,
    told: z.array(z.enum(markIds)),
  }),
);

const windowRecord: z.ZodMiniType<WindowRecord> = z.lazy(() =>
  z.object({
    id,
    /** A `TabKey`, which is about as long as an ID. */
    tab: z.nullable(id),
    window: codeWindow,
  }),
);

const wait = z.lazy(() =>
  z.object({
    id,
    kind: z.nullable(z.enum(waitIds)),
    label: z.string().check(z.maxLength(maxWaitLabelLength)),
    startedOn: day,
    until: z.nullable(day),
    toldFor: z.nullable(day),
    endedOn: z.nullable(day),
    isEarlier: z.optional(z.boolean()),
  }),
) satisfies z.ZodMiniType<WaitRecord>;

const removedWait: z.ZodMiniType<RemovedWait> = z.lazy(() =>
  z.object({ index: upTo(maxWaits), wait }),
);

const stepId = z.string().check(z.maxLength(64));

const what: z.ZodMiniType<LogEvent> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('state'), state: z.enum(notedStates) }),
    z.object({ type: z.literal('error'), error: z.enum(errorIds) }),
    z.object({ type: z.literal('code'), state: z.enum(notedCodeStates), byHand: z.boolean() }),
    z.object({ type: z.literal('log-in') }),
    z.object({ type: z.literal('step'), step: stepId, done: z.boolean() }),
    z.object({ type: z.literal('suffix'), check: z.enum(suffixChecks), done: z.boolean() }),
    z.object({ type: z.literal('wait'), kind: z.nullable(z.enum(waitIds)), ended: z.boolean() }),
    z.object({ type: z.literal('mail'), mail: z.enum(mailIds) }),
    z.object({ type: z.literal('remark') }),
  ]),
);

const logEntry: z.ZodMiniType<LogEntry> = z.lazy(() =>
  z.object({
    id,
    at: time,
    what,
    remark: z.string().check(z.maxLength(maxRemarkLength)),
  }),
);

const published: z.ZodMiniType<Published> = z.lazy(() =>
  z.object({
    id,
    entries: z
      .array(
        z.object({
          key: z.string(),
          on: day,
          sequence: upTo(maxSequence),
          print: z.string(),
          isGone: z.boolean(),
        }),
      )
      .check(z.maxLength(maxPublished)),
  }),
);

const problem: z.ZodMiniType<Problem> = z.lazy(() =>
  z.object({
    ...problemFields(),
    at: time,
    version: z.string().check(z.maxLength(32)),
    times: upTo(maxTimes),
  }),
);

const tick: z.ZodMiniType<Tick> = z.lazy(() =>
  z.object({ done: z.boolean(), how: z.enum(['seen', 'hand']) }),
);

/**
 * Questions and answers may come from another version. Those that are no longer asked are ignored.
 */
const progress: z.ZodMiniType<GuideProgress> = z.lazy(() =>
  z.object({
    answers: z.record(z.string(), z.string()),
    journey: z.nullable(z.enum(journeyIds)),
    reader: z._default(z.nullable(z.enum(readers)), null),
  }),
);

const suffixRow: z.ZodMiniType<SuffixRow> = z.lazy(() =>
  z.object({
    id,
    // Also shortened on read, because labels from a backup did not pass through our form.
    label: z.string().check(z.overwrite(shortLabel), z.maxLength(maxSuffixLabelLength)),
    done: z.object({
      visible: z.boolean(),
      entered: z.boolean(),
      seen: z.boolean(),
      rev613: z.boolean(),
    }),
  }),
);

const suffixes: z.ZodMiniType<readonly SuffixRow[]> = z.lazy(() =>
  z.array(suffixRow).check(z.maxLength(maxSuffixes)),
);

const removedSuffix: z.ZodMiniType<RemovedSuffix | null> = z.lazy(() =>
  z.nullable(z.object({ index: upTo(maxSuffixes), row: suffixRow })),
);

/** What was saved when the user started over for another company. */
const leftCompany = z.lazy(() =>
  z.object({
    ticks: z.record(z.string(), tick),
    way: progress,
    suffixes,
    sheet: sheetSchema,
    /** The waits that were marked as those of an earlier company. */
    waits: z.array(id).check(z.maxLength(maxWaits)),
  }),
);

const tabMemory = z.lazy(() =>
  z.object({
    isPrivate: z.boolean(),
    /** When the tab last sent something, in ms since the epoch. */
    at: time,
    sighting: z.nullable(sightingSchema),
    /** The last recognized state, even if the tab has shown an unrecognized one since. */
    lastState: z.nullable(z.enum(stateIds)),
    /** The last press of a button that moves on, and the state in which the user pressed it. */
    press: z.nullable(
      z.object({ state: z.enum(stateIds), at: time, overWords: z.optional(z.boolean()) }),
    ),
    /**
     * Whether the page shows messages that no rule knows and that did not appear in response to a
     * press.
     */
    wordsStand: z.optional(z.boolean()),
    /** Whether a log-in page was seen in this tab, and no page behind the log-in since. */
    atLogin: z.boolean(),
    /** The day on which somebody was seen logged in here without our having seen the log-in. */
    askedLogin: z.nullable(day),
    /** The step the user says this tab is at, until the page shows a recognized state. */
    handStep: z.nullable(z.string()),
    /** Whether the tab's document kept removing the overlay. */
    overlayGone: z.boolean(),
  }),
);

/** What is known about one tab, for this browser session. */
export type TabMemory = z.infer<typeof tabMemory>;

const settingsFields = () => ({
  hintsOn: z.boolean(),
  readsAloud: z._default(z.boolean(), true),
  /** Null: as in the browser. So is a language that this version does not have. */
  // eslint-disable-next-line promise/valid-params -- It is zod’s, not a promise’s.
  language: z.catch(z.nullable(z.enum(languages)), null),
});

const settings = z.lazy(() => z.object(settingsFields()));

export type Settings = z.infer<typeof settings>;

/** The records that the user's machines share, if the user turned that on. */
export const sharedRecords = {
  login,
  wait,
  settings: z.lazy(() =>
    z
      .object({ id, ...settingsFields(), ...planFields() })
      .check(z.refine((shared) => planRefusal(shared) === null)),
  ),
};

/** The state of sharing with the user's other machines. */
const sync = z.lazy(() =>
  z.object({
    on: z.boolean(),
    /** The latest deletion of the shared copy that was known when sharing was turned on here. */
    offSeen: time,
    /** The copy was deleted on another machine, which ended sharing here too. */
    stopped: z.boolean(),
    /** How many records do not fit into the copy, and how many in the copy do not fit here. */
    left: count,
    aside: count,
    /** How many items in the copy are damaged or from a later release. */
    unreadable: z._default(count, 0),
    /** The last exchange failed, because a read or write was refused here or in the copy. */
    failed: z.boolean(),
  }),
);

export type Sync = z.infer<typeof sync>;

export const schemas = {
  windows: z.lazy(() => z.array(windowRecord)),
  logins: z.lazy(() => z.array(login).check(z.minLength(1), z.maxLength(maxLogins))),
  removed: z.lazy(() => z.array(removed).check(z.maxLength(maxLogins))),
  seenLogins: z.lazy(() => z.array(seenLogin).check(z.maxLength(maxSeenLogins))),
  reminderPlan,
  waits: z.lazy(() => z.array(wait).check(z.maxLength(maxWaits))),
  removedWait: z.lazy(() => z.nullable(removedWait)),
  calendar: published,
  logEntries: z.lazy(() => z.array(logEntry).check(z.maxLength(maxLogEntries))),
  problems: z.lazy(() => z.array(problem).check(z.maxLength(maxProblems))),
  ticks: z.lazy(() => z.record(z.string(), tick)),
  progress,
  suffixes,
  removedSuffix,
  leftCompany: z.lazy(() => z.nullable(leftCompany)),
  settings,
  prepSheet: sheetSchema,
  /** Keyed by tab ID, as a string because JSON keys are strings. */
  tabs: z.lazy(() => z.record(z.string(), tabMemory)),
  day: z.nullable(day),
  time,
  flag: z.boolean(),
  mark: z.nullable(id),
  policy: policySchema,
  sync,
  syncKnown: z.lazy(() => z.record(z.string(), entrySchema)),
  bounds: z.nullable(bounds),
};
