/** One look at a page: which elements can be landmarks. Nothing is read but structure. */
import type { Selectors } from '../pages/selectors';
import { matches, shadowOf } from './tree';

export interface Scan {
  /** What is looked for. */
  selectors: Selectors;
  /** What matches one of them, in document order within each root, seen or unseen by a person. */
  found: HTMLElement[];
  /** The document and every open root below it, to be observed: a document's observer is blind in them. */
  roots: (Document | ShadowRoot)[];
  /** Elements visited: the cost of the look, as a count. */
  visited: number;
}

/** At most so many elements are asked for a sentence. */
const mostSentences = 2_000;

const hasText = (element: Element) =>
  [...element.childNodes].some((node) => node instanceof Text && /\S/.test(node.data));

/**
 * The elements of a scanned page that hold a sentence of their own, not only in their children; null for
 * each that does not, so that the caller can stop there, too. A quotation in bold is no sentence.
 */
export function* textBlocks({ roots, selectors }: Scan): Generator<HTMLElement | null> {
  let left = mostSentences;
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

/** Elements walked between two chances to stop; at 100,000 elements a walk takes about 12 ms. */
const stride = 5_000;

/**
 * Looks through the document and every open shadow root. A generator, so that the caller can leave
 * the page its time: it yields after every {@link stride} elements and after every root.
 *
 * Two passes a root: a targeted selector for what is looked for, a walk for roots. Asking every element
 * of `querySelectorAll('*')` for its root takes about ten times as long as the walk (91 to 173 ms
 * against 12 ms in a page of 100,000 elements).
 */
export function* scan(document: Document, selectors: Selectors): Generator<void, Scan> {
  const found: HTMLElement[] = [];
  // In design mode all of the page is an editor.
  const roots: Scan['roots'] = document.designMode === 'on' ? [] : [document];
  let visited = 0;
  // Roots found on the way come at the end of the list that is being gone through.
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
