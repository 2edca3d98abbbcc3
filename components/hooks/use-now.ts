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
  const [read, setRead] = useState(() => ({ now: Date.now(), news }));
  const screen = useScreen();

  // Before the browser paints: not one frame is drawn with a time that is over.
  useLayoutEffect(() => {
    let timer: number | undefined;
    const look = (isShownAgain: boolean) => {
      screen.clearTimeout(timer);
      const now = Date.now();
      // While the time drawn last is still true, nothing is drawn again: right after the first drawing it is.
      setRead((was) =>
        isShownAgain || was.news !== news || isOver(was.now, now, period, phase)
          ? { now, news }
          : was,
      );
      if (period === null || screen.document.hidden) return;
      timer = screen.setTimeout(look, untilNext(now, period, phase), false);
    };
    const onVisibility = () => look(true);
    look(false);
    screen.document.addEventListener('visibilitychange', onVisibility);
    return () => {
      screen.clearTimeout(timer);
      screen.document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [period, phase, news, screen]);

  return read.now;
}

/** Whether a multiple of `period` from `phase` was passed since `was`. */
function isOver(was: number, now: number, period: number | null, phase: number): boolean {
  if (period === null) return false;
  return Math.floor((was - phase) / period) !== Math.floor((now - phase) / period);
}

/** From `now` to the next moment that lies a multiple of `period` from `phase`: 1 to `period` ms. */
function untilNext(now: number, period: number, phase: number): number {
  const since = (((now - phase) % period) + period) % period;
  return period - since;
}
