/**
 * Which state a page is in and which element each field is. A field is found by its accessible name,
 * its kind and its uniqueness; none or two candidates is no field: a hint at the wrong field is the
 * worst thing this product can do.
 */
import type { ControlKind, FieldRule, Landmarks, NameRule, StateRule } from '../pages/landmarks';
import type { ErrorId, FieldId, Miss, StateId } from '../pages/types';
import { nameOfButton, nameOfField, textOf } from './names';
import { textBlocks, type Scan } from './scan';
import { scopeOf } from './scope';
import { inView } from './tree';
import { fits, fitsAny, sentencesOf, wordsOf } from './words';

export interface Recognition {
  state: StateId | null;
  /** Fields of the state that were found, each with the one element it is. */
  fields: Map<FieldId, HTMLElement>;
  /** The label of each found field, as the page shows it. */
  names: Map<FieldId, string>;
  missed: Miss[];
  errors: ErrorId[];
  /** Buttons that go on from here. */
  goOn: HTMLElement[];
  /** The form's Back, only when there is exactly one. */
  back: HTMLElement | null;
}

interface Control {
  element: HTMLElement;
  kind: ControlKind;
  name: string;
  words: string[];
}

interface Named {
  element: HTMLElement;
  words: string[];
}

const searchBox: NameRule = { need: ['search'], open: true };

/** What a person can see, named once per look. */
class Seen {
  readonly controls: Control[];
  readonly buttons: Named[];
  readonly messages: Named[];
  readonly headings: Named[];
  /** Candidates of each field by name and kind, before their surroundings are asked. */
  readonly candidates = new Map<FieldId, Control[]>();

  constructor(
    readonly scan: Scan,
    readonly landmarks: Landmarks,
  ) {
    this.controls = scan.fields
      .filter(({ element }) => inView(element))
      .map(({ element, kind }) => {
        const name = nameOfField(element);
        return { element, kind, name, words: wordsOf(name) };
      });
    for (const element of scan.frames.filter(inView)) {
      const name = element.title || element.name;
      this.controls.push({ element, kind: 'frame', name, words: wordsOf(name) });
    }
    const named = (elements: HTMLElement[], nameOf: (element: HTMLElement) => string): Named[] =>
      elements.filter(inView).map((element) => ({ element, words: wordsOf(nameOf(element)) }));
    this.buttons = named(scan.buttons, nameOfButton);
    this.messages = named(scan.messages, textOf);
    this.headings = named(scan.headings, textOf);
    for (const rule of landmarks.fields) {
      const fitting = this.controls.filter(
        ({ kind, words }) => rule.kinds.includes(kind) && fitsAny(words, rule.names),
      );
      if (fitting.length > 0) this.candidates.set(rule.field, fitting);
    }
  }

  /** True when nothing is there to fill in, but for a search box as many sites have in their head. */
  get hasNoForm(): boolean {
    return this.controls.every(
      ({ kind, words }) => kind === 'prefilled' || kind === 'frame' || fits(words, searchBox),
    );
  }

  /** True when a heading, a message or a sentence of the page says one of these. */
  says(rules: readonly NameRule[]): boolean {
    const spoken = [...this.headings, ...this.messages].some(({ words }) => fitsAny(words, rules));
    if (spoken || !this.hasNoForm) return spoken;
    return textBlocks(this.scan)
      .filter(inView)
      .some((element) => sentencesOf(textOf(element)).some((one) => fitsAny(wordsOf(one), rules)));
  }

  matching(rules: readonly NameRule[]): HTMLElement[] {
    return this.buttons.filter(({ words }) => fitsAny(words, rules)).map(({ element }) => element);
  }
}

function holds(rule: StateRule, seen: Seen): boolean {
  const count = (fields: readonly FieldId[]) =>
    fields.filter((field) => seen.candidates.has(field)).length;
  if (rule.needs.some(({ atLeast, of }) => count(of) < atLeast)) return false;
  if (rule.none && count(rule.none) > 0) return false;
  if (rule.noForm && !seen.hasNoForm) return false;
  if (rule.controls) {
    const { atLeast, of } = rule.controls;
    const there = of.filter((name) => seen.buttons.some(({ words }) => fitsAny(words, [name])));
    if (there.length < atLeast) return false;
  }
  // Last, because it may have to read the page's sentences.
  return !rule.said || seen.says(rule.said);
}

/** The one element a field is, or why there is none. */
function pick(rule: FieldRule, seen: Seen, goOn: readonly HTMLElement[]): Control | Miss['reason'] {
  const all = seen.candidates.get(rule.field) ?? [];
  const [only, second] = scopeOf(all, goOn, seen.buttons);
  if (only) return second ? 'two candidates' : only;
  if (all.length > 0) return 'in another form';
  const named = seen.controls.some(({ words }) => fitsAny(words, rule.names));
  return named ? 'name matched, kind did not' : 'no candidate';
}

function errorsOf(seen: Seen): ErrorId[] {
  const found = new Set<ErrorId>();
  for (const { words } of seen.messages) {
    const rule = seen.landmarks.errors.find(({ said }) => fitsAny(words, said));
    if (rule) found.add(rule.error);
  }
  return [...found];
}

/** Pure in (scan of the document, landmarks of the page); asks the layout, changes nothing. */
export function recognise(scan: Scan, landmarks: Landmarks): Recognition {
  const seen = new Seen(scan, landmarks);
  const rule = landmarks.states.find((state) => holds(state, seen));
  const result: Recognition = {
    state: rule?.state ?? null,
    fields: new Map(),
    names: new Map(),
    missed: [],
    errors: rule ? errorsOf(seen) : [],
    goOn: rule?.goOn ? seen.matching(rule.goOn) : [],
    back: null,
  };
  if (!rule) return result;
  const [back, otherBack] = rule.back ? seen.matching(rule.back) : [];
  if (back && !otherBack) result.back = back;
  for (const field of [...rule.fields, ...(rule.optional ?? [])]) {
    const of = landmarks.fields.find((candidate) => candidate.field === field);
    if (!of) continue;
    const picked = pick(of, seen, result.goOn);
    if (typeof picked === 'object') {
      result.fields.set(field, picked.element);
      result.names.set(field, picked.name);
    } else if (rule.fields.includes(field) || picked === 'two candidates') {
      result.missed.push({ field, reason: picked });
    }
  }
  return result;
}
