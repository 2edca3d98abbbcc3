/** Views of tabs, from what is stored. */
import type { PageSender, ViewMessage } from '../messages';
import { pageViewOf } from '../guidance';
import type { PageView } from '../guidance/types';
import { kept, logins, reminderPlan, settings, tabs, unsavedWrites, waits } from '../storage';
import { caseOf, isChosen, presentJourney, presentStep } from '../way';
import { pageOpensPanel } from './side-panel';
import { ourTabs, send } from './tabs';
import { tabOf, windowOf, type Owned } from './windows';
import { words } from './words';

/** What this tab should show now; null while nothing is known of it. */
async function viewFor(tab: PageSender): Promise<PageView | null> {
  const memory = (await tabs.read())[tab.tabId];
  if (!memory?.sighting) return null;
  const { ticks, way } = kept(tab.isPrivate);
  const [codeWindow, { hintsOn, readsAloud }, unsaved, done, said, all, { closings }, waiting] =
    await Promise.all([
      windowOf(tab),
      settings.read(),
      unsavedWrites.read(),
      ticks.read(),
      way.read(),
      logins.read(),
      reminderPlan.read(),
      waits.read(),
    ]);
  const { sighting, handStep } = memory;
  const journey = presentJourney(said, done, sighting);
  const step = isChosen(said) ? presentStep(journey, done, sighting, handStep) : null;
  const situation = {
    page: sighting.page,
    sighting,
    handStep,
    codeWindow,
    isTabClosed: false,
    found: caseOf(said),
    reader: said.reader,
    // There is no page to draw on without it.
    isAccessGiven: true,
    isUnsaved: unsaved.length > 0,
    logins: all,
    closings,
    waits: waiting,
  };
  const ground = { situation, hintsOn, readsAloud, journey, step, opensPanel: pageOpensPanel };
  return pageViewOf(ground, words(), Date.now());
}

/** How many views this worker has begun to make. */
let count = 0;

/** The message that brings a tab its view. */
export async function viewMessageFor(tab: PageSender): Promise<ViewMessage> {
  count += 1;
  const number = count;
  return { type: 'view', view: await viewFor(tab), number, worker: performance.timeOrigin };
}

/** Sends a tab its view, if anything is known of it. */
async function pushView(tab: PageSender): Promise<void> {
  const message = await viewMessageFor(tab);
  // Not waited for: a tab that the browser has frozen answers when it goes on.
  if (message.view) void send(tab.tabId, message);
}

/** Sends the tab of a window its view, if it has one. */
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
