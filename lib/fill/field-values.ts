/**
 * The only module that reads values of CBP's pages. It tells whether a field is empty, so that
 * nothing is overwritten, and whether it shows the text that we have just put there.
 */
import { matches } from '../dom/tree';

function setterOf(prototype: object): (field: HTMLElement, text: string) => void {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, 'value');
  return (field, text) => descriptor?.set?.call(field, text);
}

const setInput = setterOf(HTMLInputElement.prototype);
const setTextArea = setterOf(HTMLTextAreaElement.prototype);

/** What a field holds, or null if we cannot tell. */
function valueOf(field: HTMLElement): string | null {
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field.value;
  if (field instanceof HTMLSelectElement) return field.value && (optionOf(field)?.text ?? '');
  // A Lightning combobox keeps the label of the chosen option here; without a choice, the button
  // shows a placeholder.
  const label = field.getAttribute('data-value');
  return label === null ? null : label && (field.textContent ?? '');
}

const optionOf = (select: HTMLSelectElement) => select.options[select.selectedIndex];

/** Whether a field is certainly empty. */
export const isEmpty = (field: HTMLElement): boolean => valueOf(field) === '';

/** Whether a field shows `text`, by the caller's comparison. */
export function shows(field: HTMLElement, isText: (shown: string) => boolean): boolean {
  const shown = valueOf(field);
  return shown !== null && isText(shown.trim());
}

/**
 * Types a text into a text box, as far as its page can tell. Setting the value through the
 * prototype's own setter and dispatching `input` at the box itself is what Lightning notices. The
 * page may not have the focus, and then the browser itself fires neither `focus` nor `blur`.
 */
export function type(field: HTMLElement, text: string): void {
  const events = { bubbles: true, composed: true };
  field.dispatchEvent(new FocusEvent('focus', { composed: true }));
  (matches(field, 'textarea') ? setTextArea : setInput)(field, text);
  field.dispatchEvent(new InputEvent('input', { ...events, inputType: 'insertText', data: text }));
  field.dispatchEvent(new Event('change', events));
  field.dispatchEvent(new FocusEvent('blur', { composed: true }));
}

/** Selects an option of a `<select>`. */
export function select(field: HTMLSelectElement, index: number): void {
  field.selectedIndex = index;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
