/**
 * What a person can see. Pages keep whole states in the document that nobody sees: collapsed, clipped,
 * moved away, see-through, inert. A hint there, or a state told from there, is wrong.
 */
import { boxOf, matches, parentOf } from './tree';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const everywhere: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/** Less than this of a control in view is none of it, px: what is "visually hidden" keeps one pixel. */
const least = 2;

function meet(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

const isThin = ({ left, top, right, bottom }: Box) => right - left < least || bottom - top < least;

/**
 * One look's judgement of what is in view. It remembers what it found of each ancestor, so a form of
 * twenty fields asks for the style of their common ancestors once.
 */
export class Sight {
  /** For each element the box its children can be seen in; null when they cannot be seen at all. */
  readonly #insides = new Map<Element, Box | null>();

  constructor(readonly document: Document) {}

  /** True for what is drawn, where a person can bring it into view by scrolling. */
  sees(element: HTMLElement): boolean {
    if (!Element.prototype.checkVisibility.call(element, { visibilityProperty: true })) {
      return false;
    }
    const box = boxOf(element);
    if (box.width === 0 || box.height === 0) return false;
    const parent = parentElementOf(element);
    const inside = parent ? this.#insideOf(parent) : everywhere;
    if (!inside) return false;
    const { defaultView: view, documentElement } = this.document;
    const [x, y] = [view?.scrollX ?? 0, view?.scrollY ?? 0];
    if (box.right + x <= 0 || box.bottom + y <= 0) return false;
    if (box.left + x >= Math.max(documentElement.scrollWidth, documentElement.clientWidth))
      return false;
    // A check box may itself be a single pixel or see-through: Lightning draws its face beside it.
    if (element instanceof HTMLInputElement && element.type === 'checkbox')
      return !isFar(box, inside);
    return !isThin(meet(box, inside)) && !isGlass(getComputedStyle(element));
  }

  #insideOf(element: Element): Box | null {
    const known = this.#insides.get(element);
    if (known !== undefined) return known;
    const parent = parentElementOf(element);
    const around = parent ? this.#insideOf(parent) : everywhere;
    const inside = around && this.#narrow(element, around);
    this.#insides.set(element, inside);
    return inside;
  }

  #narrow(element: Element, around: Box): Box | null {
    // No `inert` while a dialog is open: the page behind it is the same page still.
    const style = getComputedStyle(element);
    if (isGlass(style)) return null;
    if (matches(element, '[inert]')) return null;
    const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    // `clip: rect(…)` comes with a box of one pixel that hides its overflow.
    const isCut = /inset\((50|100)%|circle\(0/.test(style.clipPath);
    const [x, y] = [clips(style.overflowX), clips(style.overflowY)];
    if (isCut) return null;
    if (!x && !y) return around;
    // The document's own overflow scrolls the window, or is locked while a dialog is open.
    if (!parentElementOf(element) || element === this.document.body) return around;
    const box = boxOf(element);
    const inside = meet(around, {
      left: x ? box.left : -Infinity,
      right: x ? box.right : Infinity,
      top: y ? box.top : -Infinity,
      bottom: y ? box.bottom : Infinity,
    });
    return isThin(inside) ? null : inside;
  }
}

function parentElementOf(element: Element): Element | null {
  const parent = parentOf(element);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** See-through, and not on the way to being seen: a page that fades in has a transition under way. */
function isGlass({ opacity }: CSSStyleDeclaration): boolean {
  return Number(opacity) < 0.02;
}

function isFar(box: Box, inside: Box): boolean {
  const { left, top, right, bottom } = meet(box, inside);
  return right - left < 0 || bottom - top < 0;
}
