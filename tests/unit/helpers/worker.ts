/**
 * The worker without a browser around it: storage that is reset, and a record of what it asks of
 * the browser.
 */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as clocks from '../../../lib/background/clocks';
import { handle } from '../../../lib/background/message-handler';
import type { OwnPageMessage, PageMessage, Sender } from '../../../lib/messages';
import type { Sighting } from '../../../lib/pages/sighting';
import { giveLocks } from './locks';

const setBadgeText = vi.fn<(badge: { text: string }) => Promise<void>>(async () => {});
/** The IDs of the notifications that are shown. */
export const shown = new Set<string>();
const create = vi.fn<(id: string, about?: object) => Promise<string>>();
const sendMessage = vi.fn<(tabId: number, message: { type: string }) => Promise<void>>(
  async () => {},
);
const reload = vi.fn<() => void>();

const form = 'https://ace-accounts.cbp.gov/s/importer-form';

/** Starts over at `now`, in ms since the epoch. Tab 1 is ordinary and active, tab 2 is private. */
export function startWorker(now: number): void {
  fakeBrowser.reset();
  shown.clear();
  giveLocks();
  vi.useFakeTimers({ now, toFake: ['Date'] });
  for (const mock of [setBadgeText, sendMessage, reload]) mock.mockClear();
  create.mockReset().mockImplementation(async (about) => {
    shown.add(about);
    return about;
  });
  Object.assign(fakeBrowser.action, {
    setBadgeText,
    setBadgeBackgroundColor: async () => {},
    setBadgeTextColor: async () => {},
    setIcon: async () => {},
  });
  Object.assign(fakeBrowser.notifications, {
    create,
    clear: async (about: string) => shown.delete(about),
    getAll: async () => Object.fromEntries([...shown].map((about) => [about, true])),
  });
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

/** Sets the open tabs, the first one active. */
export function setTabs(tabs: readonly OpenTab[]): void {
  open = tabs;
}

/** The user switches to the private tab. */
export function turnToPrivate(): void {
  setTabs([{ id: 2, url: form, incognito: true }]);
}

/** What the worker asked of the browser. */
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

/** The answer once everything that follows from it is done; a view without its message. */
export const fromPage = (message: PageMessage, isPrivate = false) =>
  answered(message, pageSender(isPrivate));

/** The same, sent by the form in another tab, which is not private. */
export const fromTab = (tabId: number, message: PageMessage) =>
  answered(message, formIn({ id: tabId, incognito: false }));

export const fromPopup = (message: OwnPageMessage) => answered(message, popupSender);

async function answered(message: PageMessage | OwnPageMessage, sender: Sender) {
  const answer = await handle(message, sender);
  await settled();
  return answer && 'view' in answer ? answer.view : answer;
}

/** A check of the clocks, once everything it sent is recorded. */
export async function lookAtClocks(): Promise<void> {
  await clocks.lookAtClocks();
  await settled();
}

/**
 * Waits until the worker has finished what it started. Nothing here takes time except waiting for
 * locks.
 */
async function settled(): Promise<void> {
  do await new Promise((resolve) => void setImmediate(resolve));
  while ((await navigator.locks.query()).held?.some(({ name }) => name !== 'unsaved input'));
}

export const sighting = (
  state: Sighting['state'],
  more: Partial<Extract<PageMessage, { type: 'sighting' }>> &
    Partial<Pick<Sighting, 'page' | 'errors' | 'proposal'>> = {},
): PageMessage => ({
  type: 'sighting',
  at: Date.now(),
  sighting: {
    page: more.page ?? 'importer-form',
    state,
    found: [],
    missed: [],
    errors: more.errors ?? [],
    framed: false,
    translated: false,
    ...(more.proposal && { proposal: more.proposal }),
  },
  cameFromCompany: more.cameFromCompany ?? true,
  isFresh: more.isFresh ?? true,
});
