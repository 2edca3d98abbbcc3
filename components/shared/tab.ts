/** Which tab an extension page refers to. Pure. */
import { tabKey, type TabKey, type WindowRecord } from '../../lib/code-window';

export interface Tab {
  id: number;
  /** Empty if the browser hides it. */
  url: string;
  isPrivate: boolean;
}

/** The properties of `browser.tabs.Tab` that we use. */
export interface BrowserTab {
  id?: number | undefined;
  url?: string | undefined;
  incognito: boolean;
  /** Ms since the epoch. */
  lastAccessed?: number | undefined;
  /** Only given for tabs on our hosts. */
  title?: string | undefined;
  /** From 0, within its window. */
  index?: number | undefined;
}

/** What distinguishes an open tab for the user. */
export interface OpenTab {
  id: number;
  /** The page's title. Empty if the browser hides it. */
  title: string;
  /** Its position within the window, from 1. */
  number: number;
}

/** Open tabs by key. A countdown can outlive its tab. */
export type OpenTabs = ReadonlyMap<TabKey, OpenTab>;

/** Pages can choose titles of any length. */
const longestTitle = 60;

/** @param session identifies this run of the browser */
export function openTabs(all: readonly BrowserTab[], session: string): OpenTabs {
  return new Map(
    all.flatMap(({ id, title = '', index = 0 }) => {
      if (id === undefined) return [];
      const tab = { id, title: title.slice(0, longestTitle), number: index + 1 };
      return [[tabKey(session, id), tab]];
    }),
  );
}

/** The open tab of a code window, or `undefined`. */
export function openTabOf({ tab }: WindowRecord, all: OpenTabs): OpenTab | undefined {
  return tab === null ? undefined : all.get(tab);
}

/**
 * The active tab. If that is one of our own pages, opened in a tab, the last active tab on our hosts; else
 * `null`.
 *
 * @param ours tabs on our hosts
 * @param ownRoot the URL prefix of our own pages
 */
export function chooseTab(
  active: BrowserTab | null,
  ours: readonly BrowserTab[],
  ownRoot: string,
): Tab | null {
  if (active && !active.url?.startsWith(ownRoot)) return tabOf(active);
  const sameKind = ours.filter(({ incognito }) => !active || incognito === active.incognito);
  const last = sameKind.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
  return last ? tabOf(last) : null;
}

function tabOf({ id, url, incognito }: BrowserTab): Tab | null {
  return id === undefined ? null : { id, url: url ?? '', isPrivate: incognito };
}
