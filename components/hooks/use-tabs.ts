import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { matchPatterns } from '../../lib/pages/match-patterns';
import { browserSession } from '../../lib/storage';
import { chooseTab, openTabs, type OpenTabs, type Tab } from '../tab';
import { useThrow } from './use-throw';

interface Tabs {
  /** The tab this is about; null when there is none. */
  here: Tab | null;
  open: OpenTabs;
  /** The mark of this run of the browser. */
  session: string;
}

/** The tabs as they are now, and again when another comes to the front or goes elsewhere. */
export function useTabs(): Tabs | undefined {
  const fail = useThrow();
  const [tabs, setTabs] = useState<Tabs>();

  useEffect(() => {
    let asked = 0;
    const look = async () => {
      asked += 1;
      const mine = asked;
      const [[active], ours, all, session] = await Promise.all([
        browser.tabs.query({ active: true, currentWindow: true }),
        browser.tabs.query({ url: matchPatterns }),
        browser.tabs.query({}),
        browserSession.read(),
      ]);
      if (mine !== asked) return;
      const ownRoot = browser.runtime.getURL('');
      setTabs({
        here: chooseTab(active ?? null, ours, ownRoot),
        open: openTabs(all, session ?? ''),
        session: session ?? '',
      });
    };
    const onChange = () => void look().catch(fail);
    // Only an open extension page listens to these: in the worker they would wake it on every tab.
    const { onActivated, onUpdated, onRemoved, onMoved } = browser.tabs;
    const events = [onActivated, onUpdated, onRemoved, onMoved];
    for (const event of events) event.addListener(onChange);
    const stop = browserSession.watch(onChange);
    onChange();
    return () => {
      asked = 0;
      stop();
      for (const event of events) event.removeListener(onChange);
    };
  }, [fail]);

  return tabs;
}
