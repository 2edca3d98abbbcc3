/**
 * Every message, in one place, typed once. What arrives is `unknown` until `parseMessage` has seen
 * its body and its sender. The content script imports only the types: zod stays out of it.
 */
import * as z from 'zod/mini';
import type { BackupRefusal } from './backup';
import type { Refusal } from './code-window';
import { entriesMost } from './calendar/entries';
import type { RemarkRefusal } from './evidence';
import { journeyIds, mailIds, waitIds } from './guide/ids';
import { suffixChecks } from './guide/journeys/enrol-ach';
import {
  latestReminder,
  loginsMost,
  roles,
  snoozes,
  type DayRefusal,
  type ListRefusal,
  type PlanRefusal,
} from './login-clock';
import type { View } from './overlay/view';
import { hosts } from './pages/hosts';
import { errorIds, fieldIds, missReasons, pageIds, stateIds } from './pages/types';
import type { SuffixRefusal } from './suffixes';
import type { WaitRefusal } from './waits';

z.config({ jitless: true });

const time = z.number().check(z.nonnegative());
/** A step or question of the guide: knowledge that this module does not reach for. */
const stepId = z.string().check(z.maxLength(64));
const field = z.enum(fieldIds);

/** What the content script saw: ids of our own catalogue and times, never a word of the page. */
export const sightingSchema = z.object({
  page: z.enum(pageIds),
  state: z.nullable(z.enum(stateIds)),
  found: z.array(field).check(z.maxLength(64)),
  missed: z.array(z.object({ field, reason: z.enum(missReasons) })).check(z.maxLength(64)),
  errors: z.array(z.enum(errorIds)).check(z.maxLength(16)),
  /** True when an iframe of one of our hosts stands in the page: a form in a frame is not supported. */
  framed: z.boolean(),
  /** True when the page stands in another language than English. */
  translated: z.boolean(),
});

/** From the content script. `at` is the time of the event on the page, ms since the epoch. */
const fromPage = z.discriminatedUnion('type', [
  /** The script is on a page, or the page's path changed. Answered with the Brief of that page. */
  z.object({ type: z.literal('arrived'), address: z.string().check(z.maxLength(2_048)) }),
  /** A state was recognised, or its fields changed. Answered with the View to draw. */
  z.object({
    type: z.literal('sighting'),
    at: time,
    sighting: sightingSchema,
    /** True when this document showed the company state before: then a code state is fresh. */
    cameFromCompany: z.boolean(),
    /** `fresh` only for a document newly navigated to: not reloaded, restored, prerendered, bfcache. */
    document: z.enum(['fresh', 'reloaded', 'restored']),
  }),
  /** Next or Enter in the company state, by the person. */
  z.object({ type: z.literal('went-on'), at: time }),
  /** The page's clock crossed a mark: a chance for the worker to tell it to the second. */
  z.object({ type: z.literal('tick'), at: time }),
  /** The page kept removing the overlay; it stays away. */
  z.object({ type: z.literal('overlay-gone'), at: time }),
]);

/** What a person does by hand, in the popup or on the card. */
const byHand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hints'), on: z.boolean() }),
  z.object({ type: z.literal('start-window') }),
  z.object({ type: z.literal('code-accepted') }),
  z.object({ type: z.literal('stop-window') }),
  /** `startedAt` as the person read it off the mail; bounded by the rules. */
  z.object({ type: z.literal('correct-start'), startedAt: time }),
  z.object({ type: z.literal('at-step'), step: stepId }),
]);

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const loginId = z.string().check(z.maxLength(64));
const loginIds = z.array(loginId).check(z.maxLength(loginsMost));

const draft = z.object({
  label: z.string().check(z.maxLength(1_000)),
  role: z.nullable(z.enum(roles)),
  isMine: z.boolean(),
  hasProxy: z.boolean(),
  day: z.nullable(day),
});

const waitId = z.string().check(z.maxLength(64));

const waitDraft = z.object({
  kind: z.nullable(z.enum(waitIds)),
  label: z.string().check(z.maxLength(1_000)),
  startedOn: day,
  until: z.nullable(day),
});
const tabId = z.nullable(z.int());
const rowId = z.string().check(z.maxLength(64));

/** The person's way through the guide. `tabId` says whose: those of private tabs are kept apart. */
const ofWay = z.discriminatedUnion('type', [
  z.object({ type: z.literal('answer'), tabId, question: stepId, answer: stepId }),
  /** The journey that the person turns to; null: as their case asks. */
  z.object({ type: z.literal('turn-to'), tabId, journey: z.nullable(z.enum(journeyIds)) }),
  z.object({ type: z.literal('step-done'), tabId, step: stepId, done: z.boolean() }),
  z.object({ type: z.literal('add-suffix'), tabId, label: z.string().check(z.maxLength(1_000)) }),
  z.object({
    type: z.literal('check-suffix'),
    tabId,
    suffix: rowId,
    check: z.enum(suffixChecks),
    done: z.boolean(),
  }),
  z.object({ type: z.literal('remove-suffix'), tabId, suffix: rowId }),
  z.object({ type: z.literal('restore-suffix'), tabId }),
]);

const calendarEntry = z.object({
  key: z.string().check(z.maxLength(200)),
  on: day,
  alarms: z.array(day).check(z.maxLength(4)),
  title: z.string().check(z.maxLength(1_000)),
  body: z.string().check(z.maxLength(1_000)),
});

const evidenceId = z.string().check(z.maxLength(64));
const remark = z.string().check(z.maxLength(10_000));

/** Only from extension pages. `tabId` says whose window is meant; null = the one that ends first. */
const fromPopup = z.discriminatedUnion('type', [
  z.object({ type: z.literal('by-hand'), tabId, act: byHand }),
  ofWay,
  z.object({ type: z.literal('logged-in'), login: loginId, day }),
  /** Whose log-in that was; null: of none in the list. */
  z.object({ type: z.literal('whose'), seen: loginId, login: z.nullable(loginId) }),
  z.object({ type: z.literal('add-login'), draft }),
  z.object({ type: z.literal('edit-login'), login: loginId, draft }),
  z.object({ type: z.literal('remove-logins'), logins: loginIds }),
  z.object({ type: z.literal('restore-logins') }),
  /** The people of these logins were told today to log in. */
  z.object({ type: z.literal('told'), logins: loginIds }),
  z.object({ type: z.literal('snooze'), logins: loginIds, snooze: z.enum(snoozes) }),
  z.object({
    type: z.literal('plan-reminders'),
    days: z.array(z.int()).check(z.maxLength(latestReminder)),
    hour: z.int(),
  }),
  /** A step was done that a wait follows: it starts today. */
  z.object({ type: z.literal('start-wait'), kind: z.enum(waitIds) }),
  z.object({ type: z.literal('add-wait'), draft: waitDraft }),
  z.object({ type: z.literal('correct-wait'), wait: waitId, draft: waitDraft }),
  /** False: it goes on after all. */
  z.object({ type: z.literal('end-wait'), wait: waitId, ended: z.boolean() }),
  z.object({ type: z.literal('remove-wait'), wait: waitId }),
  z.object({ type: z.literal('restore-wait') }),
  /** Whether a log of what is seen and done is kept from now on. */
  z.object({ type: z.literal('keep-evidence'), on: z.boolean() }),
  z.object({ type: z.literal('add-remark'), words: remark }),
  z.object({ type: z.literal('remark-on'), entry: evidenceId, words: remark }),
  z.object({ type: z.literal('remove-evidence'), entry: evidenceId }),
  z.object({ type: z.literal('clear-evidence') }),
  /** These dates go into a calendar file that is made next. `form`: how it is written, to tell a change. */
  z.object({
    type: z.literal('publish-calendar'),
    entries: z.array(calendarEntry).check(z.maxLength(entriesMost)),
    form: z.string().check(z.maxLength(200)),
  }),
  /** A ready mail was taken to the person's mail program. */
  z.object({ type: z.literal('mail-opened'), mail: z.enum(mailIds) }),
  /** The person read what was damaged up to this moment, ms since the epoch. */
  z.object({ type: z.literal('damage-read'), at: time }),
  /** The person read what could not be saved up to this moment, ms since the epoch. */
  z.object({ type: z.literal('unsaved-read'), at: time }),
  z.object({ type: z.literal('not-logged-in') }),
  /** The clock in a window of its own, or that window to the front. */
  z.object({ type: z.literal('open-clock') }),
  z.object({ type: z.literal('sync-on') }),
  /** `everywhere`: the shared copy is taken away, and sharing ends on the other machines too. */
  z.object({ type: z.literal('sync-off'), everywhere: z.boolean() }),
  /** `text`: the whole file, as it was chosen. */
  z.object({ type: z.literal('restore-backup'), text: z.string() }),
]);

/** Only from extension pages: asks for the structure of the page in a tab. Changes nothing. */
const askReport = z.object({ type: z.literal('report'), tabId: z.int() });

/** Besides that, what is about the card itself. */
const aboutCard = z.discriminatedUnion('type', [
  /** To the next corner. */
  z.object({ type: z.literal('move-card') }),
  z.object({ type: z.literal('size-card'), large: z.boolean() }),
  /** Opens what stays open while the person turns elsewhere. */
  z.object({ type: z.literal('to-side') }),
]);

/**
 * On the card: the same acts and its own, always about the sender's own tab. `corner` names the one
 * where the card stands, which only the page knows; left out while it stands in none.
 */
const fromCard = z.object({
  type: z.literal('card'),
  act: z.union([byHand, aboutCard]),
  corner: z.optional(z.string().check(z.maxLength(16))),
});

export type Sighting = z.infer<typeof sightingSchema>;
export type PageMessage = z.infer<typeof fromPage> | z.infer<typeof fromCard>;
export type ByHand = z.infer<typeof byHand>;
export type WayMessage = z.infer<typeof ofWay>;
export type CardAct = z.infer<typeof fromCard>['act'];
export type PopupMessage = z.infer<typeof fromPopup>;
export type ReportRequest = z.infer<typeof askReport>;

/** From the worker to a content script. The content script guards it by hand (`lib/overlay/guard.ts`). */
export type WorkerMessage =
  | { type: 'view'; view: View }
  /** To be spoken by the live region, if this tab is visible. */
  | { type: 'say'; text: string }
  | { type: 'focus-card' };

const pageSchema = z.union([fromPage, fromCard]);

/** The body of a message from a content script, or null when it is not one of ours. */
export function parsePageMessage(body: unknown): PageMessage | null {
  const result = pageSchema.safeParse(body);
  return result.success ? result.data : null;
}

/** The body of a message from an extension page, or null when it is not one of ours. */
export function parsePopupMessage(body: unknown): PopupMessage | null {
  const result = fromPopup.safeParse(body);
  return result.success ? result.data : null;
}

/** The request for a report from an extension page, or null when it is none. */
export function parseReportRequest(body: unknown): ReportRequest | null {
  const result = askReport.safeParse(body);
  return result.success ? result.data : null;
}

/** What of a sender is judged; both engines' `MessageSender` has it. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; incognito: boolean } | undefined;
}

/** The tab a message from a content script came from. */
export interface PageSender {
  tabId: number;
  isPrivate: boolean;
}

/**
 * The sender as a content script of ours, or null. Only the top frame on one of the four hosts:
 * match patterns also admit other ports and a trailing dot (design.md, decision 13).
 *
 * @param ownId `runtime.id`
 */
export function pageSender(sender: Sender, ownId: string): PageSender | null {
  if (sender.id !== ownId || sender.frameId !== 0 || sender.tab?.id === undefined) return null;
  const url = URL.parse(sender.url ?? '');
  if (url?.protocol !== 'https:' || !hosts.some((host) => url.host === host)) return null;
  return { tabId: sender.tab.id, isPrivate: sender.tab.incognito };
}

/**
 * Whether the sender is a page of this extension, also when it stands in a tab.
 *
 * @param ownId `runtime.id`
 * @param ownRoot `runtime.getURL('')`: the scheme and host of our pages, ending in a slash
 */
export function isOwnPage(sender: Sender, ownId: string, ownRoot: string): boolean {
  return sender.id === ownId && (sender.url?.startsWith(ownRoot) ?? false);
}

/** What an extension page is answered: why it was refused, null when it was done. */
export interface PopupAnswer {
  refused:
    | Refusal
    | DayRefusal
    | ListRefusal
    | PlanRefusal
    | SuffixRefusal
    | WaitRefusal
    | RemarkRefusal
    | BackupRefusal
    | 'not saved'
    | null;
}
