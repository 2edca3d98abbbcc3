/**
 * Accessible names, as far as telling pages apart needs them. Our own and not a library's, because
 * those stop at a shadow root, and because this one must never read what a person typed: the text of
 * a control (its value, its chosen option) is skipped wherever it stands.
 */
import type { Selectors } from '../pages/selectors';
import { childNodesOf, matches, shadowOf } from './tree';

/** Longer texts tell nothing more, and cost time; nodes count as a letter each. */
const longest = 600;

/**
 * The text below a node as it is read out: slots filled, hidden parts and controls left out.
 *
 * @param into the element itself may be a button or link; what stands inside it is then its name
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
      // Blocks end a word; inline elements do not, but a space too many does no harm to words.
      parts.push(' ');
    }
  };
  visit(into);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/**
 * The text of `aria-labelledby`, or ''. Not by `ariaLabelledByElements`: Firefox crashes the tab when that was read
 * in another world before, by the page, another extension, or our own script before an update.
 */
function labelledBy(element: Element, selectors: Selectors): string {
  const root = element.getRootNode();
  const scope = root instanceof ShadowRoot ? root : document;
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/);
  const elements = ids.flatMap((id) => scope.getElementById(id) ?? []);
  return elements
    .map((one) => textOf(one, selectors))
    .join(' ')
    .trim();
}

/**
 * The labels of a control. One that stands around it names it, though the browser ties the label to a
 * help button that it meets first.
 */
function labelsOf(element: Element, selectors: Selectors): string[] {
  const labels = 'labels' in element && element.labels instanceof NodeList ? element.labels : [];
  const around = element.closest(selectors.label);
  return [...new Set([...labels, around])]
    .filter((label) => label instanceof Element)
    .map((label) => textOf(label, selectors));
}

/** All that names a form control. */
export interface FieldNames {
  /** Labels in sight, one text each. */
  labels: string[];
  /** What assistive technology is told instead, or ''. */
  aria: string;
  /** What stands in for a label where there is none: placeholder or title, or ''. */
  stand: string;
  /** A text in front of the control that may be tied to nothing, or ''. */
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

/** The name as a person reads it, without the asterisk of required fields, or ''. */
export function shownName({ labels, aria, stand }: FieldNames): string {
  return (labels.join(' ') || aria || stand).slice(0, longest).replace(/^[\s*]+|[\s*:]+$/g, '');
}

/**
 * The name of a button, link or tab. Never asked of a combobox: its text is what was chosen. On an
 * `<input type="submit">` the attribute is the button's face, written by the page.
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
