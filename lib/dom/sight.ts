/**
 * What a person can see. Pages keep whole states in the document that nobody sees: collapsed, clipped,
 * moved away, see-through, inert. A hint there, or a state told from there, is wrong.
 */
import { meet, type Box } from './box';
import { boxOf, isDrawn, matches, parentOf } from './tree';

/** Less than this of a control in view is none of it, px: what is "visually hidden" keeps one pixel. */
const least = 2;

const isThin = ({ left, top, right, bottom }: Box, than = least) =>
  right - left < than || bottom - top < than;

/** Where an element stands on the document: a look may be left and gone on with after a scroll. */
function placeOf(element: Element): Box {
  const { left, top, right, bottom } = boxOf(element);
  return {
    left: left + scrollX,
    top: top + scrollY,
    right: right + scrollX,
    bottom: bottom + scrollY,
  };
}

/** The part of `around` in which children of the element can be seen; null for none. */
function narrow(element: Element, around: Box): Box | null {
  // Only the attribute: a page that an open dialog makes inert is still the same page.
  const style = getComputedStyle(element);
  // `clip: rect(…)` comes with a box of one pixel that hides its overflow.
  const isCut = /inset\((50|100)%|circle\(0/.test(style.clipPath);
  if (isCut || isGlass(style) || matches(element, '[inert]')) return null;
  // The document's own overflow scrolls the window, or is locked while a dialog is open.
  if (matches(element, ':root,body')) return around;
  const clips = (overflow: string) => /hidden|clip/.test(overflow);
  const box = placeOf(element);
  const inside = meet(around, {
    ...around,
    ...(clips(style.overflowX) && { left: box.left, right: box.right }),
    ...(clips(style.overflowY) && { top: box.top, bottom: box.bottom }),
  });
  return isThin(inside) ? null : inside;
}

/** True for what is drawn, where a person can bring it into view by scrolling. */
export type Sight = (element: HTMLElement) => boolean;

/**
 * One look's judgement of what is in view. It remembers what it found of each ancestor, so a form of
 * twenty fields asks for the style of their common ancestors once.
 */
export function newSight(): Sight {
  /** For each node the box its children can be seen in; null when they cannot be seen at all. */
  const insides = new Map<Node, Box | null>();

  /** The box that `node` can be seen in. A modal dialog escapes what its ancestors do to the rest. */
  const around = (node: Node): Box | null => {
    const isOnTop = node instanceof Element && matches(node, ':modal');
    return insideOf(isOnTop ? null : parentOf(node));
  };

  const insideOf = (node: Node | null): Box | null => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (!node) {
      return { left: 0, top: 0, right: Math.max(scrollWidth, clientWidth), bottom: Infinity };
    }
    const known = insides.get(node);
    if (known !== undefined) return known;
    const outside = around(node);
    const inside = outside && node instanceof Element ? narrow(node, outside) : outside;
    insides.set(node, inside);
    return inside;
  };

  return (element) => {
    if (!isDrawn(element)) return false;
    const { width, height } = boxOf(element);
    const inside = matches(element, '[inert]') ? null : around(element);
    if (width === 0 || height === 0 || !inside) return false;
    const shown = meet(placeOf(element), inside);
    // A check box may itself be a single pixel or see-through: Lightning draws its face beside it.
    if (matches(element, '[type=checkbox]')) return !isThin(shown, 0);
    return !isThin(shown) && !isGlass(getComputedStyle(element));
  };
}

/** See-through, and not on the way to being seen: a page that fades in has a transition under way. */
function isGlass({ opacity }: CSSStyleDeclaration): boolean {
  return Number(opacity) < 0.02;
}
