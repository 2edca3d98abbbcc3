/** Whether a person sees the help at a field, and how far from it. */
import { cdp } from '../../e2e/harness/cdp';
import type { Edges } from '../../e2e/harness/page-things';
import type { Stage } from './stage';

interface SeenHelp extends Edges {
  /** Whether assistive technology gets it, too. */
  isSpoken: boolean;
}

/** Returns the help at a field if it is painted within the viewport, else null. */
export async function seenHelp(stage: Stage, label: string): Promise<SeenHelp | null> {
  const objectId = await stage.help(label);
  if (!objectId) return null;
  const session = await cdp(stage.page);
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: `function () {
      const { left, top, right, bottom } = this.getBoundingClientRect();
      const { innerWidth, innerHeight } = window;
      const isIn = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
      return right > left && bottom > top && isIn ? { left, top, right, bottom } : null;
    }`,
    returnByValue: true,
  });
  const box = result.value as Edges | null;
  if (!box || !(await isPainted(stage, objectId, box))) return null;
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId,
    fetchRelatives: false,
  });
  return { ...box, isSpoken: nodes.some(({ ignored }) => !ignored) };
}

/**
 * Whether the window looks different without it. Computed styles do not tell: CSS hides a popover
 * with an invisible anchor without a trace in them, and a dialog may cover it.
 */
async function isPainted({ page }: Stage, objectId: string, box: Edges): Promise<boolean> {
  const session = await cdp(page);
  const { cssVisualViewport } = await session.send('Page.getLayoutMetrics');
  const clip = {
    x: box.left + cssVisualViewport.pageX,
    y: box.top + cssVisualViewport.pageY,
    width: box.right - box.left,
    height: box.bottom - box.top,
    scale: 1,
  };
  const picture = async () => (await session.send('Page.captureScreenshot', { clip })).data;
  const setStyles = (change: string) =>
    session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function () {
        for (const [name, value] of [['transition', 'none'], ['opacity', '0']]) {
          this.style.${change};
        }
      }`,
    });
  const shown = await picture();
  await setStyles("setProperty(name, value, 'important')");
  const without = await picture();
  await setStyles('removeProperty(name)');
  return shown !== without;
}

/** Returns the distance of help from its field, px; negative by as much as they overlap. */
export function gapBetween(help: Edges, field: Edges): number {
  const x = Math.max(help.left - field.right, field.left - help.right);
  const y = Math.max(help.top - field.bottom, field.top - help.bottom);
  const isApart = x > 0 || y > 0;
  const gap = isApart ? Math.hypot(Math.max(x, 0), Math.max(y, 0)) : Math.max(x, y);
  return Math.round(gap * 10) / 10;
}

/** Returns the gap at a field, px; null if no help is visible. */
export async function gapAt(stage: Stage, label: string): Promise<number | null> {
  const help = await seenHelp(stage, label);
  if (!help) return null;
  const field = await stage.world.evaluate((at) => peerBench.boxOf(at), label);
  return field && gapBetween(help, field);
}
