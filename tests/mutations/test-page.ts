import { buttonIds, type ControlId, type FieldId } from '../../lib/pages/controls';
import type { StateId } from '../../lib/pages/types';
import type { Base } from './bases';
import { elementsIn, parentOf, textsIn } from './dom';
import type { Chance } from './random';

/** A place that holds a field's name and can be reworded. */
interface Place {
  holder: Text | Element;
  /** Absent for a text node. */
  attribute?: string;
}

export interface Field {
  id: FieldId;
  element: HTMLElement;
  /** What a person reads now. */
  label: string;
  places: Place[];
}

/** What is true about one field or button on the changed page. */
export interface Truth {
  /** The mark of the element where its hint is right; null: nowhere. */
  at: string | null;
  /** Whether its absence counts as "not found". */
  wanted: boolean;
}

const nameAttributes = ['aria-label', 'placeholder', 'title'];
const actionWords = /^(next|back|submit|continue|previous|cancel|send|save|add|home)\b/i;

const clean = (text: string): string => text.replaceAll('*', '').replace(/\s+/g, ' ').trim();

const isAction = (element: Element): boolean =>
  element instanceof HTMLInputElement
    ? ['button', 'submit'].includes(element.type)
    : element instanceof HTMLButtonElement && actionWords.test(clean(element.textContent ?? ''));

/**
 * The page that is being changed: its fields, what is true about them, and methods to reword them.
 */
export class TestPage {
  readonly fields = new Map<FieldId, Field>();
  readonly truth = new Map<ControlId, Truth>();
  /** Fields with a held-out label. No failure may print it. */
  readonly heldOut = new Set<ControlId>();
  /** Fields whose label is one of the open synonyms. */
  readonly synonym = new Set<ControlId>();
  /**
   * Fields whose name two controls have. While only one of them is there, nobody can know which it
   * is.
   */
  readonly ambiguous = new Set<ControlId>();
  /**
   * Set by a mutation that shows the page bit by bit. Shows the next bit; returns false when
   * everything is shown.
   */
  showMore: (() => boolean) | null = null;
  readonly state: StateId | null;

  constructor(
    readonly base: Base,
    readonly body: HTMLElement,
    readonly chance: Chance,
    /** Other pages of the same build, as a source of parts. */
    readonly relatives: readonly Base[],
  ) {
    this.state = base.state;
    for (const element of elementsIn(body)) {
      // A button's hint may be missing on a changed page, but must not be anywhere else.
      const pressed = buttonIds.find((id) => id === element.getAttribute('data-pressed'));
      if (pressed) this.truth.set(pressed, { at: pressed, wanted: false });
      const id = element.getAttribute('data-is');
      if (!id || !(element instanceof HTMLElement)) continue;
      const label = base.labels[id as FieldId];
      if (label !== undefined) this.addField(id as FieldId, element, label);
    }
  }

  /** Registers an element as a true field. */
  addField(id: FieldId, element: HTMLElement, label: string): void {
    this.fields.set(id, { id, element, label, places: this.placesOf(element, label) });
    this.truth.set(id, { at: id, wanted: true });
  }

  /** Rewords a copy of a field, which is not a true field itself. */
  renameCopy(of: Field, element: HTMLElement, label: string): void {
    this.rename({ ...of, element, places: this.placesOf(element, of.label) }, label);
  }

  /** Marks a field as gone: no hint for it may appear anywhere. */
  lose(id: FieldId): void {
    this.fields.delete(id);
    this.truth.set(id, { at: null, wanted: false });
  }

  /**
   * Returns the fields whose label can be reworded: all except the CAPTCHA, whose frame belongs to
   * another site.
   */
  wordable(): Field[] {
    return [...this.fields.values()].filter(({ id }) => id !== 'captcha');
  }

  rename(field: Field, label: string): void {
    for (const { holder, attribute } of field.places) {
      if (holder instanceof Text) {
        holder.data = holder.data.replace(/\S[\s\S]*\S|\S/, () => label);
      } else if (attribute) {
        holder.setAttribute(attribute, label);
      }
    }
    field.label = label;
  }

  /** Returns the part that changes with the state. */
  face(): Element {
    const faces = elementsIn(this.body).filter((element) => element.hasAttribute('data-face'));
    const last = faces.at(-1);
    if (!last) throw new Error(`${this.base.id} has no face`);
    return last;
  }

  /**
   * Returns the largest part of the page that belongs to this control alone: its label, its help,
   * its frame.
   */
  block(control: Element): Element {
    let block = control;
    for (;;) {
      const parent = parentOf(block);
      if (!parent || parent === this.body || parent.hasAttribute('data-face')) return block;
      const others = elementsIn(parent).some(
        (element) =>
          (element !== control && element.hasAttribute('data-is')) ||
          isAction(element) ||
          /^(H[1-6]|P)$/.test(element.tagName),
      );
      if (others) return block;
      block = parent;
    }
  }

  private placesOf(control: HTMLElement, label: string): Place[] {
    const block = this.block(control);
    const texts: Place[] = textsIn(block)
      .filter((text) => clean(text.data) === clean(label))
      .map((holder) => ({ holder }));
    const attributes = elementsIn(block).flatMap((holder): Place[] =>
      nameAttributes
        .filter((attribute) => clean(holder.getAttribute(attribute) ?? '') === clean(label))
        .map((attribute) => ({ holder, attribute })),
    );
    return [...texts, ...attributes];
  }
}
