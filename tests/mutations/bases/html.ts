import { pressed } from './spec';

/** Escapes text for use in HTML, including attributes. */
export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Returns the attribute that marks a button with a hint, or ''. */
export function pressedMark(label: string): string {
  const id = pressed[label];
  return id ? ` data-pressed="${id}"` : '';
}
