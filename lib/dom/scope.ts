/**
 * Which of several candidates stand in the form that the state is about. A newsletter box or a
 * search field of the same name has a button of its own, nearer to it than the form's Next.
 */
import { pathOf } from './tree';
import { fits } from './words';

/** Buttons that send something off; a help icon or a calendar button beside a field does not. */
const sends = {
  need: [
    'subscribe|search|send|sign|log|login|join|submit|go|find|register|feedback|next|continue|save',
  ],
  open: true,
};

/** Steps from `from` up to the first node that also holds one of the targets; Infinity if none. */
function distance(from: Node, targets: readonly Node[]): number {
  const paths = targets.map((target) => new Set(pathOf(target)));
  let steps = 0;
  for (const node of pathOf(from)) {
    if (paths.some((path) => path.has(node))) return steps;
    steps += 1;
  }
  return Infinity;
}

/**
 * Keeps the candidates that are at least as near to a button that goes on as to any other button
 * that sends. Without such a button all are kept: then nothing can be told apart.
 */
export function scopeOf<T extends { element: HTMLElement }>(
  candidates: readonly T[],
  goOn: readonly HTMLElement[],
  buttons: readonly { element: HTMLElement; words: string[] }[],
): T[] {
  if (goOn.length === 0) return [...candidates];
  const rivals = buttons
    .filter(({ element, words }) => !goOn.includes(element) && fits(words, sends))
    .map(({ element }) => element);
  return candidates.filter(({ element }) => distance(element, goOn) <= distance(element, rivals));
}
