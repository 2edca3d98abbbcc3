/** The landmarks that a person can see, each named once per look. */
import type { FieldRule, Landmarks, TranscriptRule } from '../pages/landmarks';
import type { NameRule } from '../pages/name-rule';
import type { FieldId } from '../pages/controls';
import type { ControlKind, ErrorId } from '../pages/types';
import { nameOfButton, namesOfField, shownName, textOf, type FieldNames } from './names';
import { textBlocks, type Scan } from './scan';
import { newVisibility } from './visibility';
import { matches, pathOf } from './tree';
import { readerOf, sentencesOf } from './words';

/**
 * The part of a page that is one form: the smallest ancestor that contains a field and a button
 * that submits. A newsletter box, a contact form or a search field with the same name has a button
 * of its own that is nearer to it than the form's Next. Undefined if there is none, or for the
 * whole page.
 */
export type Form = Node | undefined;

export interface Control {
  element: HTMLElement;
  kind: ControlKind;
  /** The name that the page shows. */
  name: string;
  /** The fields whose names match, regardless of kind. */
  named: readonly FieldRule[];
  form: Form;
  isLabeled: boolean;
  /** Whether it can be filled in or checked. */
  isOpen: boolean;
}

export interface PageReading {
  landmarks: Landmarks;
  controls: readonly Control[];
  /** The forms that contain at least one field of ours. */
  forms: readonly Form[];
  /** Forms that contain a fillable control without any name. Labels have been lost there. */
  nameless: ReadonlySet<Form>;
  errors: ReadonlySet<ErrorId>;
  /**
   * The controls that match a field by name and kind. In a nameless form, only labeled ones count.
   */
  candidatesFor(field: FieldId, form?: Form): Control[];
  /** The fillable controls, except a search box such as many sites have in their header. */
  toFillIn(form?: Form): Control[];
  /** The buttons, links and tabs of a form that match one of the rules. */
  buttonsNamed(rules?: readonly NameRule[], form?: Form): HTMLElement[];
  /**
   * Whether a heading, a message or, on a page without a form, a sentence matches one of the rules.
   */
  says(rules: readonly NameRule[]): boolean;
  /**
   * How long the page's text must stay like this before we believe it, in ms; null if it does not
   * match.
   */
  reads(rule: TranscriptRule): number | null;
}

/** Examines the landmarks one by one and yields before each. */
export function* look(scan: Scan, landmarks: Landmarks): Generator<void, PageReading> {
  const { vocabulary, states, fields } = landmarks;
  const { selectors } = scan;
  const sees = newVisibility();
  const { words, readings, split, plainly, fits, fitsAny } = readerOf(vocabulary);
  const controls: Control[] = [];
  const errors = new Set<ErrorId>();
  const nameless = new Set<Form>();
  /** The buttons, links and tabs that match a rule, each with the rules that it matches. */
  const buttons: { element: HTMLElement; fitting: NameRule[] }[] = [];
  /** The ancestors of every button that submits. */
  const holding = new Set<Node>();
  /** The page's texts in lower case, each after the sign of its place (see `TranscriptRule`). */
  const lines: string[] = [];

  function* each(selector: string, read: (element: HTMLElement) => unknown): Generator<void, void> {
    for (const element of scan.found) {
      if (!matches(element, selector)) continue;
      yield;
      if (sees(element)) read(element);
    }
  }

  /** Records an element's text and returns its words. */
  const note = (
    sign: string,
    element: HTMLElement,
    text = textOf(element, selectors),
  ): string[] => {
    const plain = plainly(text);
    lines.push(`${element.closest(vocabulary.items) ? '-' : sign} ${plain}`);
    return split(plain);
  };

  /** Returns the fields that a name matches. */
  const fieldsOf = (name: string): FieldRule[] => {
    const ways = readings(name);
    return fields.filter(({ names }) => ways.some((way) => fitsAny(way, names)));
  };

  /**
   * Whether a button submits something. A link leads elsewhere; a help button, or one named after a
   * field, belongs to a single field.
   */
  const sends = (element: HTMLElement, name: string): boolean => {
    const isElsewhere = matches(element, selectors.links);
    // A one-letter name is an icon.
    if (isElsewhere || words(name).join('').length < 2) return false;
    return [name, element.title].every(
      (text) => !fits(words(text), vocabulary.helpers) && fieldsOf(text).length === 0,
    );
  };

  /**
   * Returns the fields that all names of a control agree on. What a person reads takes precedence:
   * a visible label over the name for assistive technology, and that over a placeholder. If two of
   * them name different fields of ours, neither is believed. An invisible name is not believed
   * either if the visible label means nothing to us.
   */
  const fieldsNamed = ({ labels, aria, stand, before }: FieldNames): FieldRule[] => {
    const isLabeled = labels.length > 0;
    const read = isLabeled ? labels : [aria || stand];
    const beside = isLabeled ? [aria] : [stand, before];
    const all = [
      ...read.map(fieldsOf),
      ...beside.map(fieldsOf).filter((named) => named.length > 0),
    ];
    return fields.filter((field) => all.every((named) => named.includes(field)));
  };

  const toFillIn = (form?: Form): Control[] =>
    controls.filter(
      (control) =>
        control.isOpen &&
        (!form || control.form === form) &&
        !fits(words(control.name), vocabulary.search),
    );

  const rules = states.flatMap(
    ({ goOn = [], back = [], controls: pressed = [], buttons: hinted = [] }) => [
      ...goOn,
      ...back,
      ...pressed.flatMap(({ of }) => of),
      ...hinted.map(([, name]) => name),
    ],
  );
  yield* each(selectors.buttons, (element) => {
    const name = nameOfButton(element, selectors);
    const said = note('>', element, name);
    const fitting = rules.filter((rule) => fits(said, rule));
    if (fitting.length > 0) buttons.push({ element, fitting });
    if (sends(element, name)) for (const node of pathOf(element)) holding.add(node);
  });
  yield* each(selectors.messages, (element) => {
    const said = note('#', element);
    const found = landmarks.errors.find((rule) => fitsAny(said, rule.said));
    if (found) errors.add(found.error);
  });
  yield* each(selectors.headings, (element) => note('#', element));
  yield* each(selectors.fields, (element) => {
    const kind = kindOf(element, landmarks);
    if (!kind) return;
    const names = namesOfField(element, selectors);
    const form = [...pathOf(element)].find((node) => holding.has(node));
    const name = shownName(names);
    const named = fieldsNamed(names);
    const isOpen = kind !== 'frame' && kind !== 'prefilled';
    const isLabeled = names.labels.length > 0;
    controls.push({ element, kind, name, named, form, isLabeled, isOpen });
    if (isOpen && name === '') nameless.add(form);
  });
  // A page without a form is recognized by the rest of its text.
  if (toFillIn().length === 0) {
    for (const element of textBlocks(scan)) {
      yield;
      if (element && sees(element)) note('', element);
    }
    for (const root of scan.roots) {
      for (const element of root.querySelectorAll<HTMLElement>(vocabulary.busy)) {
        if (sees(element)) note('~', element);
      }
    }
  }

  return {
    landmarks,
    controls,
    // Fields without any button near them belong to no form.
    forms: [
      ...new Set(controls.filter(({ named }) => named.length > 0).map(({ form }) => form)),
    ].filter(Boolean),
    nameless,
    errors,
    toFillIn,
    candidatesFor: (field, form) =>
      controls.filter(
        (control) =>
          control.named.some((rule) => rule.field === field && rule.kinds.includes(control.kind)) &&
          (!form || control.form === form) &&
          (control.isLabeled || !nameless.has(control.form)),
      ),
    buttonsNamed: (wantedRules = [], form) =>
      buttons
        .filter(
          ({ element, fitting }) =>
            wantedRules.some((rule) => fitting.includes(rule)) &&
            (!form || [...pathOf(element)].includes(form)),
        )
        .map(({ element }) => element),
    says: (statements) =>
      lines.some(
        (line) =>
          !line.startsWith('>') && sentencesOf(line).some((one) => fitsAny(split(one), statements)),
      ),
    reads: ({ has, lacks, proof, after }) => {
      const isIn = (pattern: string) => new RegExp(pattern, 'mu').test(lines.join('\n'));
      if (!isIn(has) || isIn(lacks)) return null;
      return isIn(proof) ? 0 : after;
    },
  };
}

/** Returns the kind of a form control, or null if the guide never speaks about it. */
export const kindOf = (element: Element, { kinds }: Landmarks): ControlKind | null =>
  kinds.find(([selector]) => matches(element, selector))?.[1] ?? null;
