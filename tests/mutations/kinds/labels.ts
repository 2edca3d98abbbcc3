import { elementsIn, make, rootOf } from '../dom';
import type { Mutation } from '../mutation';
import type { Field, TestPage } from '../test-page';

/** The ways in which a label can be associated with its control. */

/** Removes every trace of the name from the field. The rest of its block stays. */
function strip(field: Field): void {
  for (const { holder, attribute } of field.places) {
    if (attribute) {
      if (holder instanceof Element) holder.removeAttribute(attribute);
      continue;
    }
    const label = holder.parentElement?.closest('label') ?? holder.parentElement;
    if (!label) continue;
    if (label.contains(field.element)) label.replaceWith(field.element);
    else label.remove();
  }
  field.element.removeAttribute('aria-labelledby');
}

/** Puts the name where `tie` says. Returns false for a control that cannot carry it that way. */
function retie(page: TestPage, tie: (field: Field) => HTMLElement | null): boolean {
  const fields = page.wordable();
  const chosen = page.chance.is(0.6) ? fields : fields.filter(() => page.chance.is(0.5));
  let changed = false;
  for (const field of chosen) {
    // A label that is in pieces (its places are gone) or in two roots cannot be removed cleanly.
    if (field.places.length === 0) continue;
    if (field.places.some(({ holder }) => !holder.isConnected)) continue;
    strip(field);
    const text = tie(field);
    field.places = [];
    if (text) {
      for (const node of text.childNodes) {
        if (node instanceof Text) field.places.push({ holder: node });
      }
    }
    for (const attribute of ['aria-label', 'placeholder']) {
      if (field.element.getAttribute(attribute) === field.label) {
        field.places.push({ holder: field.element, attribute });
      }
    }
    changed = true;
  }
  return changed;
}

const named = (tag: string, text: string): HTMLElement => {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
};

/** Makes ids unique first: a page has many `id="input"` in as many roots. */
function freshId(page: TestPage, field: Field): string {
  const id = `${page.chance.word()}-${field.id.length}${page.chance.whole(1000)}`;
  return rootOf(field.element).getElementById(id) ? freshId(page, field) : id;
}

const isText = (field: Field): boolean =>
  field.element instanceof HTMLTextAreaElement ||
  (field.element instanceof HTMLInputElement && field.element.type !== 'checkbox');

export const labels: readonly Mutation[] = [
  {
    id: 'label-for',
    title: 'label tied by `for`',
    keepsName: true,
    group: 'label',
    apply: (page) =>
      retie(page, (field) => {
        const label = named('label', field.label);
        field.element.id = freshId(page, field);
        label.setAttribute('for', field.element.id);
        field.element.before(label);
        return label;
      }),
  },
  {
    id: 'label-wrapping',
    title: 'label around the control',
    keepsName: true,
    group: 'label',
    apply: (page) =>
      retie(page, (field) => {
        const label = document.createElement('label');
        const text = named('span', field.label);
        field.element.replaceWith(label);
        if (field.element instanceof HTMLInputElement && field.element.type === 'checkbox') {
          label.append(field.element, ' ', text);
        } else label.append(text, ' ', field.element);
        return text;
      }),
  },
  {
    id: 'aria-label',
    title: '`aria-label`, with or without the same words beside it',
    keepsName: true,
    group: 'label',
    apply: (page) =>
      retie(page, (field) => {
        field.element.setAttribute('aria-label', field.label);
        if (page.chance.is(0.5)) return null;
        const text = named('div', field.label);
        field.element.before(text);
        return text;
      }),
  },
  {
    id: 'aria-labelledby',
    title: '`aria-labelledby`, sometimes of two parts',
    keepsName: true,
    group: 'label',
    apply: (page) =>
      retie(page, (field) => {
        const text = named('span', field.label);
        text.id = freshId(page, field);
        field.element.before(text);
        let ids = text.id;
        if (page.chance.is(0.3)) {
          const star = make('<span class="req"> *</span>');
          star.id = `${text.id}-req`;
          text.after(star);
          ids += ` ${star.id}`;
        }
        field.element.setAttribute('aria-labelledby', ids);
        return text;
      }),
  },
  {
    id: 'placeholder-only',
    title: 'the name only as placeholder',
    keepsName: true,
    group: 'label',
    apply: (page) =>
      page.wordable().some(isText) &&
      retie(page, (field) => {
        if (isText(field)) {
          field.element.setAttribute('placeholder', field.label);
          return null;
        }
        field.element.setAttribute('aria-label', field.label);
        return null;
      }),
  },
  {
    id: 'label-untied',
    title:
      'the label stands above its control but is tied to nothing, or to an id that is not there',
    keepsName: false,
    group: 'label',
    apply: (page) => {
      const broken = page.chance.is(0.5);
      return retie(page, (field) => {
        const label = named(broken ? 'label' : 'div', field.label);
        if (broken) label.setAttribute('for', `${page.chance.word()}-gone`);
        field.element.before(label);
        return label;
      });
    },
  },
  {
    id: 'help-button',
    title: 'a help button beside or inside the label',
    keepsName: true,
    apply: (page) => {
      let changed = false;
      for (const field of page.wordable()) {
        const place = field.places.find(({ attribute }) => attribute === undefined)?.holder;
        const label = place?.parentElement;
        if (!label || !page.chance.is(0.6)) continue;
        const help = make(
          page.chance.one([
            '<button type="button" class="slds-button slds-button_icon"><span class="slds-assistive-text">Help</span></button>',
            '<lightning-helptext><button type="button"><span>Help</span></button></lightning-helptext>',
            '<button type="button" aria-label="More information">?</button>',
            '<a href="#help" role="button" title="Help">ⓘ</a>',
            `<button type="button" aria-label="Help for ${field.label.replaceAll('"', '').replaceAll('&', 'and')}">i</button>`,
            '<span tabindex="0" role="img" aria-label="info" title="Must match CBP Form 5106">ⓘ</span>',
          ]),
        );
        if (page.chance.is(0.5)) label.append(help);
        else label.after(help);
        changed = true;
      }
      return changed;
    },
  },
  {
    id: 'errors-shown',
    title: 'field errors and a banner that name fields',
    keepsName: true,
    apply: (page) => {
      const fields = page.wordable();
      const [first] = fields;
      if (!first) return false;
      for (const field of fields) {
        if (!page.chance.is(0.5)) continue;
        const id = freshId(page, field);
        const help = make('<div class="slds-form-element__help" aria-live="assertive"></div>');
        help.id = id;
        help.textContent = `${field.label} Complete this field.`;
        field.element.after(help);
        field.element.setAttribute('aria-invalid', 'true');
        field.element.setAttribute('aria-describedby', id);
      }
      const banner = make(
        '<div role="alert"><span>error</span><h2>Review the following fields</h2><ul></ul></div>',
      );
      const list = elementsIn(banner).find((element) => element.tagName === 'UL');
      for (const field of fields) list?.append(named('li', field.label));
      page.block(first.element).before(banner);
      return true;
    },
  },
];
