// @vitest-environment happy-dom
/** When the content script looks at the page again, by a clock that the test controls. */
import { afterEach, expect, it, vi } from 'vitest';
import { watch } from '../../lib/dom/watch';

interface Task {
  at: number;
  work: () => void;
}

/**
 * Simulates changes of the page at these times, ms, where each look takes `cost` ms. Returns the
 * times of the looks.
 */
function looksAt(changes: readonly number[], cost: number): number[] {
  // Far from a look on the timer.
  const start = 4_000;
  const end = start + 1_500;
  let now = 0;
  let tasks: Task[] = [];
  const looks: number[] = [];
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('navigation', new EventTarget());
  vi.stubGlobal('scheduler', {
    postTask(work: () => void, { delay, signal }: { delay: number; signal: AbortSignal }) {
      const task = { at: now + delay, work };
      tasks.push(task);
      signal.addEventListener('abort', () => (tasks = tasks.filter((one) => one !== task)));
      return Promise.resolve();
    },
  });
  const life = new AbortController();
  function* look(): Generator<void, void> {
    looks.push(now - start);
    now += cost;
    yield;
  }
  const lookSoon = watch(look, () => undefined, life.signal);
  for (const at of changes) tasks.push({ at: start + at, work: lookSoon });
  for (;;) {
    const [next] = tasks.toSorted((a, b) => a.at - b.at);
    if (!next || next.at > end) break;
    tasks = tasks.filter((one) => one !== next);
    now = Math.max(now, next.at);
    next.work();
  }
  life.abort();
  return looks.filter((at) => at >= 0);
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it.each([
  ['once after changes that come together', [0, 0, 0], 1, [0]],
  ['at once after a press, and at once after what it led to', [0, 50], 1, [0, 50]],
  ['not a third time at once', [0, 50, 60], 1, [0, 50, 120]],
  ['at once again after a quiet time', [0, 50, 400, 450], 1, [0, 50, 400, 450]],
  ['nine times as long after a look as that took', [0, 50], 20, [0, 200]],
])('looks %s', (_, changes, cost, looks) => {
  expect(looksAt(changes, cost)).toEqual(looks);
});

it('looks at a constantly changing page at most every 120 ms', () => {
  const looks = looksAt(
    Array.from({ length: 120 }, (_, at) => 10 * at),
    1,
  );
  expect(looks.length).toBeLessThanOrEqual(1_200 / 120 + 2);
});
