/** Measures what help hides of the page while a person moves from field to field. */
import { coveredBy } from '../../e2e/harness/covers';
import { pageThings } from '../../e2e/harness/page-things';
import type { ContestantId } from './contestants';
import type { PageId } from './pages';
import type { Values } from './results';
import { openStage, type Browsers } from './stage';

export async function coveredViews(
  browsers: Browsers,
  contestant: ContestantId,
  id: PageId,
): Promise<Values> {
  const { stage, start } = await openStage(browsers, contestant, id, { scroller: false });
  await start();
  const { page, world, wanted, settle } = stage;
  const setPeerHidden = (isHidden: boolean) =>
    world.evaluate((hidden) => peerBench.setPeerHidden(hidden), isHidden);
  const views = { hidesProtected: 0, hidesOther: 0 };
  for (const label of wanted.labels) {
    await world.evaluate((at) => peerBench.focus(at, false), label);
    await stage.use(label);
    // If a tour has taken focus, a person brings it back.
    await world.evaluate((at) => peerBench.focus(at, true), label);
    await settle();
    const boxes = await stage.boxes();
    await setPeerHidden(true);
    const covered = coveredBy(boxes, await pageThings(page));
    await setPeerHidden(false);
    if (covered.some(({ isProtected }) => isProtected)) views.hidesProtected += 1;
    if (covered.some(({ isProtected }) => !isProtected)) views.hidesOther += 1;
  }
  await page.close();
  const percent = (count: number) => Math.round((count / wanted.labels.length) * 100);
  return {
    'covers-protected': percent(views.hidesProtected),
    'covers-other': percent(views.hidesOther),
  };
}
