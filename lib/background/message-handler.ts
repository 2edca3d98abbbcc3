/** Dispatches each message to the code that handles it. */
import { browser } from 'wxt/browser';
import { dayOf } from '../day';
import {
  isOwnPage,
  pageSender,
  parseOwnPageMessage,
  parsePageMessage,
  parseReportRequest,
  type OwnPageAnswer,
  type OwnPageMessage,
  type PageMessage,
  type PageSender,
  type Refusal,
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
  settings,
  tabs,
} from '../storage';
import { restore } from './backup';
import { setupFor } from './page-setup';
import { byHandHandlers } from './by-hand';
import { bringCompanyBack, leaveCompany } from './company';
import { publishCalendar } from './calendar';
import { lookAtClocks } from './clocks';
import { guideHandlers } from './guide-progress';
import { dispatch, type Handlers, type Outcome } from './handlers';
import { forgetEverything } from './forget';
import { injectInto } from './inject';
import { logHandlers } from './log';
import { loginsHandlers } from './logins';
import { forgetOverlayGone, forgetSighting, remember } from './tab-memory';
import { pageActHandlers } from './page-acts';
import { sheetHandlers } from './prep-sheet';
import { noteProblem } from './problems';
import { reportOf } from './report';
import { pressed, saw } from './sighting';
import { switchOff, switchOn } from './sync';
import { pushViews, viewMessageFor } from './views';
import { isPrivateTab, openClock } from './tabs';
import { waitsHandlers } from './waits';

/** The answer to a message, or `null` if it is not one of ours or its sender may not send it. */
export function handle(
  body: unknown,
  sender: Sender,
): Promise<ViewMessage | PageSetup | OwnPageAnswer | Report | null> | null {
  const { id } = browser.runtime;
  const tab = pageSender(sender, id);
  if (tab) {
    const message = parsePageMessage(body);
    return message && dispatch(pageHandlers, message, tab);
  }
  if (!isOwnPage(sender, id, browser.runtime.getURL('/'))) return null;
  const request = parseReportRequest(body);
  if (request) return reportOf(request.tabId);
  const message = parseOwnPageMessage(body);
  return message && handleOwnPage(message);
}

/** Each answers with what the sender's page should show now. */
const pageHandlers: Handlers<PageMessage, Promise<ViewMessage | PageSetup>, [tab: PageSender]> = {
  arrived: async ({ address, isNew }, tab) => {
    const setup = setupFor(address, (await tabs.read())[tab.tabId]);
    if (isNew) await evenUnsaved(() => forgetOverlayGone(tab));
    if (setup.page === null) await evenUnsaved(() => forgetSighting(tab));
    return setup;
  },
  sighting: thenView(saw),
  'went-on': thenView(pressed),
  tick: thenView(async () => undefined),
  'overlay-gone': thenView((_, tab) =>
    remember(tab, (memory) => ({ ...memory, overlayGone: true })),
  ),
  act: thenView(async ({ act }, tab) => {
    await dispatch(pageActHandlers, act, tab);
    await pushViews();
  }),
};

/** A handler that makes a change and answers with the view that follows from it. */
function thenView<Message>(change: (message: Message, tab: PageSender) => Promise<unknown>) {
  return async (message: Message, tab: PageSender): Promise<ViewMessage> => {
    // The view reports what could not be saved. The page gets its hints all the same.
    await evenUnsaved(() => change(message, tab));
    // Not awaited: a hint must not wait until a notification is shown.
    void lookAtClocks();
    return viewMessageFor(tab);
  };
}

const ownPageHandlers: Handlers<OwnPageMessage, Outcome> = {
  ...guideHandlers,
  ...loginsHandlers,
  ...waitsHandlers,
  ...logHandlers,
  ...sheetHandlers,
  'by-hand': async ({ tabId, act }) => dispatch(byHandHandlers, act, await senderOf(tabId)),
  'leave-company': leaveCompany,
  'bring-company-back': bringCompanyBack,
  'forget-everything': forgetEverything,
  language: async ({ language }) => {
    await settings.update((before) => ({ ...before, language }));
  },
  'not-logged-in': async () => {
    await notLoggedIn.update(() => dayOf(Date.now()));
  },
  'open-clock': openClock,
  'clock-placed': async ({ bounds }) => {
    await clockBounds.update(() => bounds);
  },
  'bring-help': ({ tabId }) => injectInto(tabId),
  'damage-read': async ({ at }) => {
    await damageToldAt.update((before) => Math.max(before, at));
  },
  'unsaved-read': ({ at }) => forgetUnsaved(at),
  'sync-on': switchOn,
  'sync-off': ({ everywhere }) => switchOff(everywhere),
  'restore-backup': ({ text }) => restore(text),
  'note-problem': ({ problem }) => noteProblem(problem),
  'clear-problems': async () => {
    await problems.update(() => []);
  },
  'publish-calendar': (message) => publishCalendar(message, Date.now()),
};

/**
 * Handles a message from an extension page. The answer says why something was refused, if it was.
 */
async function handleOwnPage(message: OwnPageMessage): Promise<OwnPageAnswer> {
  let refused: Refusal | null = 'not saved';
  await evenUnsaved(async () => {
    refused = (await dispatch(ownPageHandlers, message)) ?? null;
  });
  await lookAtClocks();
  await pushViews();
  return { refused };
}

/** The tab that an extension page refers to, or `null` for none. */
async function senderOf(tabId: number | null): Promise<PageSender | null> {
  return tabId === null ? null : { tabId, isPrivate: await isPrivateTab(tabId) };
}
