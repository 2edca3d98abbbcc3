/** Dispatches each message to the code that handles it. */
import { browser } from 'wxt/browser';
import { dayOf } from '../day';
import {
  isOwnPage,
  pageSender,
  parsePageMessage,
  parseOwnPageMessage,
  parseReportRequest,
  type PageMessage,
  type PageSender,
  type OwnPageAnswer,
  type Refusal,
  type OwnPageMessage,
  type Sender,
  type ViewMessage,
} from '../messages';
import type { PageSetup } from '../page-script/page-setup';
import type { Report } from '../report/schema';
import {
  clockBounds,
  damageToldAt,
  evenUnsaved,
  forgetUnsaved,
  notLoggedIn,
  problems,
  tabs,
} from '../storage';
import { restore } from './backup';
import { setupFor } from './page-setup';
import { act } from './by-hand';
import { bringCompanyBack, leaveCompany } from './company';
import { publishCalendar } from './calendar';
import { lookAtClocks } from './clocks';
import { changeLog } from './log';
import { injectInto } from './inject';
import { changeLogins } from './logins';
import { forgetOverlayGone, forgetSighting, remember } from './tab-memory';
import { actOnPage } from './page-acts';
import { changeSheet } from './prep-sheet';
import { noteProblem } from './problems';
import { reportOf } from './report';
import { pressed, saw } from './sighting';
import { switchOff, switchOn } from './sync';
import { pushViews, viewMessageFor } from './views';
import { isPrivateTab, openClock } from './tabs';
import { changeWaits } from './waits';
import { changeProgress } from './guide-progress';

/** The answer to a message, or `null` if it is not one of ours or its sender may not send it. */
export function handle(
  body: unknown,
  sender: Sender,
): Promise<ViewMessage | PageSetup | OwnPageAnswer | Report | null> | null {
  const { id } = browser.runtime;
  const tab = pageSender(sender, id);
  if (tab) {
    const message = parsePageMessage(body);
    return message && handlePage(message, tab);
  }
  if (!isOwnPage(sender, id, browser.runtime.getURL('/'))) return null;
  const request = parseReportRequest(body);
  if (request) return reportOf(request.tabId);
  const message = parseOwnPageMessage(body);
  return message && handleOwnPage(message);
}

/** Handles a message from a content script. The answer is what its page should show now. */
async function handlePage(message: PageMessage, tab: PageSender): Promise<ViewMessage | PageSetup> {
  if (message.type === 'arrived') {
    const brief = setupFor(message.address, (await tabs.read())[tab.tabId]);
    if (message.isNew) await evenUnsaved(() => forgetOverlayGone(tab));
    if (brief.page === null) await evenUnsaved(() => forgetSighting(tab));
    return brief;
  }
  // The view reports what could not be saved. The page gets its hints all the same.
  await evenUnsaved(() => takeIn(message, tab));
  // Not awaited: a hint must not wait until a notification is shown.
  void lookAtClocks();
  return viewMessageFor(tab);
}

async function takeIn(
  message: Exclude<PageMessage, { type: 'arrived' }>,
  tab: PageSender,
): Promise<void> {
  switch (message.type) {
    case 'sighting':
      return saw(message, tab);
    case 'went-on':
      return pressed(message, tab);
    case 'overlay-gone':
      await remember(tab, (memory) => ({ ...memory, overlayGone: true }));
      return;
    case 'act':
      await actOnPage(tab, message.act);
      await pushViews();
      return;
    case 'tick':
      return;
  }
}

/**
 * Handles a message from an extension page. The answer says why something was refused, if it was.
 */
async function handleOwnPage(message: OwnPageMessage): Promise<OwnPageAnswer> {
  let refused: Refusal | null = 'not saved';
  await evenUnsaved(async () => {
    refused = await carryOut(message);
  });
  await lookAtClocks();
  await pushViews();
  return { refused };
}

async function carryOut(message: OwnPageMessage): Promise<Refusal | null> {
  switch (message.type) {
    case 'by-hand':
      return act(await senderOf(message.tabId), message.act);
    case 'answer':
    case 'turn-to':
    case 'step-done':
    case 'add-suffix':
    case 'check-suffix':
    case 'remove-suffix':
    case 'restore-suffix':
      return changeProgress(message);
    case 'leave-company':
      await leaveCompany();
      return null;
    case 'bring-company-back':
      await bringCompanyBack();
      return null;
    case 'not-logged-in':
      await notLoggedIn.update(() => dayOf(Date.now()));
      return null;
    case 'open-clock':
      await openClock();
      return null;
    case 'clock-placed':
      await clockBounds.update(() => message.bounds);
      return null;
    case 'bring-help':
      await injectInto(message.tabId);
      return null;
    case 'damage-read':
      await damageToldAt.update((before) => Math.max(before, message.at));
      return null;
    case 'unsaved-read':
      await forgetUnsaved(message.at);
      return null;
    case 'sync-on':
      await switchOn();
      return null;
    case 'sync-off':
      await switchOff(message.everywhere);
      return null;
    case 'restore-backup':
      return restore(message.text);
    case 'logged-in':
    case 'whose':
    case 'add-login':
    case 'edit-login':
    case 'remove-logins':
    case 'restore-logins':
    case 'told':
    case 'snooze':
    case 'plan-reminders':
    case 'add-closing':
    case 'remove-closing':
      return changeLogins(message, Date.now());
    case 'start-wait':
    case 'add-wait':
    case 'correct-wait':
    case 'end-wait':
    case 'remove-wait':
    case 'restore-wait':
      return changeWaits(message, Date.now());
    case 'note-problem':
      await noteProblem(message.problem);
      return null;
    case 'clear-problems':
      await problems.update(() => []);
      return null;
    case 'change-sheet':
    case 'forget-sheet':
      await changeSheet(message, Date.now());
      return null;
    case 'publish-calendar':
      await publishCalendar(message, Date.now());
      return null;
    case 'keep-evidence':
    case 'add-remark':
    case 'remark-on':
    case 'remove-evidence':
    case 'clear-evidence':
    case 'mail-opened':
      return changeLog(message, Date.now());
  }
}

/** The tab that an extension page refers to, or `null` for none. */
async function senderOf(tabId: number | null): Promise<PageSender | null> {
  return tabId === null ? null : { tabId, isPrivate: await isPrivateTab(tabId) };
}
