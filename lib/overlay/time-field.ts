import { timeOfDay } from './countdown';
import { make } from './element';

/**
 * The overlay's one field, for a time of day; it begins with that of `moment`. `read` gives ms since
 * midnight, NaN while it is not a whole time. The only place where the overlay reads a field, and the
 * field is its own: hence the two exceptions from the rule that nothing typed is looked at.
 */
export function timeField(moment: number): { input: HTMLInputElement; read: () => number } {
  const input = make('input');
  input.type = 'time';
  input.step = '1';
  // Text typed into an extension's field is else kept in the browser's session files.
  input.autocomplete = 'off';
  input.tabIndex = -1;
  // oxlint-disable-next-line no-restricted-properties -- our own field
  input.valueAsNumber = timeOfDay(moment);
  // oxlint-disable-next-line no-restricted-properties -- our own field
  return { input, read: () => input.valueAsNumber };
}
