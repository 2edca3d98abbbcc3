/** Functions that the recognition tests call in the page. */
import { openDialogOf } from '../../lib/dom/dialogs';
import { recognize } from '../../lib/dom/recognize';
import { scan } from '../../lib/dom/scan';
import { look } from '../../lib/dom/page-reading';
import { landmarksOf } from '../../lib/pages';
import type { Landmarks } from '../../lib/pages/landmarks';
import { selectors } from '../../lib/pages/selectors';
import type { PageId } from '../../lib/pages/types';
import { atOnce } from '../../lib/dom/at-once';

export interface Found {
  state: string | null;
  /** The state that the page's words suggest. */
  proposal: string | null;
  /**
   * Control id → the mark of the element that was found, which tells what it really is and is
   * hidden from the recognizer.
   */
  controls: Record<string, string | null>;
  names: Record<string, string>;
  missed: Record<string, string>;
  errors: string[];
  goOn: number;
  back: boolean;
  dialog: boolean;
  visited: number;
}

function rulesOf(page: PageId): Landmarks {
  const landmarks = landmarksOf(page);
  if (!landmarks) throw new Error(`${page} has no landmarks`);
  return landmarks;
}

/** Returns what an element really is, either a field or a button with a hint. */
const markOf = (element: Element): string | null =>
  element.getAttribute('data-is') ?? element.getAttribute('data-pressed');

export function find(page: PageId): Found {
  const landmarks = rulesOf(page);
  const scanned = atOnce(scan(document, selectors));
  const seen = atOnce(recognize(scanned, landmarks));
  return {
    state: seen.state,
    proposal: seen.proposal?.state ?? null,
    controls: Object.fromEntries(
      [...seen.controls].map(([control, { element }]) => [control, markOf(element)]),
    ),
    names: Object.fromEntries([...seen.controls].map(([control, { name }]) => [control, name])),
    missed: Object.fromEntries(seen.missed.map(({ field, reason }) => [field, reason])),
    errors: seen.errors,
    goOn: seen.goOn.length,
    back: seen.back !== undefined,
    dialog: openDialogOf(scanned) !== null,
    visited: scanned.visited,
  };
}

/**
 * Returns, for each field id, the kinds and forms of all visible controls with a matching name,
 * found or not. This explains a result. It is separate from `find`, which is timed.
 */
export function named(page: PageId): Record<string, string[]> {
  const seen = atOnce(look(atOnce(scan(document, selectors)), rulesOf(page)));
  const found: Record<string, string[]> = {};
  for (const { kind, named: fields, form } of seen.controls) {
    const where = form ? `form ${seen.forms.indexOf(form) + 1}` : 'no form';
    for (const { field } of fields) (found[field] ??= []).push(`${kind} in ${where}`);
  }
  return found;
}
