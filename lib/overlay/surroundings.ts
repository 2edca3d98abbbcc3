/** What of the page lies where something of ours could stand. Reads the layout and changes nothing. */
import { meet, type Box } from '../dom/box';
import type { Scan } from '../dom/scan';
import { boxOf, drawnIn, isDrawn, matches, shadowOf } from '../dom/tree';
import { boxAt, covered } from './geometry';

/** So many things of the page are kept free: each is measured. */
const mostAround = 2_000;
/** What is smaller is an icon in or beside a label, px. */
const leastGuarded = 24;
/** Above a control is its label, below it the page's message, px. */
const labelSpace = 24;
const messageSpace = 32;

export interface Surroundings {
  width: number;
  height: number;
  /** All boxes, in sight or out of the window: the page may be scrolled. */
  all: Box[];
  /** In sight and never to be covered. */
  guarded: Box[];
  /** In sight. */
  others: Box[];
  /** Open lists and menus, and whatever floats over the place below the control in use. */
  popups: Box[];
  /** Height of all messages of the page, px: it grows when another one appears. */
  spoken: number;
}

/**
 * What a chip is anchored to. A check box is often a single pixel or transparent beside a drawn face; its
 * label is what a person sees and presses.
 */
export function anchorOf(control: HTMLElement): HTMLElement {
  const label = control instanceof HTMLInputElement && control.labels?.[0];
  return label && matches(control, '[type=checkbox], [type=radio]') ? label : control;
}

/** Whether a node is drawn in another, or is that one: what a menu shows through a slot is in the menu. */
function isWithin(node: Node, outer: Node): boolean {
  for (let at: Node | null = node; at; at = drawnIn(at)) if (at === outer) return true;
  return false;
}

/** The page's innermost element in front at a point: Firefox answers for each root alone. */
function hit(x: number, y: number, own: Element): Element | undefined {
  let front: Element | undefined;
  for (let root: Document | ShadowRoot | null = document; root; root = shadowOf(front)) {
    const next = root.elementsFromPoint(x, y).find((one) => one !== own);
    // Chromium goes on to what is outside of the root.
    if (next?.getRootNode() !== root) break;
    front = next;
  }
  return front;
}

/**
 * Whether an element can be seen at a height of its box, 0 to 1: nothing of the page covers it there, and
 * no scroller has it cut off.
 *
 * @param own the overlay's host
 */
export function isSeen(element: Element, box: Box, part: number, own: Element): boolean {
  const { left, top, right, bottom } = box;
  return [0.5, 0.1, 0.9].some((along) => {
    const at = hit(left + (right - left) * along, top + (bottom - top) * part, own);
    // An ancestor is no cover: the control lets the pointer through.
    return at && (isWithin(element, at) || isWithin(at, element));
  });
}

/** What floats over the page below a control: a list of suggestions, a calendar. */
function floatingBelow(control: Element, { left, bottom }: Box, own: Element): Box[] {
  const floats: Box[] = [];
  for (const below of [10, 26]) {
    let at: Node | null = hit(left + 12, bottom + below, own) ?? null;
    for (; at && !isWithin(control, at); at = drawnIn(at)) {
      if (!(at instanceof Element)) continue;
      const { position, zIndex } = getComputedStyle(at);
      if (position !== 'static' && Number(zIndex) > 0) floats.push(boxOf(at));
    }
  }
  return floats;
}

/**
 * Reads everything in one go, before anything of ours is written.
 *
 * @param scan what a look at the page found
 * @param inUse the control that has the focus
 * @param own the overlay's host
 */
export function readSurroundings(
  { found, selectors }: Scan,
  inUse: HTMLElement | null,
  own: Element,
): Surroundings {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const page: Surroundings = {
    width,
    height,
    all: [],
    guarded: [],
    others: [],
    popups: [],
    spoken: 0,
  };
  const clip = (box: Box) => meet(box, boxAt(0, 0, width, height));
  const words = document.createRange();
  const half = (width * height) / 2;

  for (const element of found.slice(0, mostAround)) {
    // A label is often as wide as its field: where its words are counts.
    words.selectNodeContents(element);
    const box = matches(element, selectors.texts) ? words.getBoundingClientRect() : boxOf(element);
    if (box.width < 2 || box.height < 2 || !isDrawn(element)) continue;
    if (matches(element, selectors.messages)) page.spoken += box.height;
    const shown = clip(box);
    const area = covered(box, [shown]);
    const isGuarded =
      matches(element, selectors.keptFree) && Math.max(box.width, box.height) >= leastGuarded;
    const isInFront = area > 0 && isSeen(element, shown, 0.5, own);
    // What a dialog covers is no obstacle; what is out of the window may be scrolled into it.
    if (isInFront || !area) page.all.push(box);
    // A dialog, a frame or a live region may be the whole page.
    if (!isInFront || area > half) continue;
    (isGuarded ? page.guarded : page.others).push(shown);
    if (matches(element, selectors.lists)) page.popups.push(shown);
  }
  if (inUse) {
    const box = boxOf(anchorOf(inUse));
    const used = { ...clip(box), top: box.top - labelSpace, bottom: box.bottom + messageSpace };
    page.popups.push(...floatingBelow(inUse, box, own));
    page.guarded.push(...page.popups);
    // The focus may be on a whole dialog.
    if (covered(used, [used]) < half) page.guarded.push(used);
  }
  return page;
}
