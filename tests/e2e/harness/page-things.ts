/** What a person may need on a page: every visible text and control in the viewport. */
import type { Page } from '@playwright/test';
import { ownWorld } from './own-world';

export interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Controls first, then texts by what they belong to. */
export type ThingKind =
  | 'field'
  | 'button'
  | 'tab'
  | 'link'
  | 'iframe'
  | 'message'
  | 'button-text'
  | 'label'
  | 'heading'
  | 'link-text'
  | 'cell'
  | 'text';

export interface Thing extends Edges {
  kind: ThingKind;
  text: string;
  /** Whether it has focus. */
  inUse: boolean;
}

/** Returns what the page itself shows. The overlay's host, a child of `<html>`, is left out. */
export async function pageThings(page: Page): Promise<Thing[]> {
  const world = await ownWorld(page);
  return world.evaluate(findThings);
}

/** Runs in the page, so it must not refer to anything outside of itself. */
function findThings(): Thing[] {
  const things: Thing[] = [];
  const { innerWidth, innerHeight } = window;

  const parentOf = (node: Node): Node | null =>
    (node instanceof Element ? node.assignedSlot : null) ??
    node.parentNode ??
    (node instanceof ShadowRoot ? node.host : null);
  const contains = (outer: Node, inner: Node) => {
    for (let node: Node | null = inner; node; node = parentOf(node)) {
      if (node === outer) return true;
    }
    return false;
  };
  const isForeign = (node: Node) =>
    node.parentNode === document.documentElement &&
    node !== document.body &&
    node !== document.head;
  /** Returns up to `most` elements, from this one outward. */
  const nearest = (element: Element, most: number) => {
    const found: Element[] = [];
    let node: Node | null = element;
    for (let step = 0; node && step < most; step += 1, node = parentOf(node)) {
      if (node instanceof Element) found.push(node);
    }
    return found;
  };

  /** Returns the page's innermost element at a point, across open shadow roots. */
  const hitAt = (x: number, y: number): Element | null => {
    let root: DocumentOrShadowRoot = document;
    let hit: Element | null = null;
    for (;;) {
      const [top] = root.elementsFromPoint(x, y).filter((element) => !isForeign(element));
      if (!top || top === hit) return hit;
      hit = top;
      if (!top.shadowRoot) return hit;
      root = top.shadowRoot;
    }
  };

  /**
   * Returns the part of a box that is inside the viewport and not covered by anything else of the
   * page; null for none.
   */
  const shownPart = (element: Element, box: DOMRect): Edges | null => {
    const part = {
      left: Math.max(0, box.left),
      top: Math.max(0, box.top),
      right: Math.min(innerWidth, box.right),
      bottom: Math.min(innerHeight, box.bottom),
    };
    const width = part.right - part.left;
    if (width < 2 || part.bottom - part.top < 2) return null;
    const isHit = [0.1, 0.5, 0.9].some((share) => {
      const hit = hitAt(part.left + width * share, (part.top + part.bottom) / 2);
      return hit !== null && (contains(element, hit) || contains(hit, element));
    });
    return isHit ? part : null;
  };

  const kindOfControl = (element: Element): ThingKind | null => {
    const role = element.getAttribute('role') ?? '';
    const name = element.localName;
    if (role === 'combobox' || /^(input|select|textarea)$/.test(name)) return 'field';
    if (name === 'button' || role === 'button') return 'button';
    if (name === 'iframe') return 'iframe';
    if (name === 'a' && element.hasAttribute('href')) return 'link';
    if (role === 'tab') return 'tab';
    return /^(checkbox|menuitem|option|link)$/.test(role) ? 'field' : null;
  };

  const kindOfText = (element: Element): ThingKind => {
    for (const { localName, className, role } of nearest(element, 6)) {
      const classes = String(className);
      if (/^(alert|status|alertdialog)$/.test(role ?? '')) return 'message';
      if (/toast|has-error|form-element__help|notify|alert/.test(classes)) return 'message';
      if (localName === 'button' || role === 'button') return 'button-text';
      if (/^(label|legend)$/.test(localName) || /form-element__label/.test(classes)) return 'label';
      if (/^h[1-6]$/.test(localName)) return 'heading';
      if (localName === 'a') return 'link-text';
      if (/^t[dh]$/.test(localName) || /cell/.test(classes)) return 'cell';
    }
    return 'text';
  };

  const isForScreenReaders = (element: Element | null) =>
    element !== null &&
    nearest(element, 4).some(
      (near) =>
        String(near.className).includes('assistive-text') ||
        getComputedStyle(near).clip.includes('rect(0px'),
    );

  const trimmed = (text: string, most: number) => text.replace(/\s+/g, ' ').trim().slice(0, most);

  const addText = (node: Text) => {
    const text = trimmed(node.data, 70);
    const root = node.getRootNode();
    const element = node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    if (!text || !element || isForScreenReaders(node.parentElement)) return;
    if (/^(script|style|template|noscript|option)$/.test(element.localName)) return;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      const part = box.width < 3 || box.height < 3 ? null : shownPart(element, box);
      if (part) things.push({ kind: kindOfText(element), text, inUse: false, ...part });
    }
  };

  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;

  const addControl = (element: Element) => {
    const kind = kindOfControl(element);
    if (!kind || !element.checkVisibility({ visibilityProperty: true })) return;
    const box = element.getBoundingClientRect();
    const part = box.width > 2 && box.height > 2 ? shownPart(element, box) : null;
    if (!part) return;
    const labels = 'labels' in element ? element.labels : null;
    const label = labels instanceof NodeList ? labels[0]?.textContent : '';
    const title = element.getAttribute('title') ?? element.getAttribute('name') ?? '';
    const text = trimmed(element.ariaLabel || label || element.textContent || title, 60);
    things.push({ kind, text, inUse: element === active, ...part });
  };

  const visit = (node: Node) => {
    if (node instanceof Text) {
      addText(node);
      return;
    }
    if (node instanceof Element) {
      if (isForeign(node) || /^(script|style|template|noscript)$/.test(node.localName)) return;
      addControl(node);
      node.shadowRoot?.childNodes.forEach(visit);
    }
    if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) return;
    node.childNodes.forEach(visit);
  };
  visit(document.body);
  return things;
}
