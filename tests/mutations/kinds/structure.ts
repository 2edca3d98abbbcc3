import { elementsIn, renewIds } from '../dom';
import type { Mutation } from '../mutation';
import type { TestPage } from '../test-page';

/** Changes made by build tools and redesigns that keep every word. */

const isWrapper = (element: Element): boolean =>
  (/^(DIV|SPAN|SLOT|SECTION|ARTICLE)$/.test(element.tagName) || element.tagName.includes('-')) &&
  !element.shadowRoot &&
  !element.hasAttribute('data-face') &&
  !element.hasAttribute('role') &&
  !element.hasAttribute('style') &&
  !element.hasAttribute('hidden');

/** Gives an element another tag name and keeps its shadow root and children. */
function retag(element: Element, tag: string): void {
  const fresh = document.createElement(tag);
  for (const { name, value } of element.attributes) fresh.setAttribute(name, value);
  if (element.shadowRoot) {
    fresh.attachShadow({ mode: 'open' }).append(...element.shadowRoot.childNodes);
  }
  element.replaceWith(fresh);
  fresh.append(...element.childNodes);
}

function wrap(page: TestPage, element: Element): void {
  const tag = page.chance.one(['div', 'span', 'section', 'fieldset', 'x-part', 'article']);
  const wrapper = document.createElement(tag);
  wrapper.className = page.chance.word();
  element.replaceWith(wrapper);
  // The part becomes a component: it moves into an open shadow root, or is slotted through one.
  if (tag === 'x-part') {
    const root = wrapper.attachShadow({ mode: 'open' });
    if (page.chance.is(0.5)) {
      root.append(element);
      return;
    }
    root.append(document.createElement('slot'));
  }
  wrapper.append(element);
}

export const structure: readonly Mutation[] = [
  {
    id: 'ids-new',
    title: 'ids, classes, names and generated attributes anew',
    keepsName: true,
    apply: (page) => {
      renewIds(page.body, () => `${page.chance.word()}-${page.chance.whole(10_000)}`);
      for (const element of elementsIn(page.body)) {
        if (element.hasAttribute('class')) {
          element.setAttribute('class', `${page.chance.word()} ${page.chance.word()}`);
        }
        if (element.hasAttribute('name') && !(element instanceof HTMLSlotElement)) {
          if (page.chance.is(0.3)) element.removeAttribute('name');
          else element.setAttribute('name', page.chance.word());
        }
        for (const attribute of element.getAttributeNames()) {
          if (attribute.startsWith('lwc-')) {
            element.removeAttribute(attribute);
            element.setAttribute(`lwc-${page.chance.word()}`, '');
          }
        }
      }
      return true;
    },
  },
  {
    id: 'names-crossed',
    title: 'the unseen `name` and `id` of one field on another',
    keepsName: true,
    apply: (page) => {
      const elements = page.wordable().map(({ element }) => element);
      const names = page.chance.shuffled(
        elements.map((element) => element.getAttribute('name') ?? 'field'),
      );
      elements.forEach((element, at) => element.setAttribute('name', names[at] ?? ''));
      return elements.length > 1;
    },
  },
  {
    id: 'tags-new',
    title: 'custom elements under other tag names',
    keepsName: true,
    apply: (page) => {
      const names = new Map<string, string>();
      const custom = elementsIn(page.body).filter((element) => element.tagName.includes('-'));
      for (const element of custom.toReversed()) {
        const tag = names.get(element.tagName) ?? `${page.chance.word()}-${page.chance.word()}`;
        names.set(element.tagName, tag);
        retag(element, tag);
      }
      return custom.length > 0;
    },
  },
  {
    id: 'wrappers-added',
    title: 'wrappers around fields, labels and controls, some with an open root',
    keepsName: true,
    apply: (page) => {
      const fields = [...page.fields.values()];
      for (const { element } of fields) {
        const block = page.block(element);
        // In a table, a wrapper between row and cell is invalid HTML.
        if (page.chance.is(0.5) && !block.closest('table')) wrap(page, block);
        if (page.chance.is(0.3) && !element.closest('label')) {
          const wrapper = document.createElement(page.chance.one(['div', 'span']));
          element.replaceWith(wrapper);
          wrapper.append(element);
        }
      }
      const face = page.face();
      if (face.parentNode && page.chance.is(0.5)) wrap(page, face);
      return fields.length > 0;
    },
  },
  {
    id: 'wrappers-removed',
    title: 'elements that only wrap taken away',
    keepsName: true,
    apply: (page) => {
      let removed = 0;
      for (const element of elementsIn(page.body).toReversed()) {
        if (element === page.body || !isWrapper(element) || element.id || !page.chance.is(0.6))
          continue;
        // Only elements that contain others: removing the span around a text may change which words
        // stand together.
        if (element.childElementCount === 0) continue;
        if ([...element.childNodes].some((node) => node instanceof Text && node.data.trim()))
          continue;
        if (element.slot) continue;
        element.replaceWith(...element.childNodes);
        removed += 1;
      }
      return removed > 0;
    },
  },
  {
    id: 'order',
    title: 'fields in another order',
    keepsName: true,
    apply: (page) => {
      const blocks = [...page.fields.values()].map(({ element }) => page.block(element));
      const brothers = blocks.filter((block) => block.parentNode === blocks[0]?.parentNode);
      if (new Set(brothers).size < 2) return false;
      const places = brothers.map((block) => {
        const place = document.createComment('');
        block.replaceWith(place);
        return place;
      });
      page.chance.shuffled(brothers).forEach((block, at) => places[at]?.replaceWith(block));
      return true;
    },
  },
  {
    id: 'control-kind',
    title: 'the same field by another control: select, older combobox, text area',
    keepsName: true,
    apply: (page) => {
      let changed = false;
      for (const field of page.wordable()) {
        const { element } = field;
        if (element instanceof HTMLInputElement && element.type === 'checkbox') continue;
        if (!page.chance.is(0.5)) continue;
        const choice = element.getAttribute('role') === 'combobox' || element.tagName === 'SELECT';
        let fresh: HTMLElement;
        if (!choice) {
          if (field.id !== 'address' && field.id !== 'companyName') continue;
          fresh = document.createElement('textarea');
        } else if (page.chance.is(0.5) && element.tagName !== 'SELECT') {
          const select = document.createElement('select');
          select.append(new Option('Select an option', ''), new Option('One'), new Option('Two'));
          fresh = select;
        } else {
          const input = document.createElement('input');
          for (const [name, value] of Object.entries({
            type: 'text',
            role: 'combobox',
            'aria-haspopup': 'listbox',
            'aria-expanded': 'false',
            autocomplete: 'off',
          })) {
            input.setAttribute(name, value);
          }
          // The older Lightning combobox was a read-only input.
          if (page.chance.is(0.5)) input.readOnly = true;
          fresh = input;
        }
        for (const name of [
          'id',
          'name',
          'aria-label',
          'aria-labelledby',
          'placeholder',
          'data-is',
          'required',
        ]) {
          const value = element.getAttribute(name);
          if (value) fresh.setAttribute(name, value);
        }
        element.replaceWith(fresh);
        field.places = field.places.map((place) =>
          place.holder === element ? { ...place, holder: fresh } : place,
        );
        field.element = fresh;
        changed = true;
      }
      return changed;
    },
  },
];
