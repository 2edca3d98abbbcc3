/**
 * The rows about the person: what they press and type reaches the page as if there were no help.
 */
import type { ContestantId } from './contestants';
import type { PageId } from './pages';
import type { Values } from './results';
import { openStage, type Browsers, type Stage } from './stage';

const typedInto = 'City';
const letters = 'abcdefghijklmnopqrst'.split('');

/** More presses than any of the pages has stops. */
const tabPresses = 40;

async function click({ page, world }: Stage, label: string): Promise<void> {
  const box = await world.evaluate((at) => peerBench.boxOf(at), label);
  if (!box) throw new Error(`"${label}" has no box to click`);
  await page.mouse.click((box.left + box.right) / 2, (box.top + box.bottom) / 2);
}

const isFocused = ({ world }: Stage, label: string) =>
  world.evaluate((at) => peerBench.isFocused(at), label);

/** Returns 1 if a focused field loses focus when help appears. */
export async function focusTaken(
  browsers: Browsers,
  contestant: ContestantId,
  id: PageId,
): Promise<Values> {
  const { stage, start } = await openStage(browsers, contestant, id, { focuses: true });
  await start();
  const isKept = await isFocused(stage, stage.wanted.subject);
  await stage.page.close();
  return { focus: isKept ? 0 : 1 };
}

/** Types into a field with help while the page scrolls, then clicks every other field. */
export async function lostInput(
  browsers: Browsers,
  contestant: ContestantId,
  id: PageId,
): Promise<Values> {
  const { stage, start } = await openStage(browsers, contestant, id);
  await start();
  const { page, world, wanted, settle } = stage;
  await world.evaluate((label) => peerBench.center(label), typedInto);
  await stage.use(typedInto);
  await settle();
  await click(stage, typedInto);
  for (const [index, letter] of letters.entries()) {
    await world.evaluate(
      ([label, by]) => {
        peerBench.scroll('window', label, by);
        peerBench.scroll('nested', label, by);
      },
      [typedInto, index % 2 === 0 ? 5 : -5] as const,
    );
    await page.keyboard.press(letter);
  }
  const value = await world.evaluate((label) => peerBench.valueOf(label), typedInto);
  const lost = letters.filter((letter) => !value.includes(letter)).length;

  let missed = 0;
  for (const label of wanted.labels.filter((other) => other !== wanted.subject)) {
    await stage.use(wanted.subject);
    await world.evaluate((other) => peerBench.center(other), label);
    await world.evaluate(() => peerBench.frames(5));
    await click(stage, label);
    if (!(await isFocused(stage, label))) missed += 1;
    // Closes what a combobox or date field has opened.
    await page.keyboard.press('Escape');
  }
  await page.close();
  return { typing: lost, clicks: missed };
}

/** Returns what has focus after each press of Tab, starting at the first field. */
export async function tabStops(
  browsers: Browsers,
  contestant: ContestantId,
  id: PageId,
): Promise<string[]> {
  const { stage, start } = await openStage(browsers, contestant, id);
  await start();
  const { page, world, wanted } = stage;
  const [first = ''] = wanted.labels;
  await world.evaluate((label) => peerBench.focus(label, false), first);
  const stops: string[] = [];
  for (let press = 0; press < tabPresses; press += 1) {
    await page.keyboard.press('Tab');
    stops.push(await world.evaluate(() => peerBench.focusedName()));
  }
  await page.close();
  return stops;
}
