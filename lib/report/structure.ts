/**
 * The structure of a page, for a report about something that was not recognized: its landmarks with
 * their order and nesting, and which of our name rules match them. Texts are included only as far
 * as `mask` allows.
 */
import { nameOfButton, namesOfField, textOf } from '../dom/names';
import { recognize } from '../dom/recognize';
import { scan, textBlocks, type Scan } from '../dom/scan';
import { kindOf, look, type Control, type Form } from '../dom/page-reading';
import { newVisibility, type Visibility } from '../dom/visibility';
import { childNodesOf, matches, pathOf, shadowOf } from '../dom/tree';
import type { Landmarks } from '../pages/landmarks';
import { selectors } from '../pages/selectors';
import { atOnce } from '../dom/at-once';
import type { Report, ReportLine } from './schema';
import { mask } from './mask';

type Kind = ReportLine['kind'];
type Texts = ReportLine['texts'];

/** Containers, which are described by their kind alone. */
const holders: readonly [Kind, string][] = [
  ['dialog', 'dialog,[role=dialog],[role=alertdialog]'],
  ['form', 'form,[role=form]'],
  ['part', 'main,nav,header,footer,aside,fieldset,table,[role=tablist],[role=menu]'],
];

const landmarkKinds: readonly [Kind, string][] = [
  ['tab', '[role=tab]'],
  ['link', 'a[href]'],
  ['button', selectors.buttons],
  ['frame', 'iframe'],
  ['field', selectors.fields],
  ['heading', selectors.headings],
  ['message', selectors.messages],
];

function kindIn(kinds: readonly [Kind, string][], element: Element): Kind | null {
  return kinds.find(([, selector]) => matches(element, selector))?.[0] ?? null;
}

/** The report. Contains at most `most` lines; visible elements take precedence. */
export function reportOn(document: Document, landmarks: Landmarks, most: number): Report {
  const scanned = atOnce(scan(document, selectors));
  const { state, controls, missed } = atOnce(recognize(scanned, landmarks));
  const lines = linesOf(document, scanned, landmarks);
  const seenFirst = lines.toSorted((a, b) => Number(b.isSeen) - Number(a.isSeen));
  const kept = new Set(seenFirst.slice(0, most));
  return {
    page: landmarks.page,
    state,
    found: [...controls.keys()],
    missed,
    lines: lines.filter((line) => kept.has(line)),
    more: lines.length - kept.size,
  };
}

function linesOf(document: Document, scanned: Scan, landmarks: Landmarks): ReportLine[] {
  const sees = newVisibility();
  const items = itemsOf(scanned, sees);
  const holding = new Map<Node, Kind>();
  for (const element of items.keys()) {
    for (const node of pathOf(element)) {
      const kind = node instanceof Element ? kindIn(holders, node) : null;
      if (kind) holding.set(node, kind);
    }
  }
  const seen = atOnce(look(scanned, landmarks));
  const { forms } = seen;
  const controls = new Map(seen.controls.map((control) => [control.element, control]));
  return [...inOrder(document)].flatMap((element) => {
    const kind = items.get(element) ?? holding.get(element);
    // Lightning keeps an empty message element next to every field.
    if (!kind || (kind === 'message' && textOf(element, selectors) === '')) return [];
    const around = [...pathOf(element)].slice(1);
    return {
      kind,
      control: kind === 'field' || kind === 'frame' ? kindOf(element, landmarks) : null,
      depth: around.filter((node) => holding.has(node)).length,
      roots: around.filter((node) => node instanceof ShadowRoot).length,
      isSeen: sees(element),
      texts: holding.has(element) ? [] : textsOf(kind, element),
      ...formAndFits(controls.get(element), forms),
    };
  });
}

/**
 * Every landmark of the page with its kind, and the visible sentences that contain one of our
 * words.
 */
function itemsOf(scanned: Scan, sees: Visibility): Map<Element, Kind> {
  const items = new Map<Element, Kind>();
  for (const element of scanned.found) {
    const kind = kindIn(landmarkKinds, element);
    if (kind) items.set(element, kind);
  }
  const isTold = (node: Node) =>
    node instanceof HTMLLabelElement || (node instanceof Element && items.has(node));
  for (const element of textBlocks(scanned)) {
    if (!element) continue;
    const says = mask(textOf(element, selectors)).some(
      (part) => typeof part === 'string' && part.length > 3,
    );
    if (says && sees(element) && ![...pathOf(element)].some(isTold)) {
      items.set(element, 'text');
    }
  }
  return items;
}

function textsOf(kind: Kind, element: Element): Texts {
  const texts: Texts = [];
  const add = (at: Texts[number]['at'], text: string) => {
    if (text.trim() !== '') texts.push({ at, words: mask(text) });
  };
  if (kind === 'field' || kind === 'frame') {
    const { labels, aria, stand } = namesOfField(element, selectors);
    for (const label of labels.slice(0, 4)) add('label', label);
    add('aria', aria);
    add('stand', stand);
  } else if (kind === 'button' || kind === 'link' || kind === 'tab') {
    add('inside', nameOfButton(element, selectors));
  } else add('inside', textOf(element, selectors));
  return texts;
}

function formAndFits(
  control: Control | undefined,
  forms: readonly Form[],
): Pick<ReportLine, 'form' | 'fits'> {
  if (!control) return { form: null, fits: [] };
  const form = forms.indexOf(control.form);
  return { form: form < 0 ? null : form + 1, fits: control.named.map(({ field }) => field) };
}

/**
 * All elements in the order in which a person encounters them: a shadow root's content before
 * slotted content.
 */
function* inOrder(document: Document): Generator<HTMLElement> {
  const open: Node[] = [document];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node instanceof HTMLElement) yield node;
    const root = node instanceof Element ? shadowOf(node) : null;
    for (const inside of [node, root]) {
      const children = inside ? [...childNodesOf(inside)] : [];
      for (const child of children.toReversed()) open.push(child);
    }
  }
}
