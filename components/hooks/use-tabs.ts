import { useLayoutEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { matchPatterns } from '../../lib/pages/match-patterns';
import { chooseTab, type BrowserTab, type Tab } from '../shared/tab';
import { useShowError } from './use-show-error';

interface Tabs {
  /** The tab in front, or `null`. */
  here: Tab | null;
  all: readonly BrowserTab[];
}

/** The open tabs, kept up to date when one is activated, navigates, moves or closes. */
export function useTabs(): Tabs | undefined {
  const fail = useShowError();
  const [tabs, setTabs] = useState<Tabs>();

  // A layout effect, because nothing is rendered until this is known.
  useLayoutEffect(() => {
    let asked = 0;
    const look = async () => {
      asked += 1;
      const mine = asked;
      const [[active], ours, all] = await Promise.all([
        browser.tabs.query({ active: true, currentWindow: true }),
        browser.tabs.query({ url: matchPatterns }),
        browser.tabs.query({}),
      ]);
      if (mine !== asked) return;
      const ownRoot = browser.runtime.getURL('');
      setTabs({
        here: chooseTab(active ?? null, ours, ownRoot),
        all,
      });
    };
    const onChange = () => void look().catch(fail);
    // Only open extension pages listen to these: in the worker, every tab would wake it.
    const { onActivated, onUpdated, onRemoved, onMoved } = browser.tabs;
    const events = [onActivated, onUpdated, onRemoved, onMoved];
    for (const event of events) event.addListener(onChange);
    onChange();
    return () => {
      asked = 0;
      for (const event of events) event.removeListener(onChange);
    };
  }, [fail]);

  return tabs;
}
