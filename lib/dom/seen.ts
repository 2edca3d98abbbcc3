/** What a person can see of the landmarks, each named once per look. */
import type { ControlKind, FieldRule, Landmarks, TranscriptRule } from '../pages/landmarks';
import type { NameRule } from '../pages/name-rule';
import type { ErrorId, FieldId } from '../pages/types';
import { nameOfButton, namesOfField, shownName, textOf, type FieldNames } from './names';
import { textBlocks, type Scan } from './scan';
import { newSight } from './sight';
import { matches, pathOf } from './tree';
import { readerOf, sentencesOf } from './words';

/**
 * A piece of the page that is one form: the smallest that holds a field and a button that sends
 * something off. A newsletter box, a contact form or a search field of the same name has a button of
 * its own, nearer to it than the form's Next. Undefined where there is none, or for the whole page.
 */
export type Form = Node | undefined;

export interface Control {
  element: HTMLElement;
  kind: ControlKind;
  /** As the page shows it. */
  name: string;
  /** The fields whose names fit, whatever the kind. */
  named: readonly FieldRule[];
  form: Form;
  isLabelled: boolean;
  /** It can be filled in, or ticked. */
  isOpen: boolean;
}

export interface Seen {
  landmarks: Landmarks;
  controls: readonly Control[];
  /** The forms of the page, as far as a field of ours may stand in them. */
  forms: readonly Form[];
  /** Forms with a control to fill in that nothing names: labels have come loose there. */
  nameless: ReadonlySet<Form>;
  errors: ReadonlySet<ErrorId>;
  /** Controls that a field may be by name and kind; among nameless ones only a label is believed. */
  candidates(field: FieldId, form?: Form): Control[];
  /** What can be filled in, but for a search box as many sites have in their head. */
  toFillIn(form?: Form): Control[];
  /** Buttons, links and tabs of a form that are one of these. */
  matching(rules?: readonly NameRule[], form?: Form): HTMLElement[];
  /** True when a heading, a message or, on a page without a form, a sentence says one of these. */
  says(rules: readonly NameRule[]): boolean;
  /** How long the page must go on reading like this to be believed, ms; null when it does not read so. */
  reads(rule: TranscriptRule): number | null;
}

/** Judges one element after the other, with a stop before each. */
export function* look(scan: Scan, landmarks: Landmarks): Generator<void, Seen> {
  const { vocabulary, states, fields } = landmarks;
  const { selectors } = scan;
  const sees = newSight();
  const { words, readings, split, plainly, fits, fitsAny } = readerOf(vocabulary);
  const controls: Control[] = [];
  const errors = new Set<ErrorId>();
  const nameless = new Set<Form>();
  /** Buttons, links and tabs that a rule speaks of, each with the rules that fit. */
  const buttons: { element: HTMLElement; fitting: NameRule[] }[] = [];
  /** What holds a button that sends something off. */
  const holding = new Set<Node>();
  /** What the page says, in small letters, each text after the sign of its place. */
  const lines: string[] = [];

  function* each(selector: string, read: (element: HTMLElement) => unknown): Generator<void, void> {
    for (const element of scan.found) {
      if (!matches(element, selector)) continue;
      yield;
      if (sees(element)) read(element);
    }
  }

  /** Notes what an element says; gives its words. */
  const note = (
    sign: string,
    element: HTMLElement,
    text = textOf(element, selectors),
  ): string[] => {
    const plain = plainly(text);
    lines.push(`${element.closest(vocabulary.items) ? '-' : sign} ${plain}`);
    return split(plain);
  };

  /** The fields that a name fits. */
  const fieldsOf = (name: string): FieldRule[] => {
    const ways = readings(name);
    return fields.filter(({ names }) => ways.some((one) => fitsAny(one, names)));
  };

  /** A link leads elsewhere, a help button belongs to one field, and so does what is named like one. */
  const sends = (element: HTMLElement, name: string): boolean => {
    const isElsewhere = matches(element, selectors.links);
    // A name of one letter is an icon's.
    if (isElsewhere || words(name).join('').length < 2) return false;
    return [name, element.title].every(
      (text) => !fits(words(text), vocabulary.helpers) && fieldsOf(text).length === 0,
    );
  };

  /**
   * The fields that a control is by all that names it. What a person reads decides: a label in sight
   * over what assistive technology is told, that over a placeholder. Where one says another of our
   * fields, none is believed; nor what is out of sight where the label in sight says nothing we know.
   */
  const fieldsNamed = ({ labels, aria, stand, before }: FieldNames): FieldRule[] => {
    const isLabelled = labels.length > 0;
    const read = isLabelled ? labels : [aria || stand];
    const beside = isLabelled ? [aria] : [stand, before];
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
        (form === undefined || control.form === form) &&
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
    const isLabelled = names.labels.length > 0;
    controls.push({ element, kind, name, named, form, isLabelled, isOpen });
    if (isOpen && name === '') nameless.add(form);
  });
  // A page without a form is known by what else it says.
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
    // Fields beside no button at all are part of no form.
    forms: [
      ...new Set(controls.filter(({ named }) => named.length > 0).map(({ form }) => form)),
    ].filter(Boolean),
    nameless,
    errors,
    toFillIn,
    candidates: (field, form) =>
      controls.filter(
        (control) =>
          control.named.some((rule) => rule.field === field && rule.kinds.includes(control.kind)) &&
          (form === undefined || control.form === form) &&
          (control.isLabelled || !nameless.has(control.form)),
      ),
    matching: (wantedRules = [], form) =>
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

/** The kind of a form control, or null for what the guide never speaks about. */
export const kindOf = (element: Element, { kinds }: Landmarks): ControlKind | null =>
  kinds.find(([selector]) => matches(element, selector))?.[1] ?? null;
