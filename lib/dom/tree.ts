/**
 * The composed tree: the document and every open shadow root, as one.
 *
 * The getters are taken off the prototypes, because a form's own fields shadow them: in a form with
 * `<input name="parentNode">`, `form.parentNode` is that input, in a content script's world too.
 */

function getter<Key extends keyof Element>(
  prototype: object,
  property: Key,
): (of: Node) => Element[Key] {
  const found: { get?: (this: Node) => Element[Key] } =
    Object.getOwnPropertyDescriptor(prototype, property) ?? {};
  const { get } = found;
  if (!get) throw new Error(property);
  return (of) => get.call(of);
}

const parentNode = getter(Node.prototype, 'parentNode');
const slotOf = getter(Element.prototype, 'assignedSlot');
export const childNodesOf = getter(Node.prototype, 'childNodes');
export const shadowOf = getter(Element.prototype, 'shadowRoot');

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** True when the element is drawn, as far as `display` and `visibility` say. */
export function isDrawn(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
}

export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** The parent in the tree that holds shadow roots, or null at the document. */
export function parentOf(node: Node): Node | null {
  return parentNode(node) ?? (node instanceof ShadowRoot ? node.host : null);
}

/** Where an element is drawn: the slot that shows it, else its parent. */
export function drawnIn(node: Node): Node | null {
  return (node instanceof Element && slotOf(node)) || parentOf(node);
}

/** `node` and all it stands in, innermost first, through shadow roots. */
export function* pathOf(node: Node): Generator<Node> {
  for (let at: Node | null = node; at; at = parentOf(at)) yield at;
}

/**
 * True when a person did this on one of the elements or in it, also inside a shadow root. What a page
 * dispatches by itself is on nothing.
 */
export function isOn(event: Event, elements: readonly HTMLElement[]): boolean {
  const path = event.composedPath();
  return event.isTrusted && elements.some((element) => path.includes(element));
}
