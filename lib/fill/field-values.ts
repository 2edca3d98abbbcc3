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

/** What a button shows while nothing is chosen: "Select an Option", "--None--". */
const placeholder = /^\W*(?:(?:please )?(?:select|choose|pick)\b.*)?$|^\W+none\W*$/i;

/** What a field shows, or '' if it is empty. */
function textIn(field: HTMLElement): string {
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field.value;
  if (field instanceof HTMLSelectElement) {
    return field.value && (field.options[field.selectedIndex]?.text ?? '');
  }
  // A combobox that is a button. Lightning's also has the label of the chosen option in an attribute.
  const shown = field.textContent?.trim() ?? '';
  const label = field.getAttribute('data-value');
  const isChosen = label === null ? !placeholder.test(shown) : label !== '';
  return isChosen ? shown : '';
}

export const isEmpty = (field: HTMLElement): boolean => textIn(field) === '';

/** Whether a field shows the text that was put into it, another text, or nothing. */
export function showing(field: HTMLElement, text: string): 'same' | 'other' | 'nothing' {
  const shown = textIn(field);
  if (shown === text) return 'same';
  return shown === '' ? 'nothing' : 'other';
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
