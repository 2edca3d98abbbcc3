/** What stands about a field: its label, what its hint is anchored to, what lies over it. */
import { matches, pathOf, shadowOf } from '../dom/tree';
import type { Box } from './geometry';

/**
 * What a field's hint is anchored to. A check box is often a 1 px or transparent box beside a drawn
 * face, as Lightning draws it: there it is the label, which is what a person sees and presses.
 */
export function anchorOf(field: HTMLElement): HTMLElement {
  const label = field instanceof HTMLInputElement && field.labels?.[0];
  return label && matches(field, '[type=checkbox], [type=radio]') ? label : field;
}

/** The page's topmost element at a point, through open shadow roots; null outside the window. */
function topmostAt(x: number, y: number): Element | null {
  let found: Element | null = null;
  for (
    let hit = document.elementFromPoint(x, y);
    hit && hit !== found;
    hit = shadowOf(hit)?.elementFromPoint(x, y) ?? null
  ) {
    found = hit;
  }
  return found;
}

/** For three points along the middle of a box: what is on top there, and all that it stands in. */
const layersAt = ({ left, top, right, bottom }: Box): Node[][] =>
  [0.1, 0.5, 0.9].map((part) => {
    const topmost = topmostAt(left + (right - left) * part, (top + bottom) / 2);
    return topmost ? [...pathOf(topmost)] : [];
  });

/**
 * True when something of the page covers the whole element: a sticky header, a list box, a dialog. Its
 * hint, in the top layer, would shine through. Close kin (an icon, the label) covers nothing, nor does
 * an ancestor: the control lets the pointer through. Points outside the window tell nothing.
 */
export function isCovered(element: HTMLElement, box: Box): boolean {
  const path: Node[] = [...pathOf(element)];
  const kin = path[2] ?? element;
  return layersAt(box).every(
    ([hit, ...around]) => hit && !path.includes(hit) && !around.includes(kin),
  );
}

/**
 * True when something that floats over the page stands in this box without being about `element`: a list
 * of suggestions, a sticky header. Many a list has no roles to know it by.
 */
export function isOverFloating(element: HTMLElement, box: Box): boolean {
  const path: Node[] = [...pathOf(element)];
  return layersAt(box)
    .flat()
    .some(
      (node) =>
        node instanceof Element &&
        !path.includes(node) &&
        /absolute|fixed|sticky/.test(getComputedStyle(node).position),
    );
}
