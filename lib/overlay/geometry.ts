/** What covers what. Pure; lengths in CSS px, boxes in viewport coordinates. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Something better left free; `weight` is the price of one covered square px. */
export interface Obstacle {
  box: Box;
  weight: number;
}

export const weigh = (boxes: readonly Box[], weight: number): Obstacle[] =>
  boxes.map((box) => ({ box, weight }));

/** Weight of what must never be covered: the control in use. */
export const never = 1_000;

export const holds = (box: Box, x: number, y: number): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** The area, in square px, that two boxes share. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The price of standing at `box`: what it covers, and threefold what is out of the window. */
export function priceOf(box: Box, obstacles: readonly Obstacle[], view: Box): number {
  const area = (box.right - box.left) * (box.bottom - box.top);
  return obstacles.reduce(
    (sum, obstacle) => sum + obstacle.weight * overlap(box, obstacle.box),
    3 * (area - overlap(box, view)),
  );
}

/**
 * Tries one value after the other and leaves the cheapest set, among equals the first; gives its
 * price. What it costs is measured, not foretold: the style sheet alone says where things stand.
 */
export function choose<Value>(
  values: readonly Value[],
  set: (value: Value) => void,
  price: () => number,
): number {
  let best: Value | undefined;
  let least = Infinity;
  for (const value of values) {
    set(value);
    const now = price();
    if (now <= 0) return now;
    if (now < least) {
      best = value;
      least = now;
    }
  }
  if (best !== undefined) set(best);
  return least;
}

/**
 * Where a label's words are taken to stand: above the control, at its start. Not asked for, because
 * in native shadow a combobox's label is in another root than its button; 0.6 em a letter is more
 * than they take.
 */
export function labelBox(anchor: Box, letters: number, em: number, dir: 'ltr' | 'rtl'): Box {
  const width = Math.min((letters + 1) * em * 0.6, anchor.right - anchor.left);
  return {
    left: dir === 'rtl' ? anchor.right - width : anchor.left,
    right: dir === 'rtl' ? anchor.right : anchor.left + width,
    top: anchor.top - em * 1.7,
    bottom: anchor.top,
  };
}
