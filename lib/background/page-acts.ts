/** Carries out what the user presses in the bar on a page, or in its menu. */
import { browser } from 'wxt/browser';
import { links } from '../guide/links';
import type { PageAct } from '../guidance';
import { dayOf } from '../login-clock';
import type { PageSender } from '../messages';
import { forgetUnsaved } from '../storage';
import { act } from './by-hand';
import { changeLogins } from './logins';
import { openFromPage } from './side-panel';
import { openClock, openOwnPage } from './tabs';
import { changeProgress } from './guide-progress';

const sites = { form: links.importerForm, portal: links.portal } as const;

/**
 * Starts synchronously: a press on a page can open the side panel only before the first `await`.
 */
export async function actOnPage(tab: PageSender, what: PageAct): Promise<void> {
  switch (what.type) {
    case 'to-side':
      await openFromPage(tab.tabId);
      return;
    case 'keep-on-top':
      await openClock();
      return;
    case 'open-mail':
      // The user fills in the blanks there first. A link would open an email that says "your
      // company".
      await openOwnPage('/sidepanel.html#help');
      return;
    case 'open-site':
      // In a new tab, because this one may hold a half-filled form.
      await browser.tabs.create({ url: sites[what.site] });
      return;
    case 'step-done':
      await changeProgress({ ...what, tabId: tab.tabId });
      return;
    case 'logged-in-today': {
      const now = Date.now();
      await changeLogins({ type: 'logged-in', login: what.login, day: dayOf(now) }, now);
      return;
    }
    case 'unsaved-read':
      await forgetUnsaved(Date.now());
      return;
    case 'hints':
    case 'start-window':
    case 'code-accepted':
    case 'stop-window':
    case 'correct-start':
    case 'at-step':
    case 'code-reader':
    case 'reads-aloud':
      await act(tab, what);
  }
}
