/**
 * Finds the faults of an extension page in forced colors, zoomed, and on paper, one line for each.
 */
import type { Box, ViewReading } from './view-reading';

/** Returns the relative luminance of a CSS color, by the formula of WCAG 2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const isDrawn = (colors: readonly string[], ground: string) =>
  colors.some((color) => contrast(color, ground) >= 3);

const unseenFocus = ({ controls }: ViewReading): string[] =>
  controls
    .filter(
      ({ isDisabled, ring, ground }) =>
        !isDisabled && !isDrawn(ring === null ? [] : [ring], ground),
    )
    .map(({ name }) => `focus is not shown: ${name}`);

const coveredFocus = ({ controls }: ViewReading): string[] =>
  controls
    .filter(({ isInSight }) => !isInSight)
    .map(({ name }) => `hidden while it has the focus: ${name}`);

export function focusFaults(reading: ViewReading): string[] {
  return [...unseenFocus(reading), ...coveredFocus(reading)];
}

/** @param before the same page without forced colors */
export function forcedColorFaults(before: ViewReading, forced: ViewReading): string[] {
  // Fills that carry meaning. The backgrounds of cards are only decoration.
  const meant = before.fills.filter(({ color, ground }) => contrast(color, ground) >= 1.5);
  const kept = new Map(forced.fills.map((fill) => [fill.at, fill]));
  const lost = meant.filter(({ at }) => {
    const fill = kept.get(at);
    return !fill || !isDrawn([fill.color, ...fill.borders], fill.ground);
  });
  return [
    ...forced.texts
      .filter(({ isDisabled, color, ground }) => !isDisabled && contrast(color, ground) < 4.5)
      .map(({ text }) => `text cannot be read: ${text}`),
    ...forced.controls
      .filter(
        ({ isUnderlined, isNative, borders, ground }) =>
          !isUnderlined && !isNative && !isDrawn(borders, ground),
      )
      .map(({ name }) => `control without an edge: ${name}`),
    ...unseenFocus(forced),
    ...lost.map(({ name }) => `shown by its background alone: ${name}`),
    ...forced.strangeShapes.map((shape) => `keeps a color of its own: ${shape}`),
    ...forced.unmarked.map((name) => `its state is not shown: ${name}`),
  ];
}

/** Returns the middle part of a line's box, which extends above and below the letters. */
const lettersOf = ({ left, top, right, bottom }: Box): Box => {
  const spare = (bottom - top) / 5;
  return { left, top: top + spare, right, bottom: bottom - spare };
};

const overlap = (one: Box, other: Box) =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 2;

function overlapping({ texts }: ViewReading): string[] {
  const flowing = texts.filter(({ isPinned }) => !isPinned);
  return flowing.flatMap(({ text, lines }, index) =>
    flowing
      .slice(index + 1)
      .filter((other) =>
        lines.some((line) =>
          other.lines.some((otherLine) => overlap(lettersOf(line), lettersOf(otherLine))),
        ),
      )
      .map((other) => `“${text}” lies over “${other.text}”`),
  );
}

const cutOff = ({ isWide, texts, controls }: ViewReading): string[] => [
  ...(isWide ? ['the page scrolls sideways'] : []),
  ...texts.filter(({ isCut }) => isCut).map(({ text }) => `cut off: ${text}`),
  ...controls.filter(({ isCut }) => isCut).map(({ name }) => `cut off: ${name}`),
];

export function zoomFaults(reading: ViewReading): string[] {
  const { controls, width } = reading;
  return [
    ...cutOff(reading),
    ...overlapping(reading),
    ...controls
      .filter(({ box }) => box.left < -1 || box.right > width + 1)
      .map(({ name }) => `beyond the edge: ${name}`),
    ...coveredFocus(reading),
  ];
}

/** Of what a page with the same words, written from right to left, is not the mirror image. */
export function mirrorFaults(reading: ViewReading, mirrored: ViewReading): string[] {
  const { width, controls } = mirrored;
  const isMirrored = (box: Box, before: Box | undefined) =>
    before !== undefined && Math.abs(box.left - (width - before.right)) < 2;
  return [
    ...cutOff(mirrored),
    ...overlapping(mirrored),
    ...controls
      .filter(({ isInline, box }, at) => !isInline && !isMirrored(box, reading.controls[at]?.box))
      .map(({ name }) => `not mirrored: ${name}`),
  ];
}

export function motionFaults(moving: readonly string[]): string[] {
  return moving.map((name) => `moves: ${name}`);
}

const white = 'rgb(255, 255, 255)';

export function printFaults(reading: ViewReading): string[] {
  const { texts, controls, pinned, scrollers } = reading;
  const isPressable = ({ kind, borders, isUnderlined }: ViewReading['controls'][number]) =>
    kind === 'button' ? borders.length > 0 || isUnderlined : kind === 'link' && borders.length > 0;
  return [
    ...(texts.length === 0 ? ['the page is empty'] : []),
    ...cutOff(reading),
    ...overlapping(reading),
    ...texts
      .filter(({ color, ground }) => contrast(color, white) < 10 || ground !== white)
      .map(({ text }) => `not black on white: ${text}`),
    ...controls.filter(isPressable).map(({ name }) => `nobody can press it on paper: ${name}`),
    ...pinned.map((name) => `pinned to the screen: ${name}`),
    ...scrollers.map((name) => `does not show all it holds: ${name}`),
  ];
}
