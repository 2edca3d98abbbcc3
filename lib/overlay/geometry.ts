/** Where things of ours may stand. Pure; lengths in CSS px, boxes in viewport coordinates. */
import { meet, type Box } from '../dom/box';

export const boxAt = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** The area, in square px, that a box shares with others. */
export function covered(box: Box, others: readonly Box[]): number {
  return others.reduce((sum, other) => {
    const { left, top, right, bottom } = meet(box, other);
    return right > left && bottom > top ? sum + (right - left) * (bottom - top) : sum;
  }, 0);
}

/** The forms of the bar, from the largest to none at all. A form is the index of its name. */
export const forms = ['bar', 'strip', 'time', 'none'] as const;

export interface Place {
  form: number;
  /** 0 at the upper edge of the window, 1 at the lower one. */
  edge: number;
  box: Box;
}

/** What the bar has to find a place in. */
interface Room {
  width: number;
  height: number;
  /** Between the bar and the edges of the window. */
  margin: number;
  /** Width and height of the bar in its full form. */
  full: readonly [number, number];
  /** Never covered while any other place is left. */
  guarded: readonly Box[];
  /** Covered by nothing but the smallest form, and only when no place is free. */
  others: readonly Box[];
}

/** What a covered square px of what is guarded counts: more than a whole window of anything else. */
const guardedWeight = 1e8;

/**
 * The place for the bar: the first that holds. It covers nothing at one edge or at the other, else the
 * same as a strip, else the time alone in the freest corner, else it stays away. A firm bar keeps its
 * form and may cover what is not guarded; it leaves the edges only for what is.
 *
 * @param edge tried first
 * @param largest form
 */
export function placeBar(room: Room, edge: number, largest: number, isFirm: boolean): Place {
  const { width, height, margin, full, guarded, others } = room;
  const sizes = [full, [full[0], 36], [80, 28]] as const;
  const cost = ({ box }: Place) => guardedWeight * covered(box, guarded) + covered(box, others);
  const best = (places: readonly Place[]) =>
    places.reduce((one, other) => (cost(other) < cost(one) ? other : one));
  /** At both edges; `side` runs from the left, 0, to the right, 1. */
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

/** Where a chip stands at its control. chips.css says the same. */
type ChipSpot = 'line' | 'after' | 'below';

interface ChipAnchor {
  box: Box;
  isRtl: boolean;
  /** A field has its label above it; a button has its name inside, and a check box beside it. */
  isField: boolean;
}

/** A long label may leave less room than a chip needs: it keeps at least this share of its width. */
const widths = [1, 0.9, 0.8, 0.7, 0.6];

/** The box of a chip of that size at each spot that it may have, the best one first. */
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
