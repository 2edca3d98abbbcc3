/**
 * Finds what the page shows in places where the bar or a chip could stand. Reads layout and changes
 * nothing.
 */
import { meet, type Box } from '../dom/box';
import type { Scan } from '../dom/scan';
import { boxOf, drawnIn, isDrawn, matches, shadowOf } from '../dom/tree';
import { boxAt, covered } from './geometry';

/** The most elements that are kept free, because each must be measured. */
const maxAround = 2_000;
/** Anything smaller is an icon in or next to a label, px. */
const leastGuarded = 24;
/** Space above a control for its label and below it for the page's message, px. */
const labelSpace = 24;
const messageSpace = 32;

export interface Surroundings {
  width: number;
  height: number;
  /** All boxes, inside and outside of the viewport, because the page may be scrolled. */
  all: Box[];
  /** Visible, and never to be covered. */
  guarded: Box[];
  /** Visible. */
  others: Box[];
  /** Open lists and menus, and whatever floats below the control in use. */
  popups: Box[];
  /** The total height of the page's messages, px. It grows when another one appears. */
  spoken: number;
}

/**
 * Returns the element that a chip is anchored to. A checkbox is often a single pixel, or
 * transparent next to a drawn face; its label is what a person sees and presses.
 */
export function anchorOf(control: HTMLElement): HTMLElement {
  // The type first: to find labels the browser goes through the whole tree.
  const isSmall = matches(control, '[type=checkbox], [type=radio]');
  return (isSmall && control instanceof HTMLInputElement && control.labels?.[0]) || control;
}

/**
 * Whether a node is rendered inside another or is the same: what a menu shows through a slot is in
 * the menu.
 */
function isWithin(node: Node, outer: Node): boolean {
  for (let at: Node | null = node; at; at = drawnIn(at)) if (at === outer) return true;
  return false;
}

/**
 * Returns the page's innermost frontmost element at a point. Firefox answers for one root at a
 * time.
 */
function hit(x: number, y: number, own: Element): Element | undefined {
  let front: Element | undefined;
  for (let root: Document | ShadowRoot | null = document; root; root = shadowOf(front)) {
    let next = root.elementFromPoint(x, y);
    // The whole list costs several times as much.
    if (next === own) next = root.elementsFromPoint(x, y).find((one) => one !== own) ?? null;
    // Chromium also returns elements from outside of the root.
    if (next?.getRootNode() !== root) break;
    front = next;
  }
  return front;
}

/**
 * Whether an element is visible at a given height of its box: not covered by anything of the page
 * and not cut off by a scroll container.
 *
 * @param part the height, from 0 at the top to 1 at the bottom
 * @param own the overlay's host element
 */
export function isSeen(element: Element, box: Box, part: number, own: Element): boolean {
  const { left, top, right, bottom } = box;
  return [0.5, 0.1, 0.9].some((along) => {
    const at = hit(left + (right - left) * along, top + (bottom - top) * part, own);
    // An ancestor does not cover it: the control lets the pointer through.
    return at && (isWithin(element, at) || isWithin(at, element));
  });
}

/** Returns what floats over the page below a control: a list of suggestions, a calendar. */
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
 * Reads all layout at once, before we write anything.
 *
 * @param scan the result of the last scan
 * @param inUse the control that has the focus
 * @param own the overlay's host element
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

  for (const element of found.slice(0, maxAround)) {
    // A label is often as wide as its field, so we measure its text instead.
    const isText = matches(element, selectors.texts);
    if (isText) words.selectNodeContents(element);
    // Firefox finds no box for a range that ends behind a slot, as Lightning's labels do.
    const { lastChild } = element;
    if (isText && lastChild instanceof HTMLSlotElement) words.setEndBefore(lastChild);
    const box = isText ? words.getBoundingClientRect() : boxOf(element);
    if (box.width < 2 || box.height < 2 || !isDrawn(element)) continue;
    if (matches(element, selectors.messages)) page.spoken += box.height;
    const shown = clip(box);
    const area = covered(box, [shown]);
    const isGuarded =
      matches(element, selectors.keptFree) && Math.max(box.width, box.height) >= leastGuarded;
    const isInFront = area > 0 && isSeen(element, shown, 0.5, own);
    // What a dialog covers is not an obstacle. What is outside of the viewport may be scrolled into
    // it.
    if (isInFront || !area) page.all.push(box);
    // A dialog, a frame or a live region may fill the whole page.
    if (!isInFront || area > half) continue;
    (isGuarded ? page.guarded : page.others).push(shown);
    if (matches(element, selectors.lists)) page.popups.push(shown);
  }
  if (inUse) {
    const box = boxOf(anchorOf(inUse));
    const used = { ...clip(box), top: box.top - labelSpace, bottom: box.bottom + messageSpace };
    page.popups.push(...floatingBelow(inUse, box, own));
    page.guarded.push(...page.popups);
    // Focus may be on a whole dialog.
    if (covered(used, [used]) < half) page.guarded.push(used);
  }
  return page;
}
