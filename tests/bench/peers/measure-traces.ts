/** Measures what help changes in the page's own DOM, and what remains of it at the end. */
import type { CDPSession } from '@playwright/test';
import { cdp } from '../../e2e/harness/cdp';
import type { ContestantId } from './contestants';
import type { PageId } from './pages';
import { openStage, type Browsers, type Stage } from './stage';

export interface Traces {
  during: string[];
  after: string[];
  listeners: number;
}

/** Counts every listener on the window, on the document and below it, of every script. */
async function countListeners({ page }: Stage): Promise<number> {
  const session = await cdp(page);
  const count = async (expression: string, contextId: number) => {
    const { result } = await session.send('Runtime.evaluate', { expression, contextId });
    const { listeners } = await session.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId ?? '',
      depth: -1,
      pierce: true,
    });
    return listeners.length;
  };
  const worlds = await contextIds(session);
  // Nodes report the listeners of every world, a window only those of its own.
  let sum = await count('document', worlds[0] ?? 0);
  for (const world of worlds) sum += await count('window', world);
  return sum;
}

/** Returns the page's own world and those of all other scripts. */
async function contextIds(session: CDPSession): Promise<number[]> {
  const ids: number[] = [];
  const note = ({ context }: { context: { id: number } }) => void ids.push(context.id);
  session.on('Runtime.executionContextCreated', note);
  await session.send('Runtime.enable');
  await session.send('Runtime.disable');
  session.off('Runtime.executionContextCreated', note);
  return ids;
}

export async function traces(
  browsers: Browsers,
  contestant: ContestantId,
  id: PageId,
): Promise<Traces> {
  const { stage, start } = await openStage(browsers, contestant, id);
  await start();
  const { page, world, wanted, settle } = stage;
  /** The same field has focus each time, because the page itself sets attributes for that. */
  const attributes = async () => {
    await world.evaluate((label) => peerBench.focus(label, true), wanted.subject);
    await settle();
    return world.evaluate(() => peerBench.attributes());
  };
  const during = await attributes();
  await stage.end();
  const after = await attributes();
  const listeners = await countListeners(stage);
  await page.close();
  return { during, after, listeners };
}

/**
 * Returns how many attributes differ from those of a page without help. Added elements are not a
 * change to the page's own, so their attributes do not count.
 */
export function changedAttributes(own: readonly string[], now: readonly string[]): number {
  const [before, after] = [new Set(own), new Set(now)];
  const isOfPage = (line: string) => before.has(line.replace(/ [^ >]+="[^]*$/, ''));
  const appeared = now.filter((line) => !before.has(line) && line.includes('="') && isOfPage(line));
  const vanished = own.filter((line) => !after.has(line));
  return appeared.length + vanished.length;
}
