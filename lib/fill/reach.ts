/** Whether a person can see and use a field. */
import { boxOf, pathOf, shadowOf } from '../dom/tree';

/** The innermost element at a point of the viewport, across shadow roots. */
function elementAt(x: number, y: number): Element | null {
  let found: Element | null = null;
  for (let root: Document | ShadowRoot | null | undefined = document; root;) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
    root = shadowOf(inner);
  }
  return found;
}

function isOnTop(field: HTMLElement): boolean {
  const { left, top, width, height } = boxOf(field);
  return [0.5, 0.1, 0.9].every((share) => {
    const hit = elementAt(left + width * share, top + height / 2);
    return hit !== null && [...pathOf(hit)].includes(field);
  });
}

/**
 * Whether nothing covers a field. Scrolls to it if something does, which may be the edge of the
 * window, a fixed header of the page, or our own bar.
 */
export function isReachable(field: HTMLElement): boolean {
  if (isOnTop(field)) return true;
  field.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  return isOnTop(field);
}
