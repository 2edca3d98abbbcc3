import { useEffect, useState } from 'react';

/**
 * True once it is `ms` that something is as it is.
 *
 * @param since when it became so, ms since the epoch
 */
export function useSettled(since: number, ms: number): boolean {
  const [isSettled, setIsSettled] = useState(() => Date.now() - since >= ms);
  useEffect(() => {
    const timer = setTimeout(() => setIsSettled(true), since + ms - Date.now());
    return () => clearTimeout(timer);
  }, [since, ms]);
  return isSettled;
}
