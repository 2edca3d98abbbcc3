/** Chooses an option of a combobox or `<select>`, as a person would. */
import { matches, shadowOf } from '../dom/tree';
import { select } from './field-values';
import { matchOption } from './match-option';

/** How long a list may take to appear after it was opened, in ms. */
const patience = 2_000;
/** How often to look for the list, in ms. */
const interval = 50;

/** Options that do more than choose. A button in a form submits it, unless its type says otherwise. */
const withOtherEffects = 'button:not([type=button]),input,a[href]';

const click = (element: HTMLElement) => HTMLElement.prototype.click.call(element);

/** Resolves after `delay` ms. Not `setTimeout`, whose timers a page can clear in our world, too. */
export const pause = (delay: number) => scheduler.postTask(() => undefined, { delay });

/** An option's text. In native shadow DOM it is in the option's own shadow root. */
const textOf = (option: Element) =>
  ((shadowOf(option) ?? option).textContent ?? '').replace(/\s+/g, ' ').trim();

/** The options of a combobox's open list. Other comboboxes keep theirs in the document, too. */
function optionsOf(box: HTMLElement): HTMLElement[] {
  const root = box.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return [];
  const id = box.getAttribute('aria-controls') ?? box.getAttribute('aria-owns') ?? '';
  const list =
    root.getElementById(id) ?? box.parentElement?.parentElement?.querySelector('[role=listbox]');
  const options = list?.querySelectorAll<HTMLElement>('[role=option]:not([aria-disabled=true])');
  return [...(options ?? [])].filter((option) => option.checkVisibility());
}

/** @returns the text of the option that was chosen, or the texts of those that fit */
export async function choose(box: HTMLElement, text: string): Promise<string | string[]> {
  if (box instanceof HTMLSelectElement) {
    const options = [...box.options].map((option) => option.text);
    const index = matchOption(options, text);
    if (typeof index !== 'number') return index.flatMap((at) => options[at] ?? []);
    select(box, index);
    return options[index] ?? '';
  }
  const isOpen = () => box.ariaExpanded === 'true';
  if (!isOpen()) click(box);
  let fitting: string[] = [];
  // The options do not exist before the list is opened, and may come late or in parts.
  for (let waited = 0; waited < patience; waited += interval) {
    await pause(interval);
    const options = optionsOf(box);
    const texts = options.map(textOf);
    const index = matchOption(texts, text);
    if (typeof index === 'number') {
      const option = options[index];
      if (!option || matches(option, withOtherEffects)) break;
      click(option);
      return texts[index] ?? '';
    }
    const before = fitting.join();
    fitting = [...new Set(index.flatMap((at) => texts[at] ?? []))];
    if (fitting.length > 0 && fitting.join() === before) break;
  }
  if (isOpen()) click(box);
  return fitting;
}
