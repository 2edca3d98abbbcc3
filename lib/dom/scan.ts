/** One look at a page: which elements can be landmarks. Nothing is read but structure. */
import type { ControlKind } from '../pages/landmarks';
import { matches, shadowOf } from './tree';

export interface Scan {
  document: Document;
  /** Form controls by kind, in document order, seen or unseen by a person. */
  fields: { element: HTMLElement; kind: ControlKind }[];
  buttons: HTMLElement[];
  /** Headings, and whatever speaks: alerts, status messages, live regions. */
  headings: HTMLElement[];
  messages: HTMLElement[];
  dialogs: HTMLElement[];
  frames: HTMLIFrameElement[];
  /** Every open root below the document, to be observed: a document's observer is blind in them. */
  roots: ShadowRoot[];
  /** Elements visited: the cost of the look, as a count. */
  visited: number;
}

const fields = 'input,textarea,select,[role=combobox],[role=textbox],[role=checkbox]';
const buttons = 'button,a[href],[role=button],[role=tab],[role=menuitem],[role=link]';
const headings = 'h1,h2,h3,h4,h5,h6,[role=heading]';
const messages =
  '[role=alert],[role=status],[aria-live=assertive],[aria-live=polite],[role=alertdialog]';
const dialogs = 'dialog[open],[role=dialog],[role=alertdialog]';
const wanted = [fields, buttons, headings, messages, dialogs, 'iframe'].join(',');

const buttonTypes = ['button', 'submit', 'reset', 'image'];
const unnamedTypes = ['hidden', 'file', 'range', 'color', 'radio', 'password'];

/** The kind of a form control, or null for what the guide never speaks about (a password, a file). */
function kindOf(element: Element): ControlKind | null {
  const role = element.getAttribute('role');
  const isOff = matches(element, ':disabled,[aria-disabled=true],[aria-readonly=true]');
  if (role === 'combobox' || element instanceof HTMLSelectElement) return isOff ? null : 'combobox';
  if (role === 'checkbox') return isOff ? null : 'checkbox';
  if (element instanceof HTMLInputElement) {
    const { type } = element;
    if (type === 'checkbox') return isOff ? null : 'checkbox';
    if (buttonTypes.includes(type) || unnamedTypes.includes(type)) return null;
    return element.readOnly || isOff ? 'prefilled' : 'textbox';
  }
  if (element instanceof HTMLTextAreaElement) {
    return element.readOnly || isOff ? 'prefilled' : 'textbox';
  }
  return role === 'textbox' ? 'textbox' : null;
}

function sort(element: HTMLElement, into: Scan): void {
  if (element instanceof HTMLIFrameElement) into.frames.push(element);
  else if (element.matches(fields)) {
    const kind = kindOf(element);
    if (kind) into.fields.push({ element, kind });
    else if (element.matches('[type=submit],[type=button]')) into.buttons.push(element);
  } else if (element.matches(buttons)) into.buttons.push(element);
  else {
    if (element.matches(headings)) into.headings.push(element);
    if (element.matches(messages)) into.messages.push(element);
    if (element.matches(dialogs)) into.dialogs.push(element);
  }
}

/** Elements that can hold a sentence, looked at only on a page without a form; at most so many. */
const sentences = 'p,li,dd,div,span,strong,b';
const mostSentences = 2_000;

/** The elements of a scanned page that have text of their own, not only in their children. */
export function textBlocks(scanned: Scan): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const root of [scanned.document, ...scanned.roots]) {
    for (const element of root.querySelectorAll(sentences)) {
      if (found.length >= mostSentences) return found;
      if (!(element instanceof HTMLElement)) continue;
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
    for (const element of root.querySelectorAll(wanted)) {
      if (element instanceof HTMLElement) sort(element, result);
    }
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      result.visited += 1;
      const inner = node instanceof Element ? shadowOf(node) : null;
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
