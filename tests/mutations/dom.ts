/**
 * Helpers to walk and rebuild a page with open shadow roots. They deliberately share no code with
 * the recognizer: a shared mistake would hide itself.
 */

/** Yields `top` and everything below it, including open shadow roots, in document order. */
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

/** Returns the parent in the composed tree: from the top of a shadow root, its host. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

export function rootOf(node: Node): Document | ShadowRoot {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root : document;
}

/** Clones an element with its shadow roots, which `cloneNode` does not copy. */
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

/**
 * Renames the ids below `top` and all references to them. References outside of it keep the old id.
 */
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

/** Creates an element from our own HTML, in the page's document. */
export function make(html: string): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  const first = holder.firstElementChild;
  if (!(first instanceof HTMLElement)) throw new Error(`no element in ${html}`);
  first.remove();
  return first;
}
