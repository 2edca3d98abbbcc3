import { pressed } from './spec';

/** Text as it may stand in HTML, in an attribute too. */
export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The attribute that says which button with a hint this is, or ''. */
export function pressedMark(label: string): string {
  const id = pressed[label];
  return id ? ` data-pressed="${id}"` : '';
}
