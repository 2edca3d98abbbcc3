// @vitest-environment happy-dom
/** How often a view that shows the time is drawn: as often as what it shows changes, and no more. */
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useNow } from '../../components/hooks/use-now';

const start = Date.parse('2026-11-20T14:00:00.250Z');

/** The different times that were drawn, in order, each in ms after the start. */
function drawTimes(period: number | null, phase = 0) {
  const drawn: number[] = [];
  const first = { period, phase, news: 'first' };
  const view = renderHook(
    ({ period, phase, news }: typeof first) => {
      const now = useNow(period, phase, news) - start;
      if (now !== drawn.at(-1)) drawn.push(now);
      // As on a slow machine: the clock goes on while the page is first drawn.
      if (Date.now() === start) vi.setSystemTime(start + 1);
    },
    { initialProps: first },
  );
  const change = (props: Partial<typeof first>) => view.rerender({ ...first, ...props });
  return { drawn, change };
}

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

describe('the time', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: start });
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  it.each([null, 1_000, 60_000])('is drawn once at first with a period of %s ms', (period) => {
    expect(drawTimes(period).drawn).toEqual([0]);
  });

  it('is drawn again at once when it went on to the next second meanwhile', () => {
    expect(drawTimes(1_000, start + 1).drawn).toEqual([0, 1]);
  });

  it('is renewed with each multiple of the period from the phase', async () => {
    const { drawn } = drawTimes(1_000, start + 500);
    await wait(1_000);
    await wait(1_000);
    expect(drawn).toEqual([0, 500, 1_500]);
  });

  it.each([null, 60_000])('is renewed by news with a period of %s ms', async (period) => {
    const { drawn, change } = drawTimes(period);
    await wait(100);
    change({ news: 'second' });
    expect(drawn.at(-1)).toBeGreaterThanOrEqual(100);
  });

  it.each([{ period: null }, { period: 60_000 }, { phase: 5_000 }])(
    'is right when the countdown is another after a sleep in which no timer ran: %o',
    (props) => {
      const { drawn, change } = drawTimes(1_000);
      vi.setSystemTime(start + 300_000);
      change(props);
      expect(drawn.at(-1)).toBe(300_000);
    },
  );

  it('is renewed when the page is shown again, without a period too', async () => {
    const { drawn } = drawTimes(null);
    await wait(5_000);
    expect(drawn).toEqual([0]);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(drawn.at(-1)).toBeGreaterThanOrEqual(5_000);
  });
});
