/** Views of tabs, from what is stored. */
import { guide } from '../guide';
import type { PageSender } from '../messages';
import type { View } from '../overlay/view';
import { settings, tabs, unsavedWrites } from '../storage';
import { ourTabs, send } from './tabs';
import { viewOf } from './view';
import { windowOf } from './windows';
import { words } from './words';

/** What this tab should show now; null while nothing is known of it. */
export async function viewFor(tab: PageSender): Promise<View | null> {
  const memory = (await tabs.read())[tab.tabId];
  if (!memory?.sighting) return null;
  const [record, { hintsOn }, unsaved, say] = await Promise.all([
    windowOf(tab),
    settings.read(),
    unsavedWrites.read(),
    words(),
  ]);
  const { sighting, handStep } = memory;
  return viewOf(
    { sighting, handStep, record, hintsOn, isUnsaved: unsaved.length > 0 },
    guide,
    say,
    Date.now(),
  );
}

/** Sends a tab its view, if anything is known of it. */
export async function pushView(tab: PageSender): Promise<void> {
  const view = await viewFor(tab);
  if (view) await send(tab.tabId, { type: 'view', view });
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
