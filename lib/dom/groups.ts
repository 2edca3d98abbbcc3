/**
 * Which form each field belongs to. A newsletter box, a contact form or a search field of the same name
 * has a button of its own, nearer to it than the form's Next.
 */
import type { NameRule } from '../pages/landmarks';
import { pathOf } from './tree';
import { fits, wordsOf } from './words';

/** Buttons that belong to one field, or to the page: they send nothing off. */
const helpers: NameRule = {
  need: [
    'help|info|information|tooltip|show|hide|clear|select|choose|open|close|calendar|date|more|less|toggle|edit|menu|remove|copy|resend|required|play|language',
  ],
  open: true,
};

export interface Button {
  element: HTMLElement;
  words: string[];
}

/**
 * For each element the smallest piece of the page that holds it and a button that sends something off;
 * the document's root where there is none.
 */
export function groupsOf(
  elements: readonly HTMLElement[],
  buttons: readonly Button[],
): Map<HTMLElement, Node | null> {
  const holding = new Set<Node>();
  for (const { element, words } of buttons) {
    // A name of one letter is an icon's.
    if (words.join('').length < 2 || fits(words, helpers)) continue;
    if (fits(wordsOf(element.title), helpers)) continue;
    for (const node of pathOf(element)) holding.add(node);
  }
  return new Map(
    elements.map((element) => {
      for (const node of pathOf(element)) if (holding.has(node)) return [element, node];
      return [element, null];
    }),
  );
}
