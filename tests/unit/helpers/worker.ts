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
    query: async ({ active }: { active?: boolean }) =>
      [
        { id: 1, incognito: false },
        { id: 2, incognito: true },
      ].filter(({ id }) => !active || id === 1),
    get: async (id: number) => ({ id, incognito: id === 2 }),
  });
  Object.assign(fakeBrowser.runtime, { reload });
}

/** The person turns to the private tab. */
export function turnToPrivate(): void {
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 2, incognito: true }] });
}

/** What it asked of the browser. */
export const asked = { setBadgeText, create, sendMessage, reload };

const { id } = fakeBrowser.runtime;

export const pageSender = (isPrivate = false): Sender => ({
  id,
  url: 'https://ace-accounts.cbp.gov/s/importer-form',
  frameId: 0,
  tab: { id: isPrivate ? 2 : 1, incognito: isPrivate },
});

export const popupSender: Sender = { id, url: fakeBrowser.runtime.getURL('/popup.html') };

/** The answer, once the look that follows it is over. */
export async function fromPage(message: PageMessage, isPrivate = false) {
  const answer = await handle(message, pageSender(isPrivate));
  await vi.waitFor(() => navigator.locks.request('clocks', async () => {}));
  return answer;
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
