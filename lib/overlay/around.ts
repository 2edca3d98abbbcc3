/** What stands about a field: its label, what a hint is anchored to, what lies over it. */
import { matches, pathOf } from '../dom/tree';
import { boxOf, type Box } from './geometry';

function labelOf(field: HTMLElement): HTMLElement | null {
  const { labels } = field as Partial<Pick<HTMLInputElement, 'labels'>>;
  return labels?.[0] ?? null;
}

/**
 * What a field's hint is anchored to. A check box is often a 1 px or transparent box beside a drawn
 * face (lightning-dom.md, section 3): there it is the label, which is what a person sees and presses.
 */
export function anchorOf(field: HTMLElement): HTMLElement {
  if (!matches(field, '[type=checkbox], [type=radio], [role=checkbox]')) return field;
  const label = labelOf(field);
  return label?.checkVisibility() ? label : field;
}

/**
 * Where the label's words stand. In native shadow a combobox's label is in another root than its
 * button and cannot be asked for: then the place where Lightning puts it is taken, above the control
 * and as wide as its words at 8 px a letter.
 */
export function labelBox(field: HTMLElement, anchor: Box, name: string, rtl: boolean): Box {
  const label = labelOf(field);
  if (label) {
    const range = label.ownerDocument.createRange();
    range.selectNodeContents(label);
    const box = boxOf(range.getBoundingClientRect());
    if (box.right > box.left) return box;
  }
  const width = Math.min(name.length * 8 + 12, anchor.right - anchor.left);
  return {
    left: rtl ? anchor.right - width : anchor.left,
    right: rtl ? anchor.right : anchor.left + width,
    top: anchor.top - 24,
    bottom: anchor.top,
  };
}

/**
 * True when something of the page lies over the field: a sticky header, a list box, a dialog. What is
 * in the top layer would else shine through. Three points along the middle must all be covered; what
 * is close kin (an icon, the label) covers nothing, nor does an ancestor (a control that lets the
 * pointer through). Points out of the window tell nothing.
 */
export function isCovered(field: HTMLElement, box: Box, view: Box): boolean {
  const root = field.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return true;
  const kin = field.parentElement?.parentElement ?? field;
  const y = (box.top + box.bottom) / 2;
  if (y < view.top || y >= view.bottom) return false;
  let asked = 0;
  for (const part of [0.1, 0.5, 0.9]) {
    const x = box.left + (box.right - box.left) * part;
    if (x < view.left || x >= view.right) continue;
    const hit = root.elementFromPoint(x, y);
    if (hit && (kin.contains(hit) || [...pathOf(field)].includes(hit))) return false;
    asked += 1;
  }
  return asked > 0;
}
