/** Builds the views of tabs from what is stored. */
import type { PageSender, ViewMessage } from '../messages';
import { pageViewOf } from '../guidance';
import type { PageView } from '../guidance/types';
import { isForForm } from '../fill/request';
import {
  kept,
  logins,
  oldCopyRead,
  prepSheet,
  reminderPlan,
  settings,
  tabs,
  unsavedWrites,
  waits,
} from '../storage';
import { isOld, released } from '../old-copy';
import { caseOf, isChosen, presentJourney, presentStep } from '../guide-progress';
import { pageOpensPanel } from './side-panel';
import { ourTabs, send } from './tabs';
import { tabOf, windowOf, type Owned } from './code-windows';
import { words } from '../browser/current-texts';

/** What this tab should show now, or `null` while nothing is known about it. */
async function viewFor(tab: PageSender): Promise<PageView | null> {
  const memory = (await tabs.read())[tab.tabId];
  if (!memory?.sighting) return null;
  const { ticks, progress: guideProgress } = kept(tab.isPrivate);
  const [
    codeWindow,
    { hintsOn, readsAloud },
    unsaved,
    ticked,
    progress,
    allLogins,
    { closings },
    allWaits,
    sheet,
    isOldCopyRead,
  ] = await Promise.all([
    windowOf(tab),
    settings.read(),
    unsavedWrites.read(),
    ticks.read(),
    guideProgress.read(),
    logins.read(),
    reminderPlan.read(),
    waits.read(),
    prepSheet.read(),
    oldCopyRead.read(),
  ]);
  const now = Date.now();
  const { sighting, handStep } = memory;
  const journey = presentJourney(progress, ticked, sighting);
  const step = isChosen(progress) ? presentStep(journey, ticked, sighting, handStep) : null;
  const situation = {
    page: sighting.page,
    // There is a sighting on CBP's own pages only.
    isLookAlike: false,
    sighting,
    handStep,
    codeWindow,
    isTabClosed: false,
    caseId: caseOf(progress),
    reader: progress.reader,
    // Without access there would be no page to draw on.
    isAccessGiven: true,
    isUnsaved: unsaved.length > 0,
    isOldCopy: !isOldCopyRead && isOld(released, now),
    logins: allLogins,
    closings,
    waits: allWaits,
    // The sheet is that of ordinary windows.
    hasSheet: !tab.isPrivate && isForForm(sheet),
  };
  const input = { situation, hintsOn, readsAloud, journey, step, opensPanel: pageOpensPanel };
  return pageViewOf(input, await words(), now);
}

/** How many views this worker has started to build. */
let count = 0;

/** The message that carries a tab's view. */
export async function viewMessageFor(tab: PageSender): Promise<ViewMessage> {
  count += 1;
  const number = count;
  return { type: 'view', view: await viewFor(tab), number, worker: performance.timeOrigin };
}

/** Sends a tab its view, if anything is known about the tab. */
async function pushView(tab: PageSender): Promise<void> {
  const message = await viewMessageFor(tab);
  // Not awaited: a frozen tab answers only when the browser resumes it.
  if (message.view) void send(tab.tabId, message);
}

/** Sends its view to the tab of a code window, if it has one. */
export async function pushWindow(owned: Owned): Promise<void> {
  const tab = await tabOf(owned);
  if (tab) await pushView(tab);
}

/** Sends every open tab on our hosts its view. */
export async function pushViews(): Promise<void> {
  const memories = await tabs.read();
  await Promise.all(
    (await ourTabs()).map(async (tabId) => {
      const memory = memories[tabId];
      if (memory) await pushView({ tabId, isPrivate: memory.isPrivate });
    }),
  );
}
