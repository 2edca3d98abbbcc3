import type { Page } from '@playwright/test';
import { cdp } from './cdp';
import { callOf, evaluateIn, type IsolatedWorld } from './isolated-world';

/** A world of the test's own, in which a script stays until the page navigates. */
export interface OwnWorld extends IsolatedWorld {
  /** Runs source text there. */
  load(source: string): Promise<void>;
  /** The object id of what the function returns; null for nothing. */
  handle<Argument>(
    run: (argument: Argument) => object | null,
    argument: Argument,
  ): Promise<string | null>;
}

/**
 * Makes an isolated world in the page's main frame, as a content script has one. It sees the DOM as the browser
 * has it; in the page's own world, Lightning's synthetic shadow patches the methods that look at it.
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
