/** What a person can see of the landmarks, each named once per look. */
import type { ControlKind, FieldRule, Landmarks } from '../pages/landmarks';
import type { NameRule } from '../pages/name-rule';
import type { FieldId } from '../pages/types';
import { nameOfButton, namesOfField, shownName, textOf, type FieldNames } from './names';
import { textBlocks, wanted, type Scan } from './scan';
import { Sight } from './sight';
import { matches, pathOf } from './tree';
import { Reader, sentencesOf } from './words';

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

export class Seen {
  readonly controls: Control[] = [];
  readonly headings: string[][] = [];
  readonly messages: string[][] = [];
  /** Forms with a control to fill in that nothing names: labels have come loose there. */
  readonly nameless = new Set<Form>();
  readonly reader: Reader;
  readonly #sight = new Sight();
  /** Buttons, links and tabs that a rule speaks of, each with the rules that fit. */
  readonly #buttons: { element: HTMLElement; fitting: NameRule[] }[] = [];
  /** What holds a button that sends something off. */
  readonly #holding = new Set<Node>();

  constructor(
    readonly scan: Scan,
    readonly landmarks: Landmarks,
  ) {
    this.reader = new Reader(landmarks.vocabulary);
  }

  /** Judges one element after the other; to be called once, and first. */
  *look(): Generator<void, void> {
    const { reader, landmarks } = this;
    const rules = landmarks.states.flatMap(
      ({ goOn = [], back = [], controls = [], buttons = [] }) => [
        ...goOn,
        ...back,
        ...controls.flatMap(({ of }) => of),
        ...buttons.map(([, name]) => name),
      ],
    );
    yield* this.#each(wanted.buttons, (element) => {
      const name = nameOfButton(element);
      const words = reader.words(name);
      const fitting = rules.filter((rule) => reader.fits(words, rule));
      if (fitting.length > 0) this.#buttons.push({ element, fitting });
      if (this.#sends(element, name)) for (const node of pathOf(element)) this.#holding.add(node);
    });
    const into = (list: string[][]) => (element: HTMLElement) => {
      list.push(reader.words(textOf(element)));
    };
    yield* this.#each(wanted.messages, into(this.messages));
    yield* this.#each(wanted.headings, into(this.headings));
    yield* this.#each(wanted.fields, (element) => {
      const kind = kindOf(element, landmarks);
      if (!kind) return;
      const names = namesOfField(element);
      const form = this.#formOf(element);
      const name = shownName(names);
      const named = this.#fieldsNamed(names);
      const isOpen = kind !== 'frame' && kind !== 'prefilled';
      const isLabelled = names.labels.length > 0;
      this.controls.push({ element, kind, name, named, form, isLabelled, isOpen });
      if (isOpen && name === '') this.nameless.add(form);
    });
  }

  /** What is wanted and in sight, with a stop before each. */
  *#each(selector: string, read: (element: HTMLElement) => void): Generator<void, void> {
    for (const element of this.scan.found) {
      if (!matches(element, selector)) continue;
      yield;
      if (this.#sight.sees(element)) read(element);
    }
  }

  /** A link leads elsewhere, a help button belongs to one field, and so does what is named like one. */
  #sends(element: HTMLElement, name: string): boolean {
    const { reader } = this;
    const isElsewhere = matches(element, 'a:not([role=button]),[role=tab],[role=menuitem]');
    // A name of one letter is an icon's.
    if (isElsewhere || reader.words(name).join('').length < 2) return false;
    return [name, element.title].every(
      (text) =>
        !reader.fits(reader.words(text), reader.vocabulary.helpers) &&
        this.#fieldsOf(text).length === 0,
    );
  }

  #formOf(element: HTMLElement): Form {
    return [...pathOf(element)].find((node) => this.#holding.has(node));
  }

  /** The fields that a name fits. */
  #fieldsOf(name: string): FieldRule[] {
    const readings = this.reader.readings(name);
    return this.landmarks.fields.filter(({ names }) =>
      readings.some((words) => this.reader.fitsAny(words, names)),
    );
  }

  /**
   * The fields that a control is by all that names it. What a person reads decides: a label in sight
   * over what assistive technology is told, that over a placeholder. Where one says another of our
   * fields, none is believed; nor what is out of sight where the label in sight says nothing we know.
   */
  #fieldsNamed({ labels, aria, stand, before }: FieldNames): FieldRule[] {
    const isLabelled = labels.length > 0;
    const read = isLabelled ? labels : [aria || stand];
    const beside = isLabelled ? [aria] : [stand, before];
    const all = [
      ...read.map((name) => this.#fieldsOf(name)),
      ...beside.map((name) => this.#fieldsOf(name)).filter((fields) => fields.length > 0),
    ];
    return this.landmarks.fields.filter((field) => all.every((fields) => fields.includes(field)));
  }

  /** Controls that a field may be by name and kind; among nameless ones only a label is believed. */
  candidates(field: FieldId, form?: Form): Control[] {
    return this.controls.filter(
      (control) =>
        control.named.some((rule) => rule.field === field && rule.kinds.includes(control.kind)) &&
        (form === undefined || control.form === form) &&
        (control.isLabelled || !this.nameless.has(control.form)),
    );
  }

  /** The forms of the page, as far as a field of ours may stand in them. */
  get forms(): Form[] {
    const named = this.controls.filter((control) => control.named.length > 0);
    // Fields beside no button at all are part of no form.
    return [...new Set(named.map(({ form }) => form))].filter(Boolean);
  }

  /** What can be filled in, but for a search box as many sites have in their head. */
  toFillIn(form?: Form): Control[] {
    const { reader } = this;
    return this.controls.filter(
      (control) =>
        control.isOpen &&
        (form === undefined || control.form === form) &&
        !reader.fits(reader.words(control.name), reader.vocabulary.search),
    );
  }

  /** True when a heading, a message or, on a page without a form, a sentence says one of these. */
  *says(rules: readonly NameRule[]): Generator<void, boolean> {
    const { reader } = this;
    const isSaid = (words: string[]) => reader.fitsAny(words, rules);
    if ([...this.headings, ...this.messages].some(isSaid)) return true;
    if (this.toFillIn().length > 0) return false;
    for (const element of textBlocks(this.scan)) {
      yield;
      if (!element || !this.#sight.sees(element)) continue;
      if (sentencesOf(textOf(element)).some((one) => isSaid(reader.words(one)))) return true;
    }
    return false;
  }

  /** Buttons, links and tabs of a form that are one of these. */
  matching(rules: readonly NameRule[] = [], form?: Form): HTMLElement[] {
    return this.#buttons
      .filter(
        ({ element, fitting }) =>
          rules.some((rule) => fitting.includes(rule)) &&
          (!form || [...pathOf(element)].includes(form)),
      )
      .map(({ element }) => element);
  }
}

/** The kind of a form control, or null for what the guide never speaks about. */
export const kindOf = (element: Element, { kinds }: Landmarks): ControlKind | null =>
  kinds.find(([selector]) => matches(element, selector))?.[1] ?? null;
