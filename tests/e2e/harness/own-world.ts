import type { Page } from '@playwright/test';
import { cdp } from './cdp';
import { callOf, evaluateIn, type IsolatedWorld } from './isolated-world';

/** An isolated world that belongs to the test. A script in it lives until the page navigates. */
export interface OwnWorld extends IsolatedWorld {
  /** Runs source text in this world. */
  load(source: string): Promise<void>;
  /** Returns the object id of the function's result, or null. */
  handle<Argument>(
    run: (argument: Argument) => object | null,
    argument: Argument,
  ): Promise<string | null>;
}

/**
 * Creates an isolated world in the page's main frame, like a content script's. It sees the DOM as
 * the browser has it. In the page's own world, Lightning's synthetic shadow patches the methods
 * that read the DOM.
 */
export async function ownWorld(page: Page): Promise<OwnWorld> {
  const session = await cdp(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'test',
  });
  return {
    evaluate: (run, argument) => evaluateIn(session, contextId, run, argument),
    async load(source) {
      const { exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: source,
        contextId,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    },
    async handle(run, argument) {
      const { result } = await session.send('Runtime.evaluate', {
        expression: callOf(run, argument),
        contextId,
      });
      return result.objectId ?? null;
    },
  };
}
