/** Where on the page the card stands, and how large it is: as the person wants it. Pure. */

/** Corners of the window, in the order of preference while the person has chosen none. */
export const corners = ['bottom-right', 'top-right', 'bottom-left', 'top-left'] as const;

export type Corner = (typeof corners)[number];

/** The way round, so that four presses lead back. */
const clockwise: readonly Corner[] = ['bottom-right', 'bottom-left', 'top-left', 'top-right'];

export interface CardLook {
  /** The person's choice; null: where it is least in the way. */
  corner: Corner | null;
  large: boolean;
}

export const usualLook: CardLook = { corner: null, large: false };

/** The next corner after `from`; after the usual one where that names none. */
export function cornerAfter(from: string | null): Corner {
  const at = clockwise.findIndex((corner) => corner === from);
  const [, next = corners[0]] = roundFrom(clockwise[at] ?? corners[0]);
  return next;
}

/**
 * The look as the card takes it. All corners, because the chosen one may hold the field in use: then the
 * card goes on to the next on its way round, or a person could never move it past that field.
 */
export function lookView({ corner, large }: CardLook): {
  corners: Corner[];
  moved: boolean;
  large: boolean;
} {
  return { corners: corner ? roundFrom(corner) : [...corners], moved: corner !== null, large };
}

function roundFrom(corner: Corner): Corner[] {
  const at = clockwise.indexOf(corner);
  return [...clockwise.slice(at), ...clockwise.slice(0, at)];
}
