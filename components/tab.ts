/** Which tab an extension page is about. Pure. */
import { hosts } from '../lib/pages/hosts';

/** Our four hosts as match patterns. */
export const matches: readonly string[] = hosts.map((host) => `https://${host}/*`);

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
