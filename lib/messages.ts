/**
 * Every message, defined once, in one place. What arrives is `unknown` until its body and sender
 * have been validated. The content script imports only types from here, to keep zod out of its
 * bundle.
 */
import { ofPage } from './messages/page';
import { askReport, ofOwnPage } from './messages/own-page';
import type { PageView } from './guidance/types';
import { hosts } from './pages/hosts';

export type { OwnPageAnswer, Refusal } from './messages/answer';
export type { GuideMessage } from './messages/guide';
export type { LogMessage } from './messages/log';
export type { LoginsMessage } from './messages/logins';
export type { OwnPageMessage, ReportRequest } from './messages/own-page';
export { sightingSchema, type PageMessage } from './messages/page';
export type { SheetMessage } from './messages/sheet';
export type { WaitsMessage } from './messages/waits';

/**
 * What a tab should show, or `null` while nothing is known about it. Messages may overtake each
 * other, so each view has a number, assigned when the worker started to build it. A view with a
 * higher number includes everything known to one with a lower number.
 */
export interface ViewMessage {
  type: 'view';
  view: PageView | null;
  number: number;
  /** When the worker that built it started. Each worker starts counting anew. */
  worker: number;
}

/** From the worker to a content script, which validates it by hand (`lib/overlay/message-guards.ts`). */
export type WorkerMessage =
  | ViewMessage
  /** Spoken through the live region if this tab is visible. */
  | { type: 'say'; text: string }
  | { type: 'focus-bar' };

/** The body of a message from a content script, or `null` if it is not one of ours. */
export const parsePageMessage = (body: unknown) => ofPage.safeParse(body).data ?? null;

/** The body of a message from an extension page, or `null` if it is not one of ours. */
export const parseOwnPageMessage = (body: unknown) => ofOwnPage.safeParse(body).data ?? null;

/** A request for a report from an extension page, or `null` if it is not one. */
export const parseReportRequest = (body: unknown) => askReport.safeParse(body).data ?? null;

/** The parts of a sender that we check. The `MessageSender` of both browsers has them. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; incognito: boolean } | undefined;
}

/** The tab that a content script's message came from. */
export interface PageSender {
  tabId: number;
  isPrivate: boolean;
}

/**
 * The sender's tab if the sender is our content script, or `null`. It must be the top frame on one
 * of the four hosts; checked here because match patterns also allow other ports and a trailing dot.
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
 * Whether the sender is a page of this extension, in the popup, the side panel or a tab.
 *
 * @param ownId `runtime.id`
 * @param ownRoot `runtime.getURL('/')`: the origin of our pages, ending in a slash
 */
export function isOwnPage(sender: Sender, ownId: string, ownRoot: string): boolean {
  return sender.id === ownId && (sender.url?.startsWith(ownRoot) ?? false);
}
