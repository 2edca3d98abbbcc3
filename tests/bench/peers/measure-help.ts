/** The rows about help: where it is, and whether it is visible when it should be. */
import { cdp } from '../../e2e/harness/cdp';
import type { ContestantId } from './contestants';
import type { PageId, Variant } from './pages';
import type { Scrolled } from './peer-bench';
import type { Values } from './results';
import { gapAt, seenHelp } from './seen-help';
import { openStage, type Browsers, type Stage } from './stage';

/** Measures every change of a page under the same help, one after the other. */
export async function followsChanges(
  browsers: Browsers,
  contestant: ContestantId,
  id: PageId,
): Promise<Values> {
  const { stage, start } = await openStage(browsers, contestant, id);
  await start();
  const { page, world, wanted, settle } = stage;
  const { subject } = wanted;
  const gap = async () => {
    await settle();
    return gapAt(stage, subject);
  };
  const isSeen = async () => {
    await settle();
    return (await seenHelp(stage, subject)) ? 1 : 0;
  };
  const scroll = (what: Scrolled, by: number) =>
    world.evaluate(([at, label, px]) => peerBench.scroll(at, label, px), [
      what,
      subject,
      by,
    ] as const);
  /** Opens again what was closed meanwhile. */
  const center = async () => {
    await world.evaluate((label) => peerBench.center(label), subject);
    await stage.use(subject);
    await settle();
  };
  /** Scrolls, measures the gap, and scrolls back. */
  const gapAfter = async (what: Scrolled) => {
    await scroll(what, 80);
    const value = await gap();
    await scroll(what, -80);
    await settle();
    return value;
  };

  const values: Values = { start: await gap() };
  values.print = await inPrint(stage, isSeen);
  values.nested = await gapAfter('nested');
  values.window = await gapAfter('window');
  await world.evaluate(() => peerBench.addBanner(120));
  values.banner = await gap();
  await world.evaluate(() => peerBench.removeBanner());
  await settle();
  await world.evaluate(() => peerBench.zoom('1.25'));
  await center();
  values.zoom = await gap();
  await world.evaluate(() => peerBench.zoom(''));
  await center();
  const outOfSight = await world.evaluate((label) => peerBench.scrollerHeight(label), subject);
  await scroll('nested', outOfSight);
  values['scrolled-out'] = await isSeen();
  await center();
  await world.evaluate((label) => peerBench.renderAnew(label), subject);
  values.rendered = await gap();
  await world.evaluate((label) => peerBench.remove(label), subject);
  values.removed = await isSeen();
  await page.close();
  return values;
}

async function inPrint({ page }: Stage, measure: () => Promise<number>): Promise<number> {
  const session = await cdp(page);
  await session.send('Emulation.setEmulatedMedia', { media: 'print' });
  const value = await measure();
  await session.send('Emulation.setEmulatedMedia', { media: '' });
  return value;
}

/** Measures pages that differ from the start. */
export async function standsElsewhere(
  browsers: Browsers,
  contestant: ContestantId,
  id: PageId,
): Promise<Values> {
  const measured = async (variant: Variant) => {
    const { stage, start } = await openStage(browsers, contestant, id, variant);
    await start();
    const value = await gapAt(stage, stage.wanted.subject);
    await stage.page.close();
    return value;
  };
  return { rtl: await measured({ rtl: true }), narrow: await measured({ width: 320 }) };
}

/** Measures dialogs, which make everything outside of them inert. */
export async function standsInDialogs(
  browsers: Browsers,
  contestant: ContestantId,
  id: PageId,
): Promise<Values> {
  const measured = async (dialog: 'native' | 'lightning') => {
    const { stage, start } = await openStage(browsers, contestant, id, { dialog });
    await start();
    const { subject } = stage.wanted;
    const help = await seenHelp(stage, subject);
    const value = help?.isSpoken ? await gapAt(stage, subject) : null;
    await stage.page.close();
    return value;
  };
  return {
    'show-modal': await measured('native'),
    'lightning-modal': await measured('lightning'),
  };
}
