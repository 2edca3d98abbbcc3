/** One look at a page: which elements can be landmarks. Nothing is read but structure. */
import { matches, shadowOf } from './tree';

/** What is looked for. An element may be of several kinds; a combobox button is a field, not a button. */
const wanted = {
  fields: 'input,textarea,select,[role=combobox],[role=textbox],[role=checkbox]',
  buttons:
    'button:not([role=combobox]),a[href],[role=button],[role=tab],[role=menuitem],input[type=submit],input[type=button]',
  headings: 'h1,h2,h3,h4,h5,h6,[role=heading]',
  /** Whatever speaks. */
  messages: '[role=alert],[role=status],[aria-live]',
  dialogs: 'dialog[open],[aria-modal=true]',
  frames: 'iframe',
};
const kinds = ['fields', 'buttons', 'headings', 'messages', 'dialogs', 'frames'] as const;
const any = Object.values(wanted).join();

/** The elements of each kind in document order, seen or unseen by a person. */
export interface Scan extends Record<(typeof kinds)[number], HTMLElement[]> {
  document: Document;
  /** Every open root below the document, to be observed: a document's observer is blind in them. */
  roots: ShadowRoot[];
  /** Elements visited: the cost of the look, as a count. */
  visited: number;
}

/** Elements that can hold a sentence, looked at only on a page without a form; at most so many. */
const sentences = 'p,li,dd,div,span,strong,b';
const mostSentences = 2_000;

/** The elements of a scanned page that have text of their own, not only in their children. */
export function textBlocks(scanned: Scan): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const root of [scanned.document, ...scanned.roots]) {
    for (const element of root.querySelectorAll<HTMLElement>(sentences)) {
      if (found.length >= mostSentences) return found;
      if ([...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '')) {
        found.push(element);
      }
    }
  }
  return found;
}

/** Elements walked between two chances to stop; at 100,000 elements a walk takes about 12 ms. */
const stride = 5_000;

/**
 * Looks through the document and every open shadow root. A generator, so that the caller can leave
 * the page its time: it yields after every {@link stride} elements and after every root.
 *
 * Two passes a root: a targeted selector for what is wanted, a walk for roots. Asking every element
 * of `querySelectorAll('*')` for its root costs ten times the walk (design.md, decision 6).
 *
 * @param finish called with the result, at the end
 */
export function* scan(document: Document, finish: (scan: Scan) => void): Generator<void, void> {
  const result: Scan = {
    document,
    fields: [],
    buttons: [],
    headings: [],
    messages: [],
    dialogs: [],
    frames: [],
    roots: [],
    visited: 0,
  };
  const open: (Document | ShadowRoot)[] = [document];
  for (let root = open.shift(); root; root = open.shift()) {
    for (const element of root.querySelectorAll<HTMLElement>(any)) {
      // A form is no landmark, and its own fields stand in for its methods.
      if (element instanceof HTMLFormElement) continue;
      for (const kind of kinds) if (matches(element, wanted[kind])) result[kind].push(element);
    }
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      result.visited += 1;
      const inner = shadowOf(node);
      if (inner) {
        open.push(inner);
        result.roots.push(inner);
      }
      if (result.visited % stride === 0) yield;
    }
    yield;
  }
  finish(result);
}
