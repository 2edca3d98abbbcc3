/**
 * The composed tree: the document and every open shadow root, as one.
 *
 * The getters are taken from the prototypes because a form's own fields shadow them: in a form with
 * `<input name="parentNode">`, `form.parentNode` is that input, even in a content script's world.
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

/** Whether an element is rendered, judging by `display` and `visibility`. */
export function isDrawn(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
}

export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** Returns the parent across shadow roots, or null for the document. */
export function parentOf(node: Node): Node | null {
  return parentNode(node) ?? (node instanceof ShadowRoot ? node.host : null);
}

/** Returns the node in which an element is rendered: its slot if it has one, else its parent. */
export function drawnIn(node: Node): Node | null {
  return (node instanceof Element && slotOf(node)) || parentOf(node);
}

/** Yields `node` and its ancestors, innermost first, across shadow roots. */
export function* pathOf(node: Node): Generator<Node> {
  for (let at: Node | null = node; at; at = parentOf(at)) yield at;
}

/**
 * Whether a person's event happened on or inside one of the elements, across shadow roots. Events
 * that a page dispatches never count.
 */
export function isOn(event: Event, elements: readonly HTMLElement[]): boolean {
  const path = event.composedPath();
  return event.isTrusted && elements.some((element) => path.includes(element));
}
