/** Scans a page for elements that may be landmarks. It reads structure only, no text. */
import type { Selectors } from '../pages/selectors';
import { matches, shadowOf } from './tree';

export interface Scan {
  /** The selectors that were used. */
  selectors: Selectors;
  /** The elements that match one of them, visible or not, in document order within each root. */
  found: HTMLElement[];
  /**
   * The document and every open shadow root below it. Each must be observed on its own, because a
   * document's mutation observer does not see into shadow roots.
   */
  roots: (Document | ShadowRoot)[];
  /** How many elements were visited: the cost of the scan, as a count. */
  visited: number;
}

/** The most elements that are read for a sentence. */
const maxSentences = 2_000;

const hasText = (element: Element) =>
  [...element.childNodes].some((node) => node instanceof Text && /\S/.test(node.data));

/**
 * Yields the elements of a scanned page that have text of their own, not only in their children.
 * Yields null for every other element, so that the caller can pause there, too. A bold phrase
 * inside a sentence does not count as a sentence.
 */
export function* textBlocks({ roots, selectors }: Scan): Generator<HTMLElement | null> {
  let left = maxSentences;
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>(selectors.sentences)) {
      const around =
        matches(element, selectors.inline) && element.parentElement?.closest(selectors.sentences);
      const isText =
        hasText(element) && !(around && hasText(around)) && !element.closest(selectors.typedInto);
      if (isText && (left -= 1) < 0) return;
      yield isText ? element : null;
    }
  }
}

/** Elements to walk before yielding. At 100,000 elements, the whole walk takes about 12 ms. */
const stride = 5_000;

/**
 * Scans the document and every open shadow root. A generator, so that the caller can let the page
 * run in between: it yields after every {@link stride} elements and after every root.
 *
 * There are two passes for each root: a query for the landmarks, and a walk that looks for shadow
 * roots. Asking every element of `querySelectorAll('*')` for its root takes about ten times as long
 * as the walk (91 to 173 ms against 12 ms in a page of 100,000 elements).
 */
export function* scan(document: Document, selectors: Selectors): Generator<void, Scan> {
  const found: HTMLElement[] = [];
  // In design mode, the whole page is an editor.
  const roots: Scan['roots'] = document.designMode === 'on' ? [] : [document];
  let visited = 0;
  // Roots found on the way are appended to the list that this loop iterates over.
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>(selectors.all)) found.push(element);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      visited += 1;
      const inner = shadowOf(node);
      if (inner && !inner.host.closest(selectors.editor)) roots.push(inner);
      if (visited % stride === 0) yield;
    }
    yield;
  }
  return { selectors, found, roots, visited };
}
