/** What each stored value must look like. The types come from the rules; these hold to them. */
import * as z from 'zod/mini';
import { publishedMost, sequenceMost, type Published } from '../calendar/published';
import type { Tick } from '../checklist';
import { marks, type CodeWindow, type Mark, type WindowRecord } from '../code-window';
import { loginsMost, planRefusal, seenMost } from '../login-clock';
import {
  evidenceMost,
  notedCodeStates,
  notedStates,
  remarkMost,
  type Evidence,
  type What,
} from '../evidence';
import { journeyIds, mailIds, waitIds } from '../guide/ids';
import { readers } from '../guide/readers';
import { suffixChecks } from '../guide/journeys/enrol-ach';
import { sightingSchema } from '../messages';
import { problemFields } from '../messages/problems';
import { errorIds, stateIds } from '../pages/types';
import { problemsMost, timesMost, type Problem } from '../problems';
import { bounds, count, day, id, time, upTo } from '../schema-parts';
import {
  shortLabel,
  suffixesMost,
  suffixLabelMost,
  type RemovedSuffix,
  type SuffixRow,
} from '../suffixes';
import { entrySchema } from '../sync/entry';
import type { Way } from '../way';
import { waitLabelMost, waitsMost, type RemovedWait, type WaitRecord } from '../waits';
import { login, planFields, reminderPlan, removed, seenLogin } from './login-schemas';

const timeOrNone = z.nullable(time);

const markIds: readonly Mark[] = marks.map(({ id }) => id);

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
    /** A key of `lib/code-window`: about as long as an id. */
    tab: z.nullable(id),
    window: codeWindow,
  }),
);

const wait = z.lazy(() =>
  z.object({
    id,
    kind: z.nullable(z.enum(waitIds)),
    label: z.string().check(z.maxLength(waitLabelMost)),
    startedOn: day,
    until: z.nullable(day),
    toldFor: z.nullable(day),
    endedOn: z.nullable(day),
    isEarlier: z.optional(z.boolean()),
  }),
) satisfies z.ZodMiniType<WaitRecord>;

const removedWait: z.ZodMiniType<RemovedWait> = z.lazy(() =>
  z.object({ index: upTo(waitsMost), wait }),
);

const stepId = z.string().check(z.maxLength(64));

const what: z.ZodMiniType<What> = z.lazy(() =>
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

const evidence: z.ZodMiniType<Evidence> = z.lazy(() =>
  z.object({
    id,
    at: time,
    what,
    remark: z.string().check(z.maxLength(remarkMost)),
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
          sequence: upTo(sequenceMost),
          print: z.string(),
          isGone: z.boolean(),
        }),
      )
      .check(z.maxLength(publishedMost)),
  }),
);

const problem: z.ZodMiniType<Problem> = z.lazy(() =>
  z.object({
    ...problemFields(),
    at: time,
    version: z.string().check(z.maxLength(32)),
    times: upTo(timesMost),
  }),
);

const tick: z.ZodMiniType<Tick> = z.lazy(() =>
  z.object({ done: z.boolean(), how: z.enum(['seen', 'hand']) }),
);

/** Questions and answers may be another version's: those that are not asked count as not given. */
const way: z.ZodMiniType<Way> = z.lazy(() =>
  z.object({
    answers: z.record(z.string(), z.string()),
    journey: z.nullable(z.enum(journeyIds)),
    reader: z._default(z.nullable(z.enum(readers)), null),
  }),
);

const suffixRow: z.ZodMiniType<SuffixRow> = z.lazy(() =>
  z.object({
    id,
    // Cut short on the way in, too: what a backup brings back was not typed into our table.
    label: z.string().check(z.overwrite(shortLabel), z.maxLength(suffixLabelMost)),
    done: z.object({
      visible: z.boolean(),
      entered: z.boolean(),
      seen: z.boolean(),
      rev613: z.boolean(),
    }),
  }),
);

const suffixes: z.ZodMiniType<readonly SuffixRow[]> = z.lazy(() =>
  z.array(suffixRow).check(z.maxLength(suffixesMost)),
);

const removedSuffix: z.ZodMiniType<RemovedSuffix | null> = z.lazy(() =>
  z.nullable(z.object({ index: upTo(suffixesMost), row: suffixRow })),
);

/** What a person left behind when they started for another company. */
const leftCompany = z.lazy(() =>
  z.object({
    ticks: z.record(z.string(), tick),
    way,
    suffixes,
    /** The waits that were marked as those of an earlier company. */
    waits: z.array(id).check(z.maxLength(waitsMost)),
  }),
);

const tabMemory = z.lazy(() =>
  z.object({
    isPrivate: z.boolean(),
    /** When the tab last said something, ms since the epoch. */
    at: time,
    sighting: z.nullable(sightingSchema),
    /** The last state that was recognised, whatever came since. */
    lastState: z.nullable(z.enum(stateIds)),
    /** The last button that goes on, pressed by the person, and in which state. */
    press: z.nullable(
      z.object({ state: z.enum(stateIds), at: time, overWords: z.optional(z.boolean()) }),
    ),
    /** Words that no rule knows stand on the page, and are no answer to a press. */
    wordsStand: z.optional(z.boolean()),
    /** A log-in page was seen in this tab, and nothing behind it since. */
    atLogin: z.boolean(),
    /** Day on which someone was seen to be logged in here whose log-in nobody saw. */
    askedLogin: z.nullable(day),
    /** The step the person says this tab is at; until the page shows a state that is recognised. */
    handStep: z.nullable(z.string()),
    /** The document that the tab shows kept removing the overlay. */
    overlayGone: z.boolean(),
  }),
);

/** What is known of one tab until the browser ends. */
export type TabMemory = z.infer<typeof tabMemory>;

const settingsFields = () => ({
  hintsOn: z.boolean(),
  readsAloud: z._default(z.boolean(), true),
});

const settings = z.lazy(() => z.object(settingsFields()));

export type Settings = z.infer<typeof settings>;

/** The records that the person's machines share, if the person wants that. */
export const sharedRecords = {
  login,
  wait,
  settings: z.lazy(() =>
    z
      .object({ id, ...settingsFields(), ...planFields() })
      .check(z.refine((shared) => planRefusal(shared) === null)),
  ),
};

/** How sharing with the person's other machines stands. */
const sync = z.lazy(() =>
  z.object({
    on: z.boolean(),
    /** When somebody had last deleted the copy, as far as was known when sharing was switched on here. */
    offSeen: time,
    /** The copy was deleted on another machine; sharing ended here too. */
    stopped: z.boolean(),
    /** How many records do not fit into the copy, and how many of the copy have no room here. */
    left: count,
    aside: count,
    /** How many items of the copy are damaged, or of a later release. */
    unreadable: z._default(count, 0),
    /** The last exchange failed: the browser refused to read or write, here or there. */
    failed: z.boolean(),
  }),
);

export type Sync = z.infer<typeof sync>;

export const schemas = {
  windows: z.lazy(() => z.array(windowRecord)),
  logins: z.lazy(() => z.array(login).check(z.minLength(1), z.maxLength(loginsMost))),
  removed: z.lazy(() => z.array(removed).check(z.maxLength(loginsMost))),
  seenLogins: z.lazy(() => z.array(seenLogin).check(z.maxLength(seenMost))),
  reminderPlan,
  waits: z.lazy(() => z.array(wait).check(z.maxLength(waitsMost))),
  removedWait: z.lazy(() => z.nullable(removedWait)),
  calendar: published,
  evidence: z.lazy(() => z.array(evidence).check(z.maxLength(evidenceMost))),
  problems: z.lazy(() => z.array(problem).check(z.maxLength(problemsMost))),
  ticks: z.lazy(() => z.record(z.string(), tick)),
  way,
  suffixes,
  removedSuffix,
  leftCompany: z.lazy(() => z.nullable(leftCompany)),
  settings,
  /** By tab id: JSON keys are text. */
  tabs: z.lazy(() => z.record(z.string(), tabMemory)),
  day: z.nullable(day),
  time,
  flag: z.boolean(),
  mark: z.nullable(id),
  sync,
  syncKnown: z.lazy(() => z.record(z.string(), entrySchema)),
  bounds: z.nullable(bounds),
};
