/**
 * Means for walking and rebuilding a page with open shadow roots. Written apart from the
 * recogniser's own on purpose: a shared mistake would hide itself.
 */

/** Everything below `top`, open roots included, in document order, `top` first. */
export function* composed(top: Node): Generator<Node> {
  yield top;
  if (top instanceof Element && top.shadowRoot) {
    for (const child of top.shadowRoot.childNodes) yield* composed(child);
  }
  for (const child of top.childNodes) yield* composed(child);
}

export function elementsIn(top: Node): Element[] {
  return [...composed(top)].filter((node) => node instanceof Element);
}

export function textsIn(top: Node): Text[] {
  return [...composed(top)].filter((node) => node instanceof Text);
}

/** The parent as the page is composed: from the top of a shadow root to its host. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

export function rootOf(node: Node): Document | ShadowRoot {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root : document;
}

/** `cloneNode` leaves shadow roots behind; this takes them along. */
export function cloneComposed(node: Element): Element {
  const copy = node.cloneNode(false);
  if (!(copy instanceof Element)) throw new Error('a clone of an element is an element');
  if (node.shadowRoot) {
    const root = copy.shadowRoot ?? copy.attachShadow({ mode: 'open' });
    for (const child of node.shadowRoot.childNodes) root.append(cloneAny(child));
  }
  for (const child of node.childNodes) copy.append(cloneAny(child));
  return copy;
}

const cloneAny = (node: Node): Node =>
  node instanceof Element ? cloneComposed(node) : node.cloneNode(true);

/** Attributes whose value is a list of ids. */
const idReferences = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns'];

/** New ids below `top`, and everything that refers to them; references outside keep their target's old name. */
export function renewIds(top: Element, invent: (old: string) => string): void {
  const renamed = new Map<Node, Map<string, string>>();
  const elements = elementsIn(top);
  for (const element of elements) {
    const old = element.getAttribute('id');
    if (!old) continue;
    const root = element.getRootNode();
    const inRoot = renamed.get(root) ?? new Map<string, string>();
    renamed.set(root, inRoot);
    const fresh = inRoot.get(old) ?? invent(old);
    inRoot.set(old, fresh);
    element.setAttribute('id', fresh);
  }
  for (const element of elements) {
    const inRoot = renamed.get(element.getRootNode());
    if (!inRoot) continue;
    for (const attribute of idReferences) {
      const value = element.getAttribute(attribute);
      if (!value) continue;
      const ids = value.split(/\s+/).map((id) => inRoot.get(id) ?? id);
      element.setAttribute(attribute, ids.join(' '));
    }
  }
}

/** An element from HTML that was written here, in the document of the page. */
export function make(html: string): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  const first = holder.firstElementChild;
  if (!(first instanceof HTMLElement)) throw new Error(`no element in ${html}`);
  first.remove();
  return first;
}
