/** Carries out what the user presses in the bar on a page, or in its menu. */
import { browser } from 'wxt/browser';
import { links } from '../guide/links';
import type { PageAct } from '../guidance';
import { dayOf } from '../day';
import type { PageSender } from '../messages';
import { forgetUnsaved } from '../storage';
import { byHandHandlers } from './by-hand';
import { guideHandlers } from './guide-progress';
import type { Handlers } from './handlers';
import { loginsHandlers } from './logins';
import { openFromPage } from './side-panel';
import { openClock, openOwnPage } from './tabs';

const sites = { form: links.importerForm, portal: links.portal } as const;

/** Called synchronously: a press on a page can open the side panel only before the first `await`. */
export const pageActHandlers: Handlers<PageAct, Promise<unknown>, [tab: PageSender]> = {
  ...byHandHandlers,
  'to-side': (_, { tabId }) => openFromPage(tabId, 'now'),
  'start-again': (_, { tabId }) => openFromPage(tabId, 'again'),
  'keep-on-top': openClock,
  // The user fills in the blanks there first. A link would open an email that says "your company".
  'open-mail': () => openOwnPage('/sidepanel.html#help'),
  // In a new tab, because this one may hold a half-filled form.
  'open-site': ({ site }) => browser.tabs.create({ url: sites[site] }),
  'step-done': (act, { tabId }) => guideHandlers['step-done']({ ...act, tabId }),
  'logged-in-today': ({ login }) =>
    loginsHandlers['logged-in']({ type: 'logged-in', login, day: dayOf(Date.now()) }),
  'unsaved-read': () => forgetUnsaved(Date.now()),
};
