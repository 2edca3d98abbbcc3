/**
 * Accessible names, as far as telling pages apart needs them. Our own and not a library's, because
 * those stop at a shadow root, and because this one must never read what a person typed: the text of
 * a control (its value, its chosen option) is skipped wherever it stands.
 */
import { childNodesOf, matches, shadowOf } from './tree';
import { editor, typedInto } from './typed';

const controls = `${typedInto},button,[role=button]`;
/** A label or a reference may stand in what is typed, or be it. */
const typed = `${typedInto},${editor} *`;
const unspoken =
  'script,style,template,svg,[hidden],[aria-hidden=true],[role=tooltip],[role=img],[role=alert],[aria-live]';

/** Longer texts tell nothing more, and cost time; nodes count as a letter each. */
const longest = 600;

/**
 * The text below a node as it is read out: slots filled, hidden parts and controls left out.
 *
 * @param into the element itself may be a button or link; what stands inside it is then its name
 */
export function textOf(into: Element): string {
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
      if (matches(node, node === into ? typed : `${controls},${unspoken}`)) return;
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
function labelledBy(element: Element): string {
  const root = element.getRootNode();
  const scope = root instanceof ShadowRoot ? root : document;
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/);
  const elements = ids.flatMap((id) => scope.getElementById(id) ?? []);
  return elements.map(textOf).join(' ').trim();
}

/**
 * The labels of a control. One that stands around it names it, though the browser ties the label to a
 * help button that it meets first.
 */
function labelsOf(element: Element): string[] {
  const labels = 'labels' in element && element.labels instanceof NodeList ? element.labels : [];
  const around = element.closest('label:not([for]):has(button:not([role]))');
  return [...new Set([...labels, around])].filter((label) => label instanceof Element).map(textOf);
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

export function namesOfField(element: Element): FieldNames {
  const attribute = (name: string) => element.getAttribute(name)?.trim() ?? '';
  const before = element.previousElementSibling;
  // Not a form's: a field of that name elsewhere may stand in for its text.
  const isText = before && matches(before, `:not(:has(*),form,${controls})`);
  return {
    labels: [labelledBy(element), ...labelsOf(element)].filter((label) => /\p{L}/u.test(label)),
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
export function nameOfButton(element: Element): string {
  return (
    labelledBy(element) ||
    element.getAttribute('aria-label')?.trim() ||
    (element instanceof HTMLInputElement ? element.getAttribute('value') : textOf(element)) ||
    ''
  );
}
