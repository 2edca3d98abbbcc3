import { useLayoutEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { matchPatterns } from '../../lib/pages/match-patterns';
import { useShowError } from './use-show-error';

export interface Access {
  /** Whether the extension has access to all four hosts. */
  isGiven: boolean;
  /**
   * Asks the browser for access; resolves to `false` if the user declines. Call it synchronously in a click
   * handler: after an `await`, browsers refuse to ask.
   */
  ask: () => Promise<boolean>;
}

const origins = matchPatterns;
const ask = () => browser.permissions.request({ origins });

/** Access to our hosts, kept up to date. `undefined` until it is known. */
export function useAccess(): Access | undefined {
  const fail = useShowError();
  const [isGiven, setIsGiven] = useState<boolean>();

  // A layout effect, because nothing is rendered until this is known.
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
