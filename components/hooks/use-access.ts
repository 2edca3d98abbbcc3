import { useLayoutEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { matchPatterns } from '../../lib/pages/match-patterns';
import { useThrow } from './use-throw';

export interface Access {
  /** Whether the extension may look at all of its four hosts. */
  isGiven: boolean;
  /**
   * Asks the browser to give it back; false when the person said no. Only straight from a click:
   * anything awaited before makes the browsers refuse to ask.
   */
  ask: () => Promise<boolean>;
}

const origins = matchPatterns;
const ask = () => browser.permissions.request({ origins });

/** Access to our hosts, now and after each change; undefined until it is known. */
export function useAccess(): Access | undefined {
  const fail = useThrow();
  const [isGiven, setIsGiven] = useState<boolean>();

  // Not after the next paint, as other effects are: nothing is drawn until this is known.
  useLayoutEffect(() => {
    let isOver = false;
    const look = async () => {
      const has = await browser.permissions.contains({ origins });
      if (!isOver) setIsGiven(has);
    };
    const onChange = () => void look().catch(fail);
    browser.permissions.onAdded.addListener(onChange);
    browser.permissions.onRemoved.addListener(onChange);
    onChange();
    return () => {
      isOver = true;
      browser.permissions.onAdded.removeListener(onChange);
      browser.permissions.onRemoved.removeListener(onChange);
    };
  }, [fail]);

  return isGiven === undefined ? undefined : { isGiven, ask };
}
