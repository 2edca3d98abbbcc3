/**
 * Every message, in one place, typed once. What arrives is `unknown` until `parseMessage` has seen
 * its body and its sender. The content script imports only the types: zod stays out of it.
 */
import { ofPage, type PageMessage } from './messages/page';
import { askReport, ofPopup, type PopupMessage, type ReportRequest } from './messages/popup';
import type { PageView } from './guidance/types';
import { hosts } from './pages/hosts';

export type { PopupAnswer, Refused } from './messages/answer';
export type { EvidenceMessage } from './messages/evidence';
export type { LoginsMessage } from './messages/logins';
export { sightingSchema, type PageMessage } from './messages/page';
export type { PopupMessage, ReportRequest } from './messages/popup';
export type { WaitsMessage } from './messages/waits';
export type { WayMessage } from './messages/way';

/**
 * What a tab should show; null while nothing is known of it. Messages may overtake each other, so each
 * view has a number, taken when the worker began to make it: a view with a higher number knows all that
 * this one knows.
 */
export interface ViewMessage {
  type: 'view';
  view: PageView | null;
  number: number;
  /** When the worker that made it started: another one counts from the beginning. */
  worker: number;
}

/** From the worker to a content script. The content script guards it by hand (`lib/overlay/guard.ts`). */
export type WorkerMessage =
  | ViewMessage
  /** To be spoken by the live region, if this tab is visible. */
  | { type: 'say'; text: string }
  | { type: 'focus-bar' };

/** The body of a message from a content script, or null when it is not one of ours. */
export function parsePageMessage(body: unknown): PageMessage | null {
  const result = ofPage.safeParse(body);
  return result.success ? result.data : null;
}

/** The body of a message from an extension page, or null when it is not one of ours. */
export function parsePopupMessage(body: unknown): PopupMessage | null {
  const result = ofPopup.safeParse(body);
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
 * match patterns also admit other ports and a trailing dot.
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
