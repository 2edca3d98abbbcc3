/** What stands about a field: its label, what its hint is anchored to, what lies over it. */
import { matches, pathOf } from '../dom/tree';
import type { Box } from './geometry';

/**
 * What a field's hint is anchored to. A check box is often a 1 px or transparent box beside a drawn
 * face (lightning-dom.md, section 3): there it is the label, which is what a person sees and presses.
 */
export function anchorOf(field: HTMLElement): HTMLElement {
  const label = field instanceof HTMLInputElement && field.labels?.[0];
  return label && matches(field, '[type=checkbox], [type=radio]') ? label : field;
}

/**
 * True when something of the page lies over the element: a sticky header, a list box, a dialog. What
 * is in the top layer would else shine through. Three points along the middle must all be covered;
 * close kin (an icon, the label) covers nothing, nor does an ancestor (the control lets the pointer
 * through). Points out of the window tell nothing.
 */
export function isCovered(element: HTMLElement, box: Box): boolean {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return true;
  const path = [...pathOf(element)];
  const kin = path[2] ?? element;
  const hits = [0.1, 0.5, 0.9].map((part) =>
    root.elementFromPoint(box.left + (box.right - box.left) * part, (box.top + box.bottom) / 2),
  );
  // Null is out of the window, or, in Firefox, something that is not of this root.
  return hits.every((hit) => hit && !path.includes(hit) && !kin.contains(hit));
}
