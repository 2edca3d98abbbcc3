/** The browser's own counts for a page: memory, listeners, nodes and observers. */
import type { Page } from '@playwright/test';
import { cdp, endCdp } from './cdp';

export interface Counts {
  /** In kB, after garbage collection, for all worlds of the page. */
  heap: number;
  listeners: number;
  nodes: number;
  /** Only for the requested world. */
  observers: number;
}

/**
 * @param ofExtension whether to count the observers of the content script's world instead of the
 *   page's own
 */
export async function countIn(page: Page, ofExtension: boolean): Promise<Counts> {
  // The session keeps nodes that the harness has read, some even after `DOM.disable`: a change of
  // style that it has not reported yet, for one.
  await endCdp(page);
  const session = await cdp(page);
  await session.send('Performance.enable');
  const observers = await countObservers(page, ofExtension);
  // The second run frees what the finalizers of the first one released.
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
  // When it is enabled again, it reports all existing contexts.
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
