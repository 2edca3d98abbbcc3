/**
 * Computes where the bar and the chips may stand. Pure; lengths in CSS px, boxes in viewport
 * coordinates.
 */
import { meet, type Box } from '../dom/box';

export const boxAt = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** Returns the area, in square px, in which a box overlaps others. */
export function covered(box: Box, others: readonly Box[]): number {
  return others.reduce((sum, other) => {
    const { left, top, right, bottom } = meet(box, other);
    return right > left && bottom > top ? sum + (right - left) * (bottom - top) : sum;
  }, 0);
}

/** The forms of the bar, from the largest to none. A form is an index in this list. */
export const forms = ['bar', 'strip', 'time', 'none'] as const;

export interface Place {
  form: number;
  /** 0 for the upper edge of the viewport, 1 for the lower. */
  edge: number;
  box: Box;
}

/** The space in which the bar has to find a place. */
interface Room {
  width: number;
  height: number;
  /** The distance between the bar and the edges of the viewport. */
  margin: number;
  /** Width and height of the bar in its full form. */
  full: readonly [number, number];
  /** Never covered while there is any other place. */
  guarded: readonly Box[];
  /** Covered by the smallest form only, and only if no place is free. */
  others: readonly Box[];
}

/**
 * The weight of each covered square px of a guarded box. It exceeds a whole viewport of other
 * boxes.
 */
const guardedWeight = 1e8;

/**
 * Finds the place for the bar. The first of these that works:
 *
 * 1. The largest form, at an edge where it covers nothing.
 * 2. A strip, at an edge where it covers nothing.
 * 3. The time alone, in the corner where it covers least.
 * 4. Nowhere.
 *
 * A firm bar keeps its form and may cover boxes that are not guarded. It leaves the edges only to
 * spare a guarded box.
 *
 * @param edge the edge to try first
 * @param largest the largest form allowed
 */
export function placeBar(room: Room, edge: number, largest: number, isFirm: boolean): Place {
  const { width, height, margin, full, guarded, others } = room;
  const sizes = [full, [full[0], 36], [80, 28]] as const;
  const cost = ({ box }: Place) => guardedWeight * covered(box, guarded) + covered(box, others);
  const best = (places: readonly Place[]) =>
    places.reduce((least, place) => (cost(place) < cost(least) ? place : least));
  /** Returns the places at both edges. `side` runs from 0 at the left to 1 at the right. */
  const atEdges = (form: number, side = 0.5): Place[] => {
    const [wide, high] = sizes[form] ?? [0, 0];
    return [edge, 1 - edge].map((at) => ({
      form,
      edge: at,
      box: boxAt(
        margin + (width - 2 * margin - wide) * side,
        margin + (height - 2 * margin - high) * at,
        wide,
        high,
      ),
    }));
  };

  const places = atEdges(largest);
  const first = best(places);
  if (isFirm) {
    if (cost(first) < guardedWeight) return first;
    const { left, top, right, bottom } = first.box;
    const high = bottom - top;
    for (const one of guarded) {
      for (const y of [one.bottom, one.top - high]) {
        const box = boxAt(left, y, right - left, high);
        if (y >= 0 && y + high <= height) places.push({ ...first, box });
      }
    }
    return best(places);
  }
  const corner = best([...atEdges(2, 1), ...atEdges(2, 0)]);
  const wide = [...places, ...atEdges(1)].filter(({ form }) => form < 2 && form >= largest);
  const isKept = largest < 3 && cost(corner) < guardedWeight;
  return wide.find((place) => !cost(place)) ?? (isKept ? corner : { ...first, form: 3 });
}

/** Where a chip stands relative to its control. chips.css defines the same spots. */
type ChipSpot = 'line' | 'after' | 'below';

interface ChipAnchor {
  box: Box;
  isRtl: boolean;
  /** A field has its label above it, a button has its name inside, a checkbox beside it. */
  isField: boolean;
}

/**
 * Chip widths to try, as shares of the full width: a long label may leave less room than a chip
 * needs.
 */
const widths = [1, 0.9, 0.8, 0.7, 0.6];

/** Returns the box of a chip of the given size at each possible spot, best first. */
export function chipSpots(anchor: ChipAnchor, wide: number, high: number): [ChipSpot, Box][] {
  const { left, top, right, bottom } = anchor.box;
  const { isRtl } = anchor;
  const at = (x: number, mirrored: number, y: number, width = wide) =>
    boxAt(isRtl ? mirrored : x, y, width, high);
  if (anchor.isField) {
    return widths.map((share) => [
      'line',
      at(right - wide * share, left, top - high - 2, wide * share),
    ]);
  }
  return [
    ['below', at(left, right - wide, bottom + 2)],
    ['after', at(right + 4, left - wide - 4, top)],
  ];
}
