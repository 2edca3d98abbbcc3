/** The kinds of control, and those that never get a hint. The same for every page. */
import type { Landmarks } from './landmarks';

const button = 'button submit reset image';
const choice = 'select,[role=combobox]';
const box = '[type=checkbox],[role=checkbox]';
/** The older Lightning combobox is a read-only input: you choose from a list and cannot type. */
const off =
  ':is(:disabled,[readonly]:not([role=combobox]),[aria-disabled=true],[aria-readonly=true])';

const inputs = (types: string): string =>
  types
    .split(' ')
    .map((type) => `input[type=${type}]`)
    .join();

export const kinds: Landmarks['kinds'] = [
  ['iframe', 'frame'],
  [inputs(`${button} hidden file range color radio password`), null],
  // A read-only choice cannot be named by its text, because that text is its value.
  [`:is(${choice},${box})${off}`, null],
  [off, 'prefilled'],
  [choice, 'combobox'],
  [box, 'checkbox'],
  ['*', 'textbox'],
];
