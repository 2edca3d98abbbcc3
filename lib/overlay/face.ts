/** Which words the bar shows. Pure. */
import type { ControlHelp, Face, PageView } from '../guidance/types';

/** A face, and the label of the control that it is about; empty: it is about none. */
export type Shown = Face & { about: string };

/** The face of this part of the ten minutes: the last whose time has come. */
export function presentFace(faces: PageView['faces'], left: number | null): Face | undefined {
  return faces.findLast(({ within }) => within === null || (left !== null && left <= within));
}

/**
 * The present face with the help for the control in use, unless the face has to be read first. Where there are no
 * words for the control, it is the face that helps with it.
 */
export function withHelp(face: Face, help: ControlHelp | undefined, about = ''): Shown {
  if (!help || face.isFirm) return { ...face, about: '' };
  const { title, line, why } = help;
  // The proof belongs to the line that is shown.
  return { ...face, ...(title && { title }), ...(line && { line, why }), about };
}
