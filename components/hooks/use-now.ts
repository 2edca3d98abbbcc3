import { useLayoutEffect, useState } from 'react';
import { useScreen } from './use-screen';

/**
 * The time, ms since the epoch, renewed whenever it passes `phase` plus a multiple of `period`. A hidden
 * page draws nothing and takes no time; shown again it is right at once.
 *
 * @param period ms; null: no renewal by time
 * @param phase ms: for a countdown the moment it ends, so that digits change when they become untrue
 * @param news when this changes, the time is renewed too: what was just read may be younger than it
 */
export function useNow(period: number | null, phase = 0, news: unknown = null): number {
  const [now, setNow] = useState(() => Date.now());
  const screen = useScreen();

  // Before the browser paints: not one frame is drawn with a time that is over.
  useLayoutEffect(() => {
    let timer: number | undefined;
    const look = () => {
      screen.clearTimeout(timer);
      const at = Date.now();
      setNow(at);
      if (period === null || screen.document.hidden) return;
      timer = screen.setTimeout(look, untilNext(at, period, phase));
    };
    look();
    screen.document.addEventListener('visibilitychange', look);
    return () => {
      screen.clearTimeout(timer);
      screen.document.removeEventListener('visibilitychange', look);
    };
  }, [period, phase, news, screen]);

  return now;
}

/** From `now` to the next moment that lies a multiple of `period` from `phase`: 1 to `period` ms. */
function untilNext(now: number, period: number, phase: number): number {
  const since = (((now - phase) % period) + period) % period;
  return period - since;
}
