/** What a page holds, as the browser counts it: memory, listeners, nodes and observers. */
import type { Page } from '@playwright/test';
import { cdp } from './cdp';

export interface Counts {
  /** kB in use after garbage collection, of all worlds of the page. */
  heap: number;
  listeners: number;
  nodes: number;
  /** Of the world that was asked for. */
  observers: number;
}

/** @param ofExtension counts the observers of the content script's world, not of the page's own */
export async function countIn(page: Page, ofExtension: boolean): Promise<Counts> {
  const session = await cdp(page);
  // Lets go of nodes that the harness has read; only what is on can be switched off.
  await session.send('DOM.enable');
  await session.send('DOM.disable');
  await session.send('Performance.enable');
  const observers = await countObservers(page, ofExtension);
  // A second run frees what the finalizers of the first let go.
  for (let run = 0; run < 2; run += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  const heap = of('JSHeapUsedSize') / 1_000;
  return { heap, listeners: of('JSEventListeners'), nodes: of('Nodes'), observers };
}

async function countObservers(page: Page, ofExtension: boolean): Promise<number> {
  const session = await cdp(page);
  let contextId: number | undefined;
  const note = ({ context }: { context: { id: number; origin: string } }) => {
    if (ofExtension && context.origin.startsWith('chrome-extension://')) contextId = context.id;
  };
  session.on('Runtime.executionContextCreated', note);
  // Enabled anew it names the contexts that there are.
  await session.send('Runtime.disable');
  await session.send('Runtime.enable');
  session.off('Runtime.executionContextCreated', note);
  if (ofExtension && contextId === undefined) return 0;
  let all = 0;
  const objectGroup = 'observers';
  for (const kind of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const expression = `${kind}.prototype`;
    const asked = { expression, objectGroup, ...(contextId !== undefined && { contextId }) };
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
