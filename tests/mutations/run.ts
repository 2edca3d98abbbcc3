import type { Browser } from '@playwright/test';
import type { Base } from './bases';
import type { PageResult } from './result';

export interface Run {
  results: PageResult[];
  list: { id: string; title: string; keepsName: boolean }[];
  bases: string[];
}

const batch = 25;

/** A browser page in which expressions can be evaluated. */
export interface Lane {
  ask: <T>(expression: string) => Promise<T>;
}

/**
 * Opens a page without a server, with the recognizer and the generator in an isolated world. A
 * content script lives in such a world, in which the document itself cannot be clobbered while
 * forms still can.
 */
export async function openLane(
  browser: Browser,
  recognizer: string,
  generator: string,
  bases: readonly Base[],
): Promise<Lane> {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><title>mutations</title><body></body>');
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'mutations',
  });
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  };
  await evaluate(`${recognizer};globalThis.recognizer = recognizer;`);
  await evaluate(`${generator};globalThis.mutations = mutations;`);
  await evaluate(`mutations.addBases(${JSON.stringify(bases)})`);
  // The result was made by our own script, whose types these are.
  return { ask: async <T>(expression: string) => (await evaluate(expression)) as T };
}

/**
 * Builds and judges every unchanged base and then pages `0` to `pages - 1` of `seed`, on as many
 * browser pages in parallel as there are `lanes`. The result does not depend on the lane.
 */
export async function runMutations(
  lanes: readonly Lane[],
  seed: number,
  pages: number,
): Promise<Run> {
  const [first] = lanes;
  if (!first) throw new Error('no page to run on');
  const bases = await first.ask<string[]>('mutations.baseIds()');
  const results: PageResult[] = [];
  const starts: number[] = [];
  for (let from = -bases.length; from < pages; from += batch) starts.push(from);
  await Promise.all(
    lanes.map(async (lane) => {
      for (let from = starts.shift(); from !== undefined; from = starts.shift()) {
        const count = Math.min(batch, pages - from);
        results.push(
          ...(await lane.ask<PageResult[]>(`mutations.runMany(${seed}, ${from}, ${count})`)),
        );
      }
    }),
  );
  results.sort((a, b) => a.page - b.page);
  return { results, list: await first.ask<Run['list']>('mutations.mutationList()'), bases };
}
