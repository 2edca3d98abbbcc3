import type { PageSender } from '../messages';
import { tabs, type TabMemory } from '../storage';

/** More tabs than this on our hosts are not remembered; the ones longest silent go first. */
const tabsMost = 64;

const nothingYet: Omit<TabMemory, 'isPrivate' | 'at'> = {
  sighting: null,
  lastState: null,
  press: null,
  atLogin: false,
  askedLogin: null,
  handStep: null,
  overlayGone: false,
};

/** The tab shows a page that nobody knows: what it showed before is no ground for a view any more. */
export async function forgetSighting({ tabId }: PageSender): Promise<void> {
  await tabs.update((all) => {
    const memory = all[tabId];
    return memory?.sighting ? { ...all, [tabId]: { ...memory, sighting: null } } : all;
  });
}

/** The tab shows a new document: what the page before did to the overlay went with it. */
export async function forgetOverlayGone({ tabId }: PageSender): Promise<void> {
  await tabs.update((all) => {
    const memory = all[tabId];
    return memory?.overlayGone ? { ...all, [tabId]: { ...memory, overlayGone: false } } : all;
  });
}

/** Changes what is kept of a tab until the browser ends; gives what was kept before. */
export async function remember(
  tab: PageSender,
  change: (memory: TabMemory) => TabMemory,
): Promise<TabMemory> {
  const now = Date.now();
  let memory: TabMemory = { ...nothingYet, isPrivate: tab.isPrivate, at: now };
  await tabs.update((all) => {
    memory = all[tab.tabId] ?? memory;
    const after: Record<string, TabMemory> = {
      ...all,
      [tab.tabId]: { ...change(memory), at: now },
    };
    const newest = Object.entries(after).toSorted(([, a], [, b]) => b.at - a.at);
    return Object.fromEntries(newest.slice(0, tabsMost));
  });
  return memory;
}
