/** What kinds of control there are, and which the guide never speaks about. The same for every page. */
import type { Landmarks } from './landmarks';

const button = 'button submit reset image';
const choice = 'select,[role=combobox]';
const box = '[type=checkbox],[role=checkbox]';
/** The older Lightning combobox is a read-only input: one chooses from it, and types nothing. */
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
  // What was chosen or ticked elsewhere cannot be named by its text: that would be its value.
  [`:is(${choice},${box})${off}`, null],
  [off, 'prefilled'],
  [choice, 'combobox'],
  [box, 'checkbox'],
  ['*', 'textbox'],
];
