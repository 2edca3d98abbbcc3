import type { ControlKind } from '../pages/landmarks';
import { matches } from './tree';

/** Kinds of `<input>` that the guide never speaks about: a password, a file, what is a button. */
const unspoken = 'button submit reset image hidden file range color radio password'
  .split(' ')
  .map((type) => `input[type=${type}]`)
  .join();

/** The kind of a form control, or null for what the guide never speaks about. */
export function controlKindOf(element: Element): ControlKind | null {
  if (matches(element, 'iframe')) return 'frame';
  if (matches(element, unspoken)) return null;
  const isOff = matches(element, ':disabled,[readonly],[aria-disabled=true],[aria-readonly=true]');
  const kind = matches(element, 'select,[role=combobox]')
    ? 'combobox'
    : matches(element, '[type=checkbox],[role=checkbox]')
      ? 'checkbox'
      : 'textbox';
  if (!isOff) return kind;
  // What was chosen or ticked elsewhere cannot be named by its text: that would be its value.
  return kind === 'textbox' ? 'prefilled' : null;
}
