import { useLayoutEffect, useState } from 'react';
import type { Ticks } from '../../lib/checklist';
import type { WindowRecord } from '../../lib/code-window';
import type { Day } from '../../lib/day';
import type { Closing, Login, SeenLogin } from '../../lib/login-clock';
import {
  browserSession,
  inPrivate,
  logins,
  notLoggedIn,
  oldCopyRead,
  ordinary,
  prepSheet,
  readAtOnce,
  reminderPlan,
  seenLogins,
  settings,
  tabs,
  unsavedWrites,
  waits,
  watchAtOnce,
  type Read,
  type Settings,
  type TabMemory,
} from '../../lib/storage';
import { emptySheet, type Sheet } from '../../lib/prep-sheet/sheet';
import type { WaitRecord } from '../../lib/waits';
import type { GuideProgress } from '../../lib/guide-progress';
import { openTabs, type OpenTabs, type Tab } from '../shared/tab';
import { useAccess, type Access } from './use-access';
import { useHelpOnPage } from './use-help-on-page';
import { useTabs } from './use-tabs';
import { useShowError } from './use-show-error';

/** Everything that popup, side panel and clock render from. Pages only read it; the worker writes. */
export interface AppState {
  here: Tab | null;
  openTabs: OpenTabs;
  /** Identifies this run of the browser. */
  session: string;
  access: Access;
  /** What is known of the tab in front. */
  memory: TabMemory | undefined;
  /** The code windows of ordinary and private tabs. */
  windows: readonly WindowRecord[];
  ticks: Ticks;
  progress: GuideProgress;
  logins: readonly Login[];
  /** Logins seen that nobody has assigned to a person yet. */
  seen: readonly SeenLogin[];
  notLoggedIn: Day | null;
  /** The days on which nobody can log in. */
  closings: readonly Closing[];
  waits: readonly WaitRecord[];
  /** The prep sheet. Empty over a private tab, because it is that of ordinary windows. */
  sheet: Sheet;
  /** When the browser last refused a write that the user has not been told about, or `null`. */
  unsavedAt: number | null;
  /** Whether the user has read, in this browser session, that this copy is old. */
  isOldCopyRead: boolean;
  settings: Settings;
}

const items = [
  browserSession,
  tabs,
  ordinary.windows,
  inPrivate.windows,
  ordinary.ticks,
  inPrivate.ticks,
  ordinary.progress,
  inPrivate.progress,
  logins,
  seenLogins,
  notLoggedIn,
  reminderPlan,
  waits,
  prepSheet,
  unsavedWrites,
  oldCopyRead,
  settings,
];

/** The state, kept up to date. `undefined` until all of it has been read. */
export function useAppState(): AppState | undefined {
  const found = useTabs();
  useHelpOnPage(found?.here);
  const access = useAccess();
  const read = useStorage();

  if (!found || !access || !read) return undefined;
  const { here, all } = found;
  const session = read(browserSession) ?? '';
  const kept = here?.isPrivate ? inPrivate : ordinary;
  return {
    here,
    openTabs: openTabs(all, session),
    session,
    access,
    memory: here ? read(tabs)[here.id] : undefined,
    windows: [...read(ordinary.windows), ...read(inPrivate.windows)],
    ticks: read(kept.ticks),
    progress: read(kept.progress),
    logins: read(logins),
    seen: read(seenLogins),
    notLoggedIn: read(notLoggedIn),
    closings: read(reminderPlan).closings,
    waits: read(waits),
    sheet: here?.isPrivate ? emptySheet : read(prepSheet),
    unsavedAt: read(unsavedWrites).at(-1)?.at ?? null,
    isOldCopyRead: read(oldCopyRead),
    settings: read(settings),
  };
}

/** All stored values, with a single read and a single subscription. */
function useStorage(): Read | undefined {
  const fail = useShowError();
  const [read, setRead] = useState<{ value: Read }>();

  // A layout effect, because nothing is rendered until this is known.
  useLayoutEffect(() => {
    // Reads can finish out of order, so only the latest one counts.
    let asked = 0;
    const look = async () => {
      asked += 1;
      const mine = asked;
      const value = await readAtOnce(items);
      if (mine === asked) setRead({ value });
    };
    const lookOrFail = () => void look().catch(fail);
    const stop = watchAtOnce(items, lookOrFail);
    lookOrFail();
    return () => {
      asked = 0;
      stop();
    };
  }, [fail]);

  return read?.value;
}
