/**
 * Which form each field belongs to. A newsletter box, a contact form or a search field of the same name
 * has a button of its own, nearer to it than the form's Next.
 */
import { pathOf } from './tree';
import type { Reader } from './words';

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
  reader: Reader,
): Map<HTMLElement, Node | null> {
  const { helpers } = reader.vocabulary;
  const holding = new Set<Node>();
  for (const { element, words } of buttons) {
    // A name of one letter is an icon's.
    const names = [words, reader.words(element.title)];
    if (words.join('').length < 2 || names.some((name) => reader.fits(name, helpers))) continue;
    for (const node of pathOf(element)) holding.add(node);
  }
  return new Map(
    elements.map((element) => {
      for (const node of pathOf(element)) if (holding.has(node)) return [element, node];
      return [element, null];
    }),
  );
}
