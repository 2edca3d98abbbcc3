import { elementsIn, make, textsIn } from '../dom';
import type { Mutation } from '../mutation';
import type { TestPage } from '../test-page';
import { languages, type Language } from '../translations';

/** What browsers, frameworks and careless pages do to a page as a whole. */

function inFonts(text: Text): void {
  const outer = make(
    '<font dir="auto" style="vertical-align: inherit"><font dir="auto" style="vertical-align: inherit"></font></font>',
  );
  text.replaceWith(outer);
  outer.firstElementChild?.append(text);
}

const wordsOf = (page: TestPage): Text[] =>
  textsIn(page.body).filter(
    (text) => text.data.trim() && !/^(STYLE|SCRIPT)$/.test(text.parentElement?.tagName ?? ''),
  );

function translate(page: TestPage, language: Language): void {
  const attributesToo = page.chance.is(0.5);
  // Some translators do not look into open shadow roots.
  const rootsToo = page.chance.is(0.5);
  for (const field of page.wordable()) {
    const word = language.fields[field.id];
    if (!word) continue;
    field.places = field.places.filter(
      ({ holder, attribute }) =>
        (attribute === undefined || attributesToo) &&
        (rootsToo || !(holder.getRootNode() instanceof ShadowRoot)),
    );
    page.rename(field, word);
  }
  const done = new Set<Node>(
    [...page.fields.values()].flatMap(({ places }) => places.map(({ holder }) => holder)),
  );
  for (const text of wordsOf(page)) {
    if (text.getRootNode() instanceof ShadowRoot && !rootsToo) continue;
    const known = language.words[text.data.trim()];
    if (!done.has(text)) text.data = known ?? page.chance.one(language.filler);
    inFonts(text);
  }
}

/** Names by which a form or the document returns a control instead of its own property. */
const clobbering: readonly string[] = [
  'body',
  'documentElement',
  'querySelector',
  'querySelectorAll',
  'getElementById',
  'createTreeWalker',
  'children',
  'childNodes',
  'firstChild',
  'firstElementChild',
  'nextSibling',
  'parentNode',
  'parentElement',
  'attributes',
  'getAttribute',
  'hasAttribute',
  'closest',
  'matches',
  'labels',
  'textContent',
  'innerText',
  'nodeType',
  'nodeName',
  'tagName',
  'shadowRoot',
  'checkVisibility',
  'getRootNode',
  'contains',
  'id',
  'role',
  'title',
  'hidden',
  'elements',
  'form',
  'submit',
  'ownerDocument',
  'isConnected',
];

/** Puts the content back in ten pieces, in the page's order or any other. */
function inTen(page: TestPage): () => boolean {
  const face = page.face();
  const parts = new Set<Element>(
    [...page.fields.values()].map(({ element }) => page.block(element)),
  );
  for (const element of elementsIn(page.body)) {
    const loose =
      /^(H[1-6]|P|BUTTON|FORM|ASIDE|FOOTER|DL)$/.test(element.tagName) && element !== face;
    const inside = [...parts].some(
      (part) =>
        part === element ||
        elementsIn(part).includes(element) ||
        elementsIn(element).includes(part),
    );
    if (loose && !inside) parts.add(element);
  }
  const places = [...parts].map((part) => {
    const place = document.createComment('');
    part.replaceWith(place);
    return { part, place };
  });
  const order = page.chance.is(0.5) ? places : page.chance.shuffled(places);
  const size = Math.max(1, Math.ceil(order.length / 10));
  return () => {
    const bit = order.splice(0, size);
    for (const { part, place } of bit) place.replaceWith(part);
    return order.length > 0;
  };
}

export const hostile: readonly Mutation[] = [
  {
    id: 'fonts',
    title: '`<font>` wrappers as a translation leaves them, words unchanged',
    keepsName: true,
    group: 'translation',
    apply: (page) => {
      for (const text of wordsOf(page)) inFonts(text);
      return true;
    },
  },
  {
    id: 'translated',
    title: 'translated by the browser: Spanish, German, French, Portuguese, Chinese',
    keepsName: false,
    group: 'translation',
    apply: (page) => {
      const language = page.chance.one(languages);
      translate(page, language);
      document.documentElement.lang = language.code;
      document.documentElement.className = 'translated-ltr';
      return true;
    },
  },
  {
    id: 'late',
    title: 'rendered in ten pieces, looked at after each',
    keepsName: true,
    group: 'late',
    apply: (page) => {
      if (page.fields.size === 0) return false;
      page.showMore = inTen(page);
      return true;
    },
  },
  // After this, nothing on the page can be trusted, so no step that reads it may follow.
  {
    id: 'clobbering',
    title: 'DOM clobbering: `<input name="body">` and the like, in the form and in the document',
    keepsName: true,
    apply: (page) => {
      const face = page.face();
      const form = document.createElement('form');
      const names = page.chance.shuffled(clobbering).slice(0, 3 + page.chance.whole(10));
      const controls = names.map((name) => {
        const control = document.createElement('input');
        control.type = 'hidden';
        control.setAttribute(page.chance.is(0.8) ? 'name' : 'id', name);
        return control;
      });
      const images = page.chance
        .shuffled(clobbering)
        .slice(0, 4)
        .map((name) => {
          const image = document.createElement(page.chance.one(['img', 'form', 'embed']));
          image.setAttribute('name', name);
          image.style.display = 'none';
          return image;
        });
      page.body.append(...images);
      if (face instanceof HTMLFormElement) {
        face.append(...controls);
        return true;
      }
      face.replaceWith(form);
      form.append(face, ...controls);
      return true;
    },
  },
  // At the very end, so that no other step has to walk through these nodes.
  {
    id: 'nodes-100000',
    title: '100,000 nodes around',
    keepsName: true,
    weight: 0.06,
    apply: (page) => {
      const row = '<div class="row"><span>cell</span><span>cell</span><i></i><b>x</b></div>'.repeat(
        12,
      );
      const block = make(`<div>${row}</div>`);
      const many = document.createElement('div');
      while (many.childElementCount < 1031) many.append(block.cloneNode(true));
      if (page.chance.is(0.5)) page.body.prepend(many);
      else page.body.append(many);
      return true;
    },
  },
];
