/** One look at a page: which elements can be landmarks. Nothing is read but structure. */
import { matches, shadowOf } from './tree';
import { editor, typedInto } from './typed';

/** What sends something off. A combobox button is a field, not a button. */
export const presses =
  'button:not([role=combobox]),[role=button],input[type=submit],input[type=button]';

/** What is looked for. An element may be of several kinds. */
export const wanted = {
  fields: 'input,textarea,select,[role=combobox],[role=textbox],[role=checkbox],iframe',
  buttons: `${presses},a[href],[role=tab],[role=menuitem]`,
  headings: 'h1,h2,h3,h4,h5,h6,[role=heading]',
  /** Whatever speaks. */
  messages: '[role=alert],[role=status],[aria-live]',
  dialogs: 'dialog[open],[aria-modal=true]',
  /** What else must stay in sight: open lists, messages that are told by their look alone, words, tables. */
  lists: '[role=listbox],[role=menu]',
  notices: '[class*=error],[class*=alert],[class*=toast],[class*=notif]',
  texts: 'label,legend,[class*=label]',
  tables: 'table,[role=grid]',
};
/**
 * A form is no landmark, and its own fields stand in for its methods. What is in an editor was typed or
 * pasted by a person; the editor itself may be a field.
 */
const any = `:is(${Object.values(wanted).join()}):not(form,${editor} *)`;

export interface Scan {
  /** What is wanted, in document order within each root, seen or unseen by a person. */
  found: HTMLElement[];
  /** The document and every open root below it, to be observed: a document's observer is blind in them. */
  roots: (Document | ShadowRoot)[];
  /** Elements visited: the cost of the look, as a count. */
  visited: number;
}

/** Elements that can hold a sentence, looked at only on a page without a form; at most so many. */
const sentences = 'p,li,dd,div,span,strong,b';
/** A piece of the sentence around it, where there is one. */
const inline = 'span,strong,b';
const mostSentences = 2_000;

const hasText = (element: Element) =>
  [...element.childNodes].some((node) => node instanceof Text && /\S/.test(node.data));

/**
 * The elements of a scanned page that hold a sentence of their own, not only in their children; null for
 * each that does not, so that the caller can stop there, too. A quotation in bold is no sentence.
 */
export function* textBlocks({ roots }: Scan): Generator<HTMLElement | null> {
  let left = mostSentences;
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>(sentences)) {
      const around = matches(element, inline) && element.parentElement?.closest(sentences);
      const isText =
        hasText(element) && !(around && hasText(around)) && !element.closest(typedInto);
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
 * Two passes a root: a targeted selector for what is wanted, a walk for roots. Asking every element
 * of `querySelectorAll('*')` for its root takes about ten times as long as the walk (91 to 173 ms
 * against 12 ms in a page of 100,000 elements).
 */
export function* scan(document: Document): Generator<void, Scan> {
  const found: HTMLElement[] = [];
  // In design mode all of the page is an editor.
  const roots: Scan['roots'] = document.designMode === 'on' ? [] : [document];
  let visited = 0;
  // Roots found on the way come at the end of the list that is being gone through.
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>(any)) found.push(element);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      visited += 1;
      const inner = shadowOf(node);
      if (inner && !inner.host.closest(editor)) roots.push(inner);
      if (visited % stride === 0) yield;
    }
    yield;
  }
  return { found, roots, visited };
}
