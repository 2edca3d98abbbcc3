/** The browser's tabs, to the extent that our permissions let the worker see them. */
import { browser, type PublicPath } from 'wxt/browser';
import { bringToFront } from '../browser/tabs';
import { tabKey, type TabKey } from '../code-window';
import type { WorkerMessage } from '../messages';
import { matchPatterns } from '../pages/match-patterns';
import { pageOf } from '../pages/page-of';
import type { Bounds } from '../schema-parts';
import { clockBounds } from '../storage';
import { sessionMark } from './session';

type OwnPage = Extract<PublicPath, `${string}.html`>;

type Size = Pick<Bounds, 'width' | 'height'>;

/**
 * The size of the clock's window, in CSS px: as small as its text allows at the default text size.
 */
const clockSize = { width: 340, height: 380 };

/**
 * The keys of all open tabs that are private, or all that are not. Does not look at what they show.
 */
export async function openTabs(isPrivate: boolean): Promise<Set<TabKey>> {
  const [session, tabs] = await Promise.all([sessionMark(), browser.tabs.query({})]);
  const ids = tabs.filter(({ incognito }) => incognito === isPrivate).flatMap(({ id }) => id ?? []);
  return new Set(ids.map((id) => tabKey(session, id)));
}

/** The IDs of the open tabs on our hosts. Empty if the user withdrew access. */
export async function ourTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: matchPatterns });
  return tabs.filter(({ discarded }) => !discarded).flatMap(({ id }) => id ?? []);
}

/**
 * Whether a tab is private. A tab that is gone counts as private, so that nothing from it is
 * written to disk.
 */
export async function isPrivateTab(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).incognito;
  } catch {
    return true;
  }
}

/** Whether a tab shows the importer form. False if the browser does not reveal its address. */
export async function showsForm(tabId: number): Promise<boolean> {
  try {
    return pageOf((await browser.tabs.get(tabId)).url ?? '') === 'importer-form';
  } catch {
    return false;
  }
}

/** Whether the tab that the user is looking at is private. */
export async function isPrivateInFront(): Promise<boolean> {
  const front = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return front.some(({ incognito }) => incognito);
}

/** Sends a message to a tab's content script. A missing or closing tab is not an error. */
export async function send(tabId: number, message: WorkerMessage): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    // The tab is gone or has no content script. A new content script asks for its view by itself.
  }
}

/**
 * The tab of the small window last opened for each page, because in Firefox such a tab reports
 * about:blank at first. Losing this with the worker is fine: the page has loaded long before the
 * next request. We do not remember ordinary tabs, because the user may have navigated elsewhere in
 * them.
 */
const justOpened = new Map<string, number>();

/**
 * Brings an extension page to the front: the tab that already shows it, or else a new one.
 *
 * @param size opens the page in a small window of its own, of this size in CSS px and at its last
 * place, if it has one; `null` opens a tab
 */
export async function openOwnPage(
  path: OwnPage | `${OwnPage}#${string}`,
  size: Size | Bounds | null = null,
): Promise<void> {
  const url = browser.runtime.getURL(path);
  // The lock makes two quick clicks open only one page.
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

/** Opens the clock in its small window, where it was last, or brings that window to the front. */
export async function openClock(): Promise<void> {
  await openOwnPage('/clock.html', (await clockBounds.read()) ?? clockSize);
}

/** Opens a small window. If its last place is no longer on any screen, the browser picks one. */
async function createWindow(url: string, size: Size | Bounds) {
  const { width, height } = size;
  try {
    return await browser.windows.create({ url, type: 'popup', ...size });
  } catch {
    return browser.windows.create({ url, type: 'popup', width, height });
  }
}
