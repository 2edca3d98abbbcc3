/**
 * Measures what the overlay hides from a person: compares each of its visible boxes with every
 * visible text and control of the page. It knows none of the overlay's class names, so that it
 * survives a redesign.
 */
import type { Page } from '@playwright/test';
import { cdp } from './cdp';
import { closedRoots } from './overlay';
import { pageThings, type Edges, type Thing, type ThingKind } from './page-things';

export interface Covered extends Pick<Thing, 'kind' | 'text'> {
  /** The name or text of the overlay's box that covers it. */
  by: string;
  /** How much of it is hidden, in percent. */
  share: number;
  /**
   * Whether it must never be covered: the control in use, a message, a frame, or a button that goes
   * on or back.
   */
  isProtected: boolean;
}

export interface OverlayBox extends Edges {
  /** Its accessible name, or its text. */
  name: string;
}

/**
 * What a person may need at any time. Running text and the links inside it may be covered for a
 * while.
 */
const needed: ReadonlySet<ThingKind> = new Set([
  'field',
  'button',
  'button-text',
  'label',
  'message',
  'tab',
  'link',
  'heading',
  'iframe',
]);

const goesOn = /^(next|back|previous|submit|cancel|close|save|verify|add ach|get info)/i;

const isProtected = ({ kind, text, inUse }: Thing): boolean =>
  inUse ||
  kind === 'message' ||
  kind === 'iframe' ||
  (kind.startsWith('button') && goesOn.test(text));

/**
 * Returns the visible boxes of the overlay: the outermost popovers and fixed boxes of each closed
 * root.
 */
export async function overlayBoxes(page: Page): Promise<OverlayBox[]> {
  const session = await cdp(page);
  const boxes: OverlayBox[] = [];
  for (const { root } of await closedRoots(page)) {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () { return (${visibleFloats.toString()})(this); }`,
      returnByValue: true,
    });
    boxes.push(...(result.value as OverlayBox[]));
  }
  return boxes;
}

/** Runs in the page, so it must not refer to anything outside of itself. */
function visibleFloats(root: ShadowRoot): OverlayBox[] {
  const floats = [...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) => element.popover !== null || getComputedStyle(element).position === 'fixed',
  );
  const outermost = floats.filter(
    (element) => !floats.some((other) => other !== element && other.contains(element)),
  );
  const opacityOf = (element: HTMLElement) => {
    let opacity = 1;
    for (let at: Element | null = element; at; at = at.parentElement) {
      opacity *= Number(getComputedStyle(at).opacity);
    }
    return opacity;
  };
  return outermost.flatMap((element) => {
    const isOpen =
      element.popover === null
        ? element.checkVisibility({ visibilityProperty: true })
        : element.matches(':popover-open');
    const { left, top, right, bottom } = element.getBoundingClientRect();
    if (!isOpen || right - left <= 1 || bottom - top <= 1 || opacityOf(element) <= 0.05) return [];
    const name = (element.ariaLabel ?? element.innerText.trim()).slice(0, 40);
    return [{ name, left, top, right, bottom }];
  });
}

/** Returns the needed things that a box covers by more than a sliver. */
export function coveredBy(boxes: readonly OverlayBox[], things: readonly Thing[]): Covered[] {
  return boxes.flatMap((box) =>
    things.flatMap((thing) => {
      const width = Math.min(box.right, thing.right) - Math.max(box.left, thing.left);
      const height = Math.min(box.bottom, thing.bottom) - Math.max(box.top, thing.top);
      if (!needed.has(thing.kind) || width < 3 || height < 3) return [];
      const area = width * height;
      const share = area / ((thing.right - thing.left) * (thing.bottom - thing.top));
      if (share < 0.04 && area < 120) return [];
      const { kind, text } = thing;
      const percent = Math.round(share * 100);
      return [{ by: box.name, kind, text, share: percent, isProtected: isProtected(thing) }];
    }),
  );
}

/** Returns everything that the overlay covers in the page right now. */
export async function covers(page: Page): Promise<Covered[]> {
  return coveredBy(await overlayBoxes(page), await pageThings(page));
}
