/** Finds the long tasks of a page in which our script took part. */
import type { Page } from '@playwright/test';
import { cdp } from '../e2e/harness/cdp';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** The part of `dur` in which the thread was running. The rest is the machine's other load. */
  tdur?: number;
  args: { data?: { url?: string } };
}

export interface LongTasks {
  /** Tasks with over 50 ms of running time on renderer threads. */
  all: number;
  /** Those in which a function of our content script was called. */
  withOurs: number;
  /** The longest time that our functions took in one task, ms. */
  longest: number;
}

/** Returns the long tasks of the page while `run` is running. */
export async function longTasks(page: Page, run: () => Promise<void>): Promise<LongTasks> {
  const session = await cdp(page);
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    categories: 'devtools.timeline,disabled-by-default-devtools.timeline',
  });
  await run();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return longTasksOf(events);
}

const calls = new Set(['FunctionCall', 'EvaluateScript']);

function longTasksOf(events: readonly TraceEvent[]): LongTasks {
  const ours = events.filter(
    ({ name, args }) => calls.has(name) && args.data?.url?.endsWith('/page.js'),
  );
  const pages = new Set(
    events.filter(({ name }) => calls.has(name)).map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && pages.has(`${pid} ${tid}`),
  );
  const ran = ({ dur = 0, tdur = dur }: TraceEvent) => tdur / 1_000;
  const timeOfOurs = ({ pid, tid, ts, dur = 0 }: TraceEvent) =>
    ours
      .filter((call) => call.pid === pid && call.tid === tid && call.ts >= ts)
      .filter((call) => call.ts <= ts + dur)
      .reduce((sum, call) => sum + ran(call), 0);
  const long = tasks.filter((task) => ran(task) > 50);
  return {
    all: long.length,
    withOurs: long.filter((task) => timeOfOurs(task) > 0).length,
    longest: Math.max(0, ...tasks.map(timeOfOurs)),
  };
}
