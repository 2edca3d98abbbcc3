import { useEffect, useState } from 'react';

/**
 * True once `ms` have passed since `since`.
 *
 * @param since ms since the epoch
 */
export function useElapsed(since: number, ms: number): boolean {
  const [isSettled, setIsSettled] = useState(() => Date.now() - since >= ms);
  useEffect(() => {
    const timer = setTimeout(() => setIsSettled(true), since + ms - Date.now());
    return () => clearTimeout(timer);
  }, [since, ms]);
  return isSettled;
}
