/** Which tab an extension page is about. Pure. */
import { tabKey, type TabKey, type WindowRecord } from '../lib/code-window';

export interface Tab {
  id: number;
  /** Empty where the browser does not tell it. */
  url: string;
  isPrivate: boolean;
}

/** What of the browser's own description of a tab is looked at. */
export interface BrowserTab {
  id?: number | undefined;
  url?: string | undefined;
  incognito: boolean;
  /** Ms since the epoch. */
  lastAccessed?: number | undefined;
  /** Told only of tabs on our hosts. */
  title?: string | undefined;
  /** From 0, within its window. */
  index?: number | undefined;
}

/** What tells an open tab from the others. */
export interface OpenTab {
  id: number;
  /** As the page gives it; empty where the browser does not tell it. */
  title: string;
  /** Counted as a person does, within its window. */
  number: number;
}

/** Every open tab by its key: a countdown can outlive its tab. */
export type OpenTabs = ReadonlyMap<TabKey, OpenTab>;

/** A title is a page's own to choose, of any length. */
const longestTitle = 60;

/** @param session the mark of this run of the browser */
export function openTabs(all: readonly BrowserTab[], session: string): OpenTabs {
  return new Map(
    all.flatMap(({ id, title = '', index = 0 }) => {
      if (id === undefined) return [];
      const tab = { id, title: title.slice(0, longestTitle), number: index + 1 };
      return [[tabKey(session, id), tab]];
    }),
  );
}

/** The open tab of a window; undefined when it has none. */
export function openTabOf({ tab }: WindowRecord, all: OpenTabs): OpenTab | undefined {
  return tab === null ? undefined : all.get(tab);
}

/**
 * The active tab; or, when that is one of our own pages because somebody opened it in a tab, the tab
 * on our hosts that was in front last. Null when there is none.
 *
 * @param ours tabs on our hosts
 * @param ownRoot the beginning of our own pages' addresses
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
