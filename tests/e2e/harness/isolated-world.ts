import type { CDPSession, Page } from '@playwright/test';
import { expect } from './expect';
import { cdp } from './cdp';

/** A content script's JavaScript world, separate from the page's own. */
export interface IsolatedWorld {
  /**
   * Runs a function in this world. `argument` and the result must be JSON. The content script's own
   * variables are not in scope.
   */
  evaluate<Result, Argument = undefined>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result>;
}

interface Context {
  id: number;
  origin: string;
  auxData?: { isDefault?: boolean; type?: string; frameId?: string };
}

const known = new WeakMap<Page, Promise<Map<number, Context>>>();

/** Tracks the execution contexts of a page's main frame by the browser's own events. */
async function watchContexts(page: Page): Promise<Map<number, Context>> {
  const session = await cdp(page);
  const contexts = new Map<number, Context>();
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.set(context.id, context));
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
    contexts.delete(executionContextId),
  );
  session.on('Runtime.executionContextsCleared', () => contexts.clear());
  await session.send('Runtime.enable');
  return contexts;
}

/**
 * Returns the world of `extensionId`'s content script in the main frame. Waits until there is one.
 */
export async function isolatedWorld(page: Page, extensionId: string): Promise<IsolatedWorld> {
  let watched = known.get(page);
  if (!watched) {
    watched = watchContexts(page);
    known.set(page, watched);
  }
  const contexts = await watched;
  const session = await cdp(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const find = () =>
    [...contexts.values()].findLast(
      ({ origin, auxData }) =>
        origin === `chrome-extension://${extensionId}` &&
        auxData?.type === 'isolated' &&
        auxData.frameId === frameTree.frame.id,
    )?.id;
  await expect.poll(find, { message: 'the content script has its world' }).toBeDefined();
  return {
    evaluate(run, argument) {
      // Looked up each time, because a navigation or reload creates a new world.
      const contextId = find();
      if (contextId === undefined) throw new Error('the content script has no world in this page');
      return evaluateIn(session, contextId, run, argument);
    },
  };
}

/** Runs a function in an execution context. `argument` and the result must be JSON. */
export async function evaluateIn<Result, Argument>(
  session: CDPSession,
  contextId: number,
  run: (argument: Argument) => Result | Promise<Result>,
  argument?: Argument,
): Promise<Result> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: callOf(run, argument),
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value;
}

/** Returns the source text of a function call. */
export const callOf = (run: (argument: never) => unknown, argument?: unknown): string =>
  `(${run.toString()})(${JSON.stringify(argument) ?? 'undefined'})`;
