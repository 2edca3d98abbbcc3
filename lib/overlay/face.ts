/** Selects the text that the bar shows. Pure. */
import type { ControlHelp, Face, PageView } from '../guidance/types';

/** A face, and the label of the control that it is about, or an empty string. */
export type Shown = Face & { about: string };

/** Returns the face for the current phase of the ten minutes: the last one whose time has come. */
export function presentFace(faces: PageView['faces'], left: number | null): Face | undefined {
  return faces.findLast(({ within }) => within === null || (left !== null && left <= within));
}

/**
 * Combines the current face with the help for the control in use, unless the face must be read
 * first.
 */
export function withHelp(face: Face, help: ControlHelp | undefined, about = ''): Shown {
  if (!help || face.isFirm) return { ...face, about: '' };
  const { title, line, why } = help;
  // The source belongs to the line that is shown.
  return { ...face, ...(title && { title }), ...(line && { line, why }), about };
}
