import { useLayoutEffect, useState } from 'react';
import { useTargetWindow } from './use-target-window';

/**
 * The current time in ms since the epoch, updated whenever it passes `phase` plus a multiple of `period`.
 * A hidden page is not updated; when shown again, it is right at once.
 *
 * @param period in ms, or `null` for no timer
 * @param phase in ms; for a countdown, its end, so that digits change exactly when they become wrong
 * @param news when this changes, the time is updated too, because what was just read may be newer than it
 */
export function useNow(period: number | null, phase = 0, news: unknown = null): number {
  const [read, setRead] = useState(() => ({ now: Date.now(), period, phase, news }));
  const screen = useTargetWindow();

  // Before the browser paints: not one frame is drawn with a time that is over.
  useLayoutEffect(() => {
    let timer: number | undefined;
    const look = (isShownAgain: boolean) => {
      screen.clearTimeout(timer);
      const now = Date.now();
      // Right after the first drawing, all of this is as it was, and nothing need be drawn again.
      const isStillTrue = (was: typeof read) =>
        was.period === period &&
        was.phase === phase &&
        was.news === news &&
        !isOver(was.now, now, period, phase);
      setRead((was) => (!isShownAgain && isStillTrue(was) ? was : { now, period, phase, news }));
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

/** Whether `phase` plus a multiple of `period` lies between `was` and `now`. */
function isOver(was: number, now: number, period: number | null, phase: number): boolean {
  if (period === null) return false;
  return Math.floor((was - phase) / period) !== Math.floor((now - phase) / period);
}

/** The time from `now` to the next `phase` plus a multiple of `period`: 1 to `period` ms. */
function untilNext(now: number, period: number, phase: number): number {
  const since = (((now - phase) % period) + period) % period;
  return period - since;
}
