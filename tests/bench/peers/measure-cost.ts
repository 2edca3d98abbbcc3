/** Measures what following a scroll costs the page's main thread. */
import { cdp } from '../../e2e/harness/cdp';
import type { ContestantId } from './contestants';
import type { PageId } from './pages';
import type { Cost } from './results';
import type { CostId } from './rows';
import { openStage, type Browsers, type Stage } from './stage';

const frames = 100;

async function spent(stage: Stage): Promise<Cost> {
  const { metrics } = await (await cdp(stage.page)).send('Performance.getMetrics');
  const ms = (name: string) => 1_000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
  return {
    script: ms('ScriptDuration'),
    layout: ms('LayoutDuration') + ms('RecalcStyleDuration'),
  };
}

/**
 * Opens a page with active help that can be measured repeatedly. The pages of all contestants stay
 * open and take turns.
 */
export async function openForCost(
  browsers: Browsers,
  contestant: ContestantId,
  id: PageId,
  what: CostId,
): Promise<() => Promise<Cost>> {
  const { stage, start } = await openStage(browsers, contestant, id);
  await start();
  await (await cdp(stage.page)).send('Performance.enable');
  const { subject } = stage.wanted;
  return async () => {
    await stage.page.bringToFront();
    await stage.settle();
    const before = await spent(stage);
    await stage.world.evaluate(([at, label, count]) => peerBench.scrollFrames(at, label, count), [
      what,
      subject,
      frames,
    ] as const);
    const after = await spent(stage);
    return { script: after.script - before.script, layout: after.layout - before.layout };
  };
}
