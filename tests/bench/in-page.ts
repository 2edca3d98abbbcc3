/** What is counted in a page: memory, listeners, observers and nodes, and which tasks our script had a part in. */
import type { Page } from '@playwright/test';
import { cdp } from '../e2e/harness/cdp';

export interface Counts {
  /** kB in use after garbage collection, of all worlds of the page. */
  heap: number;
  listeners: number;
  nodes: number;
  /** Of the content script's world. */
  observers: number;
}

export async function countIn(page: Page): Promise<Counts> {
  const session = await cdp(page);
  // Lets go of nodes that the harness has read; only what is on can be switched off.
  await session.send('DOM.enable');
  await session.send('DOM.disable');
  await session.send('Performance.enable');
  const observers = await countObservers(page);
  // A second run frees what the finalizers of the first let go.
  for (let run = 0; run < 2; run += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  const heap = of('JSHeapUsedSize') / 1_000;
  return { heap, listeners: of('JSEventListeners'), nodes: of('Nodes'), observers };
}

async function countObservers(page: Page): Promise<number> {
  const session = await cdp(page);
  let contextId: number | undefined;
  const note = ({ context }: { context: { id: number; origin: string } }) => {
    if (context.origin.startsWith('chrome-extension://')) contextId = context.id;
  };
  session.on('Runtime.executionContextCreated', note);
  // Enabled anew it names the contexts that there are.
  await session.send('Runtime.disable');
  await session.send('Runtime.enable');
  session.off('Runtime.executionContextCreated', note);
  if (contextId === undefined) return 0;
  let all = 0;
  const objectGroup = 'observers';
  for (const kind of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const expression = `${kind}.prototype`;
    const asked = { expression, contextId, objectGroup };
    const { result } = await session.send('Runtime.evaluate', asked);
    const prototypeObjectId = result.objectId ?? '';
    const { objects } = await session.send('Runtime.queryObjects', {
      prototypeObjectId,
      objectGroup,
    });
    const list = await session.send('Runtime.getProperties', {
      objectId: objects.objectId ?? '',
      ownProperties: true,
    });
    all += list.result.filter(({ name }) => /^\d+$/.test(name)).length;
  }
  await session.send('Runtime.releaseObjectGroup', { objectGroup });
  return all;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** The part of `dur` in which the thread ran: what else the machine is busy with is not the page's. */
  tdur?: number;
  args: { data?: { url?: string } };
}

export interface LongTasks {
  /** Tasks over 50 ms of running time on threads of pages. */
  all: number;
  /** Those in which a function of our content script was called. */
  withOurs: number;
  /** The most that our functions took in one task, ms. */
  longest: number;
}

/** The long tasks of the page while `run` goes on. */
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
