import type { Ticks } from '../../lib/checklist';
import type { WindowRecord } from '../../lib/code-window';
import type { Day, Login, SeenLogin } from '../../lib/login-clock';
import {
  inPrivate,
  logins,
  notLoggedIn,
  ordinary,
  seenLogins,
  settings,
  tabs,
  type Settings,
  type TabMemory,
} from '../../lib/storage';
import type { Way } from '../../lib/way';
import type { OpenTabs, Tab } from '../tab';
import { useAccess, type Access } from './use-access';
import { useHelpOnPage } from './use-help-on-page';
import { useStored } from './use-stored';
import { useTabs } from './use-tabs';

/** All that an extension page draws from. It is read and never written: that is the worker's. */
export interface Known {
  here: Tab | null;
  openTabs: OpenTabs;
  /** The mark of this run of the browser. */
  session: string;
  access: Access;
  /** Of the tab that this is about. */
  memory: TabMemory | undefined;
  /** Of ordinary and of private tabs. */
  windows: readonly WindowRecord[];
  ticks: Ticks;
  way: Way;
  logins: readonly Login[];
  /** Log-ins of which it is not known whose they were. */
  seen: readonly SeenLogin[];
  notLoggedIn: Day | null;
  settings: Settings;
}

/** What is known now, and again after each change; undefined until all of it was read. */
export function useKnown(): Known | undefined {
  const found = useTabs();
  useHelpOnPage(found?.here);
  const access = useAccess();
  const memories = useStored(tabs);
  const windows = useStored(ordinary.windows);
  const privateWindows = useStored(inPrivate.windows);
  const ticks = useStored(ordinary.ticks);
  const privateTicks = useStored(inPrivate.ticks);
  const way = useStored(ordinary.way);
  const privateWay = useStored(inPrivate.way);
  const all = useStored(logins);
  const seen = useStored(seenLogins);
  const saidNo = useStored(notLoggedIn);
  const set = useStored(settings);

  if (!found || !access || !memories || !windows || !privateWindows) return undefined;
  if (!ticks || !privateTicks || !way || !privateWay) return undefined;
  if (!all || !seen || saidNo === undefined || !set) return undefined;
  const { here, open: openTabs, session } = found;
  return {
    here,
    openTabs,
    session,
    access,
    memory: here ? memories[here.id] : undefined,
    windows: [...windows, ...privateWindows],
    ticks: here?.isPrivate ? privateTicks : ticks,
    way: here?.isPrivate ? privateWay : way,
    logins: all,
    seen,
    notLoggedIn: saidNo,
    settings: set,
  };
}
