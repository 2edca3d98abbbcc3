/**
 * Computes accessible names, as far as recognizing pages requires. Our own implementation because
 * libraries stop at shadow roots, and because this one must never read what a person typed: it
 * skips the text of a control (its value, its selected option) wherever it stands.
 */
import type { Selectors } from '../pages/selectors';
import { childNodesOf, matches, shadowOf } from './tree';

/** Longer texts tell us no more and cost time. Each node visited counts as one character. */
const longest = 600;

/**
 * Returns the text of an element as a screen reader would read it: slots filled, hidden parts and
 * controls left out.
 *
 * @param into may itself be a button or link, whose content is then its name
 */
export function textOf(into: Element, { typed, unspoken }: Selectors): string {
  const parts: string[] = [];
  let length = 0;
  const visit = (node: Node): void => {
    if ((length += 1) > longest) return;
    if (node instanceof Text) {
      parts.push(node.data);
      length += node.data.length;
      return;
    }
    if (node instanceof Element) {
      if (matches(node, node === into ? typed : unspoken)) return;
      const filled = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [];
      const inside = filled.length > 0 ? filled : childNodesOf(shadowOf(node) ?? node);
      for (const child of inside) visit(child);
      // A block element ends a word. An inline one does not, but an extra space does no harm here.
      parts.push(' ');
    }
  };
  visit(into);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/**
 * Returns the text that `aria-labelledby` refers to, or ''. Not by `ariaLabelledByElements`:
 * Firefox crashes the tab if another world has read that property before, such as the page, another
 * extension, or our own script before an update.
 */
function labelledBy(element: Element, selectors: Selectors): string {
  const root = element.getRootNode();
  const scope = root instanceof ShadowRoot ? root : document;
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/);
  const elements = ids.flatMap((id) => scope.getElementById(id) ?? []);
  return elements
    .map((label) => textOf(label, selectors))
    .join(' ')
    .trim();
}

/**
 * Returns the texts of a control's labels. They include a label around the control that the browser
 * ties to a help button, because that comes before the control.
 */
function labelsOf(element: Element, selectors: Selectors): string[] {
  // Null for a hidden input, and absent for an element that cannot be labeled.
  const labels: Iterable<unknown> = Reflect.get(element, 'labels') ?? [];
  return [...new Set([...labels, element.closest(selectors.label)])]
    .filter((label) => label instanceof Element)
    .map((label) => textOf(label, selectors));
}

/** Everything that names a form control. */
export interface FieldNames {
  /** The texts of its visible labels. */
  labels: string[];
  /** The name for assistive technology, or ''. */
  aria: string;
  /** What names it if there is no label: the placeholder or title, or ''. */
  stand: string;
  /** The text right before the control, which may not be associated with it, or ''. */
  before: string;
}

export function namesOfField(element: Element, selectors: Selectors): FieldNames {
  const attribute = (name: string) => element.getAttribute(name)?.trim() ?? '';
  const before = element.previousElementSibling;
  const isText = before && matches(before, selectors.text);
  return {
    labels: [labelledBy(element, selectors), ...labelsOf(element, selectors)].filter((label) =>
      /\p{L}/u.test(label),
    ),
    aria: attribute('aria-label'),
    stand: attribute('placeholder') || attribute('title'),
    before: (isText && before.textContent) || '',
  };
}

/** Returns the name as a person reads it, without the asterisk of required fields, or ''. */
export function shownName({ labels, aria, stand }: FieldNames): string {
  return (labels.join(' ') || aria || stand).slice(0, longest).replace(/^[\s*]+|[\s*:]+$/g, '');
}

/**
 * Returns the name of a button, link or tab, or ''. Never call it with a combobox, whose text is
 * the selected value. The `value` attribute of `<input type="submit">` is its caption, written by
 * the page.
 */
export function nameOfButton(element: Element, selectors: Selectors): string {
  return (
    labelledBy(element, selectors) ||
    element.getAttribute('aria-label')?.trim() ||
    (element instanceof HTMLInputElement
      ? element.getAttribute('value')
      : textOf(element, selectors)) ||
    ''
  );
}
