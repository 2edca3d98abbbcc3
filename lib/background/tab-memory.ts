import type { PageSender } from '../messages';
import { tabs, type TabMemory } from '../storage';

/** How many tabs on our hosts are remembered. The least recently active ones are dropped. */
const maxTabs = 64;

const nothingYet: Omit<TabMemory, 'isPrivate' | 'at'> = {
  sighting: null,
  lastState: null,
  press: null,
  atLogin: false,
  askedLogin: null,
  handStep: null,
  overlayGone: false,
};

/** The tab now shows a page we do not know, so its previous sighting no longer supports a view. */
export async function forgetSighting({ tabId }: PageSender): Promise<void> {
  await tabs.update((all) => {
    const memory = all[tabId];
    return memory?.sighting ? { ...all, [tabId]: { ...memory, sighting: null } } : all;
  });
}

/**
 * The tab has loaded a new document, so it no longer matters that the last page removed the
 * overlay.
 */
export async function forgetOverlayGone({ tabId }: PageSender): Promise<void> {
  await tabs.update((all) => {
    const memory = all[tabId];
    return memory?.overlayGone ? { ...all, [tabId]: { ...memory, overlayGone: false } } : all;
  });
}

/**
 * Updates what is kept about a tab for this browser session.
 *
 * @returns the memory as it was before the change
 */
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
    return Object.fromEntries(newest.slice(0, maxTabs));
  });
  return memory;
}
