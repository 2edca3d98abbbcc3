/** Where things fit. Pure; all lengths in CSS px, all rectangles in viewport coordinates. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Something that is better left free; `weight` is the price of one covered square px. */
export interface Obstacle {
  box: Box;
  weight: number;
}

/** Weight of what must never be covered: the control in use. */
export const never = 1_000;

export const boxOf = ({ left, top, right, bottom }: Box): Box => ({ left, top, right, bottom });

export const grow = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

export const holds = (box: Box, x: number, y: number): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** The area, in square px, that two boxes share. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** What it costs to stand at `box`: what it covers, and at three times that what is off the window. */
export function costOf(box: Box, obstacles: readonly Obstacle[], view: Size): number {
  const area = (box.right - box.left) * (box.bottom - box.top);
  const inside = overlap(box, { left: 0, top: 0, right: view.width, bottom: view.height });
  return obstacles.reduce(
    (sum, obstacle) => sum + obstacle.weight * overlap(box, obstacle.box),
    3 * (area - inside),
  );
}

/** The candidate of least cost; among equals the first. Null only for an empty list. */
export function cheapest<Candidate extends { box: Box }>(
  candidates: readonly Candidate[],
  obstacles: readonly Obstacle[],
  view: Size,
): (Candidate & { cost: number }) | null {
  let best: (Candidate & { cost: number }) | null = null;
  for (const candidate of candidates) {
    const cost = costOf(candidate.box, obstacles, view);
    if (!best || cost < best.cost) best = { ...candidate, cost };
  }
  return best;
}

/** Corners of the window, in the order in which the card prefers them. */
export const corners = ['bottom-right', 'top-right', 'bottom-left', 'top-left'] as const;
export type Corner = (typeof corners)[number];

export function cornerBox(
  corner: Corner,
  { width, height }: Size,
  view: Size,
  margin: number,
): Box {
  const left = corner.endsWith('left') ? margin : view.width - margin - width;
  const top = corner.startsWith('top') ? margin : view.height - margin - height;
  return { left, top, right: left + width, bottom: top + height };
}

/**
 * Places of a hint about its field. `top-right` and `top-left` end at the field's right or left edge,
 * on the line of the label; `above` and `below` start at the label's edge and leave the label free;
 * `right` and `left` stand beside the control.
 */
export type Place = 'top-right' | 'top-left' | 'below' | 'above' | 'right' | 'left';

export interface Placing {
  anchor: Box;
  size: Size;
  view: Size;
  rtl: boolean;
  /** Distance from the control. */
  gap: number;
  /** How far the label stands above the control; `above` keeps it free. */
  lift: number;
}

/** Where the style sheet puts a hint of that size at that place (overlay.css says the same). */
export function placeBox(place: Place, { anchor, size, view, rtl, gap, lift }: Placing): Box {
  const { width, height } = size;
  const within = (at: number, length: number, all: number) =>
    Math.max(0, Math.min(at, all - length));
  let left = rtl ? anchor.right - width : anchor.left;
  let top = anchor.top;
  if (place === 'top-right') left = anchor.right - width;
  if (place === 'top-left') left = anchor.left;
  if (place === 'top-right' || place === 'top-left') top = anchor.top - gap - height;
  else if (place === 'below') top = anchor.bottom + gap;
  else if (place === 'above') top = anchor.top - lift - gap - height;
  else {
    left = place === 'right' ? anchor.right + gap : anchor.left - gap - width;
    top = within(top, height, view.height);
  }
  // Above and below, the browser itself moves an anchored box sideways into the window.
  if (place !== 'right' && place !== 'left') left = within(left, width, view.width);
  return { left, top, right: left + width, bottom: top + height };
}
