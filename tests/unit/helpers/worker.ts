/** The worker without a browser around it: storage that forgets, and what it asks of the browser, noted. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handle } from '../../../lib/background/handle';
import type { PageMessage, PopupMessage, Sender } from '../../../lib/messages';
import type { Sighting } from '../../../lib/pages/sighting';
import { giveLocks } from './locks';

const setBadgeText = vi.fn<(badge: { text: string }) => Promise<void>>(async () => {});
const create = vi.fn<(id: string, about?: object) => Promise<string>>(async (about) => about);
const sendMessage = vi.fn<(tabId: number, message: { type: string }) => Promise<void>>(
  async () => {},
);
const reload = vi.fn<() => void>();

const form = 'https://ace-accounts.cbp.gov/s/importer-form';

/** Begins anew at `now`, ms since the epoch. Tab 1 is ordinary and in front, tab 2 private. */
export function startWorker(now: number): void {
  fakeBrowser.reset();
  giveLocks();
  vi.useFakeTimers({ now, toFake: ['Date'] });
  for (const mock of [setBadgeText, create, sendMessage, reload]) mock.mockClear();
  Object.assign(fakeBrowser.action, {
    setBadgeText,
    setBadgeBackgroundColor: async () => {},
    setBadgeTextColor: async () => {},
  });
  Object.assign(fakeBrowser.notifications, { create });
  Object.assign(fakeBrowser.tabs, {
    sendMessage,
    query: async ({ active }: { active?: boolean }) => (active ? open.slice(0, 1) : open),
    get: async (id: number) => {
      const tab = open.find((one) => one.id === id);
      if (!tab) throw new Error(`no tab ${id}`);
      return tab;
    },
  });
  setTabs([
    { id: 1, url: form, incognito: false },
    { id: 2, url: form, incognito: true },
  ]);
  Object.assign(fakeBrowser.runtime, { reload });
}

interface OpenTab {
  id: number;
  url: string;
  incognito: boolean;
}

let open: readonly OpenTab[] = [];

/** From now on these are open, the first one in front. */
export function setTabs(tabs: readonly OpenTab[]): void {
  open = tabs;
}

/** The person turns to the private tab. */
export function turnToPrivate(): void {
  setTabs([{ id: 2, url: form, incognito: true }]);
}

/** What it asked of the browser. */
export const asked = { setBadgeText, create, sendMessage, reload };

const { id } = fakeBrowser.runtime;

const formIn = (tab: { id: number; incognito: boolean }): Sender => ({
  id,
  url: form,
  frameId: 0,
  tab,
});

export const pageSender = (isPrivate = false): Sender =>
  formIn({ id: isPrivate ? 2 : 1, incognito: isPrivate });

export const popupSender: Sender = { id, url: fakeBrowser.runtime.getURL('/popup.html') };

/** The answer, once the look that follows it is over; a view without the message around it. */
export const fromPage = (message: PageMessage, isPrivate = false) =>
  answered(message, pageSender(isPrivate));

/** The same from the form in another tab, which is not private. */
export const fromTab = (tabId: number, message: PageMessage) =>
  answered(message, formIn({ id: tabId, incognito: false }));

async function answered(message: PageMessage, sender: Sender) {
  const answer = await handle(message, sender);
  await vi.waitFor(() => navigator.locks.request('clocks', async () => {}));
  return answer && 'view' in answer ? answer.view : answer;
}

export const fromPopup = (message: PopupMessage) => handle(message, popupSender);

export const sighting = (
  state: Sighting['state'],
  more: Partial<Extract<PageMessage, { type: 'sighting' }>> & { page?: Sighting['page'] } = {},
): PageMessage => ({
  type: 'sighting',
  at: Date.now(),
  sighting: {
    page: more.page ?? 'importer-form',
    state,
    found: [],
    missed: [],
    errors: [],
    framed: false,
    translated: false,
  },
  cameFromCompany: more.cameFromCompany ?? true,
  document: more.document ?? 'fresh',
});
