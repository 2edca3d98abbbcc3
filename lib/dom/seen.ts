/** What a person can see of the landmarks, each named once per look. */
import type { ControlKind, FieldRule, Landmarks, NameRule } from '../pages/landmarks';
import type { FieldId } from '../pages/types';
import { controlKindOf } from './control-kind';
import { groupsOf, type Button } from './groups';
import { nameOfButton, namesOfField, shownName, textOf, type FieldNames } from './names';
import { textBlocks, type Scan } from './scan';
import { Sight } from './sight';
import { Reader, sentencesOf } from './words';

export interface Control {
  element: HTMLElement;
  kind: ControlKind;
  /** As the page shows it. */
  name: string;
  /** The fields whose names fit, whatever the kind. */
  named: readonly FieldId[];
  /** The form it stands in: see `groupsOf`. */
  group: Node | null;
}

/**
 * The fields that a control is by all that names it. What a person reads decides: a label in sight over
 * what assistive technology is told, that over a placeholder. Where one says another of our fields,
 * none is believed.
 */
function fieldsNamed(
  { labels, aria, stand }: FieldNames,
  rules: readonly FieldRule[],
  reader: Reader,
): FieldId[] {
  const of = (text: string) => {
    const readings = reader.readings(text);
    return rules
      .filter(({ names }) => readings.some((words) => reader.fitsAny(words, names)))
      .map(({ field }) => field);
  };
  const said = [...labels, aria].filter(Boolean).map(of);
  const whole = of(labels.join(' ') || aria || stand);
  const first = labels.length > 0 ? [...whole, ...said.slice(0, labels.length).flat()] : whole;
  return [...new Set(first)].filter((field) =>
    said.every((fields) => fields.length === 0 || fields.includes(field)),
  );
}

export class Seen {
  readonly controls: Control[];
  readonly buttons: Button[];
  readonly headings: string[][];
  readonly messages: string[][];
  readonly reader: Reader;
  readonly #sight: Sight;

  constructor(
    readonly scan: Scan,
    landmarks: Landmarks,
  ) {
    this.#sight = new Sight(scan.document);
    const reader = new Reader(landmarks.vocabulary);
    this.reader = reader;
    const spoken = (element: Element) => reader.words(textOf(element));
    const inSight = <T extends HTMLElement>(elements: readonly T[]): T[] =>
      elements.filter((element) => this.#sight.sees(element));
    this.buttons = inSight(scan.buttons).map((element) => ({
      element,
      words: reader.words(nameOfButton(element)),
    }));
    this.headings = inSight(scan.headings).map(spoken);
    this.messages = inSight(scan.messages).map(spoken);
    const all = inSight([...scan.fields, ...scan.frames]);
    const groups = groupsOf(all, this.buttons, reader);
    this.controls = all.flatMap((element) => {
      const kind = controlKindOf(element);
      if (!kind) return [];
      const names = namesOfField(element);
      const named = fieldsNamed(names, landmarks.fields, reader);
      const group = groups.get(element) ?? null;
      return { element, kind, name: shownName(names), named, group };
    });
  }

  /** Controls that a field may be by name and kind, in one form or, for `undefined`, on the whole page. */
  candidates(rule: FieldRule, group?: Node | null): Control[] {
    return this.controls.filter(
      (control) =>
        rule.kinds.includes(control.kind) &&
        control.named.includes(rule.field) &&
        (group === undefined || control.group === group),
    );
  }

  /** The forms of the page, as far as a field of ours may stand in them. */
  get groups(): (Node | null)[] {
    return [
      ...new Set(this.controls.filter(({ named }) => named.length > 0).map((of) => of.group)),
    ];
  }

  /** How many fields of a form can be filled in, whatever they are called. */
  toFillIn(group: Node | null | undefined): number {
    return this.controls.filter(
      ({ kind, group: of }) => of === group && (kind === 'textbox' || kind === 'combobox'),
    ).length;
  }

  /** True when nothing is there to fill in, but for a search box as many sites have in their head. */
  get hasNoForm(): boolean {
    return this.controls.every(
      ({ kind, name }) =>
        kind === 'prefilled' ||
        kind === 'frame' ||
        this.reader.fits(this.reader.words(name), this.reader.vocabulary.search),
    );
  }

  /** True when a heading, a message or, on a page without a form, a sentence says one of these. */
  says(rules: readonly NameRule[]): boolean {
    const spoken = [...this.headings, ...this.messages].some((words) =>
      this.reader.fitsAny(words, rules),
    );
    if (spoken || !this.hasNoForm) return spoken;
    return textBlocks(this.scan)
      .filter((element) => this.#sight.sees(element))
      .some((element) =>
        sentencesOf(textOf(element)).some((one) =>
          this.reader.fitsAny(this.reader.words(one), rules),
        ),
      );
  }

  /** Buttons, links and tabs that are one of these. */
  matching(rules: readonly NameRule[]): HTMLElement[] {
    return this.buttons
      .filter(({ words }) => this.reader.fitsAny(words, rules))
      .map(({ element }) => element);
  }
}
