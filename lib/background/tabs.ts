/** The tabs of the browser, as far as the worker may know them. */
import { browser, type PublicPath } from 'wxt/browser';
import { tabKey, type TabKey } from '../code-window';
import type { WorkerMessage } from '../messages';
import { matchPatterns } from '../pages/match-patterns';
import { pageOf } from '../pages/page-of';
import type { Bounds } from '../schema-parts';
import { clockBounds } from '../storage';
import { sessionMark } from './session';

type OwnPage = Extract<PublicPath, `${string}.html`>;

type Size = Pick<Bounds, 'width' | 'height'>;

/** The window of the clock, CSS px: as small as its words allow at a usual size of text. */
const clockSize = { width: 340, height: 380 };

/** All tabs of this kind; which pages they show needs no looking at. */
export async function openTabs(isPrivate: boolean): Promise<Set<TabKey>> {
  const [session, tabs] = await Promise.all([sessionMark(), browser.tabs.query({})]);
  const ids = tabs.filter(({ incognito }) => incognito === isPrivate).flatMap(({ id }) => id ?? []);
  return new Set(ids.map((id) => tabKey(session, id)));
}

/** The ids of the open tabs on our hosts; none where the browser withdrew the access. */
export async function ourTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: matchPatterns });
  return tabs.filter(({ discarded }) => !discarded).flatMap(({ id }) => id ?? []);
}

/** Whether a tab is private; one that is gone counts as private, so that nothing of it goes to disk. */
export async function isPrivateTab(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).incognito;
  } catch {
    return true;
  }
}

/** Whether a tab shows the importer form; false where the browser does not tell its address. */
export async function showsForm(tabId: number): Promise<boolean> {
  try {
    return pageOf((await browser.tabs.get(tabId)).url ?? '') === 'importer-form';
  } catch {
    return false;
  }
}

/** Whether the person is at a private tab now. */
export async function isPrivateInFront(): Promise<boolean> {
  const front = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return front.some(({ incognito }) => incognito);
}

/** Sends to the content script of a tab. One that is not there, or just going, is no error. */
export async function send(tabId: number, message: WorkerMessage): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    // The tab is gone or has no content script: whoever is there next asks by itself.
  }
}

/** Brings a tab and its window to the front; a tab that is gone is left alone. */
export async function bringToFront(tabId: number): Promise<void> {
  try {
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  } catch {
    // Closed since.
  }
}

/**
 * The tab in the small window that was opened last for a page: in Firefox it says about:blank at first. A
 * worker that is killed forgets it, and the page is there long before the next one asks. Not kept of
 * ordinary tabs: a person may have gone elsewhere in them.
 */
const justOpened = new Map<string, number>();

/**
 * Brings a page of the extension to the front: the tab that shows it already, else a new one, in a small
 * window of its own where a size is given.
 *
 * @param size of the window, CSS px, and its place where it had one
 */
export async function openOwnPage(
  path: OwnPage | `${OwnPage}#${string}`,
  size: Size | Bounds | null = null,
): Promise<void> {
  const url = browser.runtime.getURL(path);
  // Two clicks one after the other open one.
  await navigator.locks.request(`open ${path}`, async () => {
    const last = justOpened.get(path);
    const open = (await browser.tabs.query({})).find(
      ({ id, url: shown }) => shown?.startsWith(url) || (id !== undefined && id === last),
    );
    if (open?.id !== undefined) {
      await bringToFront(open.id);
      return;
    }
    if (!size) {
      await browser.tabs.create({ url });
      return;
    }
    const opened = await createWindow(url, size);
    const id = opened?.tabs?.[0]?.id;
    if (id !== undefined) justOpened.set(path, id);
  });
}

/** The clock in its small window, where it stood last, or that window to the front. */
export async function openClock(): Promise<void> {
  await openOwnPage('/clock.html', (await clockBounds.read()) ?? clockSize);
}

/** A small window; where its old place is on no screen any more, the browser chooses one. */
async function createWindow(url: string, size: Size | Bounds) {
  const { width, height } = size;
  try {
    return await browser.windows.create({ url, type: 'popup', ...size });
  } catch {
    return browser.windows.create({ url, type: 'popup', width, height });
  }
}
