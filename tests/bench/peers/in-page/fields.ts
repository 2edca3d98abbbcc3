/** Finds the page's controls by their labels, across open shadow roots, as a person does. */

export function* elementsIn(root: Document | ShadowRoot | Element): Generator<Element> {
  for (const element of root.children) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
    yield* elementsIn(element);
  }
}

const nameOf = (element: HTMLElement): string => {
  const labels = 'labels' in element ? element.labels : null;
  const [label] = labels instanceof NodeList ? [...labels] : [];
  return (element.ariaLabel ?? label?.textContent ?? '').replace(/^\s*\*/, '').trim();
};

export function fieldOf(label: string): HTMLElement | null {
  for (const element of elementsIn(document)) {
    if (
      element instanceof HTMLElement &&
      element.matches('input, [role=combobox]') &&
      nameOf(element) === label &&
      element.checkVisibility()
    ) {
      return element;
    }
  }
  return null;
}

/** Like `fieldOf`, for a field that must exist. */
export function needField(label: string): HTMLElement {
  const field = fieldOf(label);
  if (!field) throw new Error(`the page has no field "${label}"`);
  return field;
}

const parentOf = (node: Node): Node | null =>
  (node instanceof Element ? node.assignedSlot : null) ??
  node.parentNode ??
  (node instanceof ShadowRoot ? node.host : null);

/** Returns the nearest ancestor of a field that scrolls. */
export function scrollerOf(label: string): Element {
  for (let node = parentOf(needField(label)); node; node = parentOf(node)) {
    if (
      node instanceof Element &&
      node !== document.documentElement &&
      node.scrollHeight > node.clientHeight + 1 &&
      /auto|scroll/.test(getComputedStyle(node).overflowY)
    ) {
      return node;
    }
  }
  throw new Error(`nothing scrolls around "${label}"`);
}

/** Returns the focused element, across open shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Describes the focused element well enough to tell one Tab stop from another. */
export function focusedName(): string {
  const active = focused();
  if (!(active instanceof HTMLElement) || active === document.body) return '(page)';
  return `${active.localName} ${nameOf(active) || active.textContent.trim()}`;
}
