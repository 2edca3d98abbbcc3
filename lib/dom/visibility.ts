/**
 * Decides what a person can see. Pages keep whole states in the document that nobody sees:
 * collapsed, clipped, moved off screen, transparent, inert. A hint there, or a state recognized
 * there, is wrong.
 */
import { meet, type Box } from './box';
import { boxOf, isDrawn, matches, parentOf } from './tree';

/**
 * A control with less than this visible counts as hidden, in px: the "visually hidden" technique
 * leaves one pixel.
 */
const least = 2;

const isThin = ({ left, top, right, bottom }: Box, than = least) =>
  right - left < than || bottom - top < than;

/**
 * An element's box in document coordinates, because a look may be interrupted and continue after a
 * scroll.
 */
function placeOf(element: Element): Box {
  const { left, top, right, bottom } = boxOf(element);
  const { scrollX: x, scrollY: y } = window;
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

/** Returns the part of `around` in which the element's children can be seen, or null for none. */
function narrow(element: Element, around: Box): Box | null {
  // Checks only the attribute: a page that an open dialog makes inert is still the same page.
  const style = getComputedStyle(element);
  // `clip: rect(…)` needs no check: it is used with a one-pixel box that hides its overflow.
  const isCut = /inset\((50|100)%|circle\(0/.test(style.clipPath);
  if (isCut || isGlass(style) || matches(element, '[inert]')) return null;
  // Overflow on the root or body scrolls the window, or is locked while a dialog is open.
  if (matches(element, ':root,body')) return around;
  const clips = (overflow: string) => /hidden|clip/.test(overflow);
  const [clipsX, clipsY] = [clips(style.overflowX), clips(style.overflowY)];
  // Most elements clip nothing: they need not be measured.
  if (!clipsX && !clipsY) return around;
  const { left, right, top, bottom } = placeOf(element);
  const inside = meet(around, {
    ...around,
    ...(clipsX && { left, right }),
    ...(clipsY && { top, bottom }),
  });
  return isThin(inside) ? null : inside;
}

/** Whether an element is rendered where a person can scroll to it. */
export type Visibility = (element: HTMLElement) => boolean;

/**
 * Creates the visibility check for one look. It caches its result for each ancestor, so that a form
 * of twenty fields reads the styles of their common ancestors once.
 */
export function newVisibility(): Visibility {
  /**
   * For each node, the box in which its children can be seen; null if they cannot be seen at all.
   */
  const insides = new Map<Node, Box | null>();

  /**
   * Returns the box in which `node` can be seen. A modal dialog is not clipped by its ancestors.
   */
  const around = (node: Node): Box | null => {
    const isOnTop = node instanceof Element && matches(node, ':modal');
    return insideOf(isOnTop ? null : parentOf(node));
  };

  const insideOf = (node: Node | null): Box | null => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (!node) {
      return { left: 0, top: 0, right: Math.max(scrollWidth, clientWidth), bottom: Infinity };
    }
    const cached = insides.get(node);
    if (cached !== undefined) return cached;
    const outside = around(node);
    const inside = outside && node instanceof Element ? narrow(node, outside) : outside;
    insides.set(node, inside);
    return inside;
  };

  return (element) => {
    const inside = isDrawn(element) && !matches(element, '[inert]') && around(element);
    if (!inside) return false;
    const place = placeOf(element);
    const shown = meet(place, inside);
    // A checkbox may itself be a single pixel or transparent: Lightning draws its face next to it.
    if (matches(element, '[type=checkbox]')) return !isThin(place, 0.01) && !isThin(shown, 0);
    return !isThin(shown) && !isGlass(getComputedStyle(element));
  };
}

/**
 * Whether an element is transparent. While a page fades in, the opacity soon exceeds this limit.
 */
function isGlass({ opacity }: CSSStyleDeclaration): boolean {
  return Number(opacity) < 0.02;
}
